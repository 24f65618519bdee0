# frozen_string_literal: true

class PagesController < ActionController::Base
  def about; end
end
