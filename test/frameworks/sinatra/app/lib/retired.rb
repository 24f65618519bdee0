# frozen_string_literal: true

class Retired < Sinatra::Base
  get '/coat-check' do
    'closed'
  end
end
