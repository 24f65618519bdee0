# frozen_string_literal: true

module Watched
  extend ActiveSupport::Concern

  included do
    before_action :note_watch, only: %i[index ignite]
  end
end
