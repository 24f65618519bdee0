# frozen_string_literal: true

require 'sinatra/base'
require 'sinatra/namespace'
require 'sinatra/multi_route'
require_relative 'lib/guarded'
require_relative 'lib/press'
require_relative 'lib/retired'

class Base < Sinatra::Base
  before { request_id }

  get '/pulse' do
    'beat'
  end

  helpers do
    def request_id; end
  end
end

class Kiosk < Base
  get '/tickets/?:kind?' do
    params[:kind]
  end

  post '/tickets' do
    201
  end
end

class Museum < Base
  register Sinatra::Namespace
  register Sinatra::MultiRoute
  register Guarded

  HALLS = %w[east west].freeze
  WING = '/wings/:wing'

  set(:role) { |name| condition { name == 'curator' } }

  before '/vault/*' do
    halt 401
  end

  get('/') { 'welcome' }
  get '/vault/keys' do
    'keys'
  end
  get '/safe', role: :curator do
    'safe'
  end
  put "#{WING}/lights" do
    204
  end
  patch "#{WING}/name", provides: :json do
    204
  end
  delete '/exhibits/:id' do
    204
  end
  options '/exhibits' do
    200
  end
  get '/download/*.*' do
    200
  end
  get '/tiles/*' do
    200
  end
  get(%r{/years/((?!1999)\d{4})}) do |year|
    year
  end
  get '/posters.?:format?' do
    'poster'
  end
  route :get, :post, '/guestbook' do
    'hello'
  end

  HALLS.each do |hall|
    get "/halls/#{hall}" do
      hall
    end
  end
  { '/opening' => 'nine', '/closing' => 'five' }.each do |path, hour|
    get(path) { hour }
  end

  namespace '/archive' do
    before { halt 403 }

    get { 'all' }
    get '/boxes/:box' do |box|
      box
    end
    namespace '/drawers' do
      post('/:drawer/open') { 200 }
    end
  end

  not_found { 'lost' }

  use Press::Feed
end

require_relative 'routes/tours'
