# frozen_string_literal: true

ActiveSupport::Inflector.inflections(:en) do |inflect|
  inflect.irregular 'buoy', 'buoyage'
  inflect.uncountable %w[fog]
end
