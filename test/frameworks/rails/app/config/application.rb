# frozen_string_literal: true

require 'rails'
require 'action_controller/railtie'
require_relative '../lib/archive/engine'

module Lighthouse
  class Application < Rails::Application
    config.api_only = ENV.key?('NOTHING') ? nil : false
    config.eager_load = false
  end
end
