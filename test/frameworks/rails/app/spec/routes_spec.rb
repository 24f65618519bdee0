Rails.application.routes.draw do
  get 'never', to: 'never#served'
end
