# frozen_string_literal: true

require_relative 'app'

use Rack::ETag

map '/kiosk' do
  run Kiosk
end

map '/press/v2' do
  run Press::Desk.new
end

run Museum
