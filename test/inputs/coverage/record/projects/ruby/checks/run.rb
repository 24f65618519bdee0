require 'simplecov'
SimpleCov.start do
  enable_coverage :branch if ENV['BRANCHES']
  track_files 'lib/**/*.rb'
end
require_relative '../lib/loans'

loans = Loans.new
raise unless loans.fee(10, 10, 'adult') == 0
raise unless loans.fee(10, 12, 'child') == 10
raise unless loans.fee(10, 12, 'adult') == 20
raise unless loans.renew({ renewals: 1, due: 5 })[:due] == 19
