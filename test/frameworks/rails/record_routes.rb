# Prints `METHOD /path` of every route that the application in the working directory has, as OpenAPI templates.
require File.join(Dir.pwd, 'config/application')
Rails.application.config.secret_key_base = 'x' * 32
Rails.application.routes.draw_paths << File.join(Dir.pwd, 'config/routes')

require File.join(Dir.pwd, 'config/initializers/inflections')
load File.join(Dir.pwd, 'config/routes.rb')

def variants(path)
  found = path.match(/\A(.*?)\(([^()]*)\)(.*)\z/m)
  return [path] if found.nil?

  ["#{found[1]}#{found[2]}#{found[3]}", "#{found[1]}#{found[3]}"].flat_map { |one| variants(one) }
end

def templates(spec)
  variants(spec.sub(/\(\.:format\)\z/, '')).map do |path|
    text = path.gsub(/[:*](\w+)/, '{\1}').squeeze('/')
    text = text.chomp('/') if text.length > 1
    text.empty? ? '/' : text
  end
end

def list(set, prefix)
  set.routes.each do |route|
    next if route.internal

    app = route.app
    inner = app.respond_to?(:app) ? app.app : app
    spec = route.path.spec.to_s
    if inner.respond_to?(:routes) && inner.routes.is_a?(ActionDispatch::Routing::RouteSet)
      list(inner.routes, prefix + spec.chomp('/'))
      next
    end
    # Another application of Rack, which has nothing to list.
    next unless route.verb != '' || route.defaults.key?(:action)

    route.verb.split('|').each { |verb| templates(prefix + spec).each { |path| puts "#{verb} #{path}" } }
  end
end

list(Rails.application.routes, '')
