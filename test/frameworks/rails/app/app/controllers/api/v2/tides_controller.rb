# frozen_string_literal: true

module Api
  module V2
    class TidesController < BaseController
      prepend_before_action :count_calls

      def index; end
    end
  end
end
