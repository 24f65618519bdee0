# frozen_string_literal: true

LAMP_CODE = /[a-z]{3}-\d+/

Rails.application.routes.draw do
  root 'beacons#overview'
  get 'about', to: 'pages#about'
  get 'pages/imprint'
  get '/old-about', to: redirect('/about')
  get 'pulse', to: ->(_env) { [200, {}, ['beat']] }
  match 'signals', to: 'signals#send_one', via: %i[post put]
  match 'flare/:colour' => 'signals#flare', via: :get

  base = '/charts/:chart_id'
  get "#{base}/depths" => 'charts#depths'
  post "#{base}/depths", to: 'charts#measure'

  concern :loggable do
    resources :entries, only: %i[index create]
    get :journal, on: :member
  end

  resources :lamps, constraints: { id: LAMP_CODE }, concerns: :loggable do
    member do
      post :ignite
      delete 'wick', to: 'lamps#remove_wick'
    end
    collection do
      get :broken
      match :sorted, via: %i[get post]
    end
    get :preview
    get 'compare/:other', action: :compare, on: :member, as: :compare
    resource :lens, only: %i[show update]
    new do
      get :wizard
    end
  end

  resources :keepers, path: 'people', param: :badge, except: %i[edit new] do
    resources :shifts, shallow: true do
      resources :reports, only: %i[index show destroy]
    end
  end

  resources :buoyage, only: :show do
    resources :fog, only: :index
  end
  resources :mice, :statuses, only: [:index] do
    resources :tails, only: [:show], controller: 'limbs'
  end

  resource :profile, path_names: { edit: 'change' } do
    get :avatar
    resource :password, only: :update
  end

  namespace :keeper do
    root to: 'desk#index'
    resources :duties, only: %i[index update]
    scope module: 'night', path: 'after-dark' do
      get 'rounds', to: 'rounds#list'
    end
  end

  scope '/api', module: :api, defaults: { format: :json } do
    namespace :v2 do
      with_options only: %i[index show] do |set|
        set.resources :tides
        set.resources :winds, path: 'breezes'
      end
      scope controller: :moons do
        get 'moons/next', action: :upcoming
        get :phases
      end
    end
  end

  scope '(:locale)', locale: /de|en/ do
    get 'help(/:topic)', to: 'pages#help'
  end
  get 'files/*where', to: 'files#show', format: false
  get 'download/:name(.:format)', to: 'files#download'

  %w[north south].each do |side|
    get "#{side}/light", to: "#{side}#light"
  end
  { east: 'gulls', west: 'seals' }.each do |side, animal|
    get "#{side}/#{animal}", to: 'animals#show', animal: animal
  end

  constraints subdomain: 'radio' do
    get 'frequency', to: 'radio#frequency', as: :radio
  end
  controller :tours do
    get 'tours/today' => :today
    post 'tours/:day/book', action: :book
  end

  direct(:homepage) { 'https://lighthouse.example' }

  draw(:harbour)
  mount Archive::Engine, at: '/attic'
  mount Archive::Shelf => '/shelf'

  get "#{ENV.fetch('LIGHTHOUSE_SECRET')}/door", to: 'pages#door'

  resources :anchorages, path: 'moorings', as: :berths, only: %i[index show destroy], except: :destroy do
    resources :bollards, only: :index
  end
end
