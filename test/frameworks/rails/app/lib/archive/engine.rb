# frozen_string_literal: true

module Archive
  class Engine < ::Rails::Engine
    isolate_namespace Archive
  end

  # Answers below a path, with no routes that could be listed.
  class Shelf
    def self.call(_env)
      [200, {}, ['books']]
    end
  end
end

Archive::Engine.routes.draw do
  resources :boxes, only: %i[index show]
  get 'search', to: 'boxes#search'
end
