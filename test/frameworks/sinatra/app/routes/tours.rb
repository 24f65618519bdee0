# frozen_string_literal: true

class Museum
  get '/tours' do
    'tours'
  end

  def self.tour(name, &block)
    get("/tours/#{name}", &block)
    post("/tours/#{name}/book") { 201 }
  end

  tour('night') { 'torches' }
  tour 'children' do
    'dinosaurs'
  end
end
