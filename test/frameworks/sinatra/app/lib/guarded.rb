# frozen_string_literal: true

module Guarded
  def self.registered(app)
    app.get '/session' do
      'who'
    end
    app.delete('/session') { 204 }
  end
end
