# frozen_string_literal: true

namespace :harbour, path: 'port' do
  resources :ships, only: %i[index new create] do
    patch :moor, on: :member
  end
end
