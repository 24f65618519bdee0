# Prints `METHOD /path` of every route of what `config.ru` in the working directory runs, as OpenAPI templates.
require 'rack'
require 'sinatra/base'

def inner(app)
  app = app.instance_variable_get(:@app) until app.nil? || app.is_a?(Sinatra::Base) || app.is_a?(Class) || app.is_a?(Rack::URLMap)
  app
end

def variants(path)
  found = path.match(/\A(.*?)\(([^()]*)\)\?(.*)\z/m)
  return [path] if found.nil?

  ["#{found[1]}#{found[2]}#{found[3]}", "#{found[1]}#{found[3]}"].flat_map { |one| variants(one) }
end

def templates(pattern)
  whole = pattern.gsub(/\.\?:(\w+)\?/, '(.:\1)?').gsub(%r{/\?:(\w+)\?}, '(/:\1)?')
  variants(whole).map do |path|
    splats = 0
    path.gsub(/:(\w+)/, '{\1}').gsub('*') { (splats += 1) == 1 ? '{splat}' : "{splat#{splats}}" }
  end
end

# Regular expressions are written as they are.
def list_class(type, prefix)
  type.routes.each do |verb, routes|
    next if verb == 'HEAD'

    routes.each do |pattern, *_rest|
      text = pattern.to_s
      paths = pattern.is_a?(Mustermann::Sinatra) ? templates(text) : pattern.is_a?(Mustermann::Concat) ? templates(text.delete('"')) : [text]
      paths.each { |path| puts "#{verb} #{prefix}#{path.empty? && prefix.empty? ? '/' : path}" }
    end
  end
  type.middleware.each { |(used, *)| list_class(used, prefix) if used.is_a?(Class) && used < Sinatra::Base }
  list_class(type.superclass, prefix) if type.superclass != Sinatra::Base && type.superclass.respond_to?(:routes)
end

def list(app, prefix)
  app = inner(app)
  case app
  when Rack::URLMap
    app.instance_variable_get(:@mapping).each { |_host, location, _match, below| list(below, prefix + location) }
  when Class then list_class(app, prefix)
  when Sinatra::Base then list_class(app.class, prefix)
  end
end

class Sinatra::Wrapper
  def instance_variable_get(name)
    name == :@app ? @instance : super
  end
end

app, = Rack::Builder.parse_file('config.ru')
list(app, '')
