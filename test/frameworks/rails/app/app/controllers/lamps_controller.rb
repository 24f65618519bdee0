# frozen_string_literal: true

class LampsController < ApplicationController
  include Watched

  before_action :find_lamp, except: %i[index new create broken sorted wizard]
  skip_before_action :require_keeper, only: :index

  def ignite; end
end
