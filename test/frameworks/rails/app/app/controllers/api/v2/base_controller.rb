# frozen_string_literal: true

module Api
  module V2
    class BaseController < ActionController::API
      before_action :check_token
    end
  end
end
