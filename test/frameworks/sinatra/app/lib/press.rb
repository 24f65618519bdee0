# frozen_string_literal: true

module Press
  class Desk < Sinatra::Base
    LIMIT = 20

    get '/releases' do
      LIMIT
    end

    get '/releases/:slug' do
      params[:slug]
    end
  end

  class Feed < Sinatra::Base
    get '/feed.xml' do
      'feed'
    end
  end
end
