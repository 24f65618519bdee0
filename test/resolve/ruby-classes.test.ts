import { describe, expect, test } from 'vitest';
import { ledgerOf } from './ledger-of.ts';

async function linesOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { routes, unresolved } = await ledgerOf(files);
  return [
    ...routes.map(({ method, path }) => `${method} ${path}`),
    ...unresolved.map(({ path }) => `unresolved ${path}`),
  ].sort();
}

const FRONT = "require 'sinatra/base'\nclass Front < Sinatra::Base\nend\n";

describe('classes of Ruby that make others', () => {
  test('a module that a class includes may give it methods, which another class of the library answers', async () => {
    const files = {
      'config.ru': "require './front'\nrequire './desks'\nrun Front\n",
      'front.rb': FRONT,
      'words.rb': `
module Words
  def self.included(base)
    base.extend(ClassMethods)
  end
  module ClassMethods
    %i[get delete].each do |verb|
      define_method(verb) do |*args, &blk|
        (path, method) = *args
        Front.send(verb, path) { new.public_send(method) }
      end
    end
    def standard
      [[:get, path, :all], [:delete, "#{path}/:id", :delete]].each { |verb, at, method| send(verb, at, method) }
    end
  end
end
`,
      'desks.rb': `require './words'
class Desk
  START ||= '/v2'.freeze
  include Words
  class << self
    def path
      "#{START}/#{base}"
    end
    def base(name = nil)
      @base = name if name
      @base ||= 'desks'
    end
  end
end
class Bells < Desk
  base 'bells'
  standard
  get '/ring', :ring
  def delete(id)
    id
  end
end
class Lamps < Desk
  standard
end
`,
    };
    expect(await linesOf(files)).toEqual([
      'DELETE /v2/bells/{id}',
      'DELETE /v2/desks/{id}',
      'GET /ring',
      'GET /v2/bells',
      'GET /v2/desks',
    ]);
  });

  test('a Rails application lies below the path at which Rack runs it', async () => {
    const files = {
      'config/routes.rb': "Rails.application.routes.draw do\n  get 'crates', to: 'crates#index'\nend\n",
      'lib/front.rb': `${FRONT}Front.get('/bell') { 1 }\n`,
      'lib/quay.rb': `require 'front'
class Quay
  def build(config)
    Rack::Builder.new do
      use Logs if config.logs
      map('/') { run Front.new(config) }
      map('/v3') { run Rails.application.app }
    end
  end
end
`,
    };
    expect(await linesOf(files)).toEqual(['GET /bell', 'GET /v3/crates']);
  });

  test('a block that runs as code of an object, which a class without a name may be made for', async () => {
    const files = {
      'config.ru': "require './front'\nrequire './desks'\nrun Front\n",
      'front.rb': FRONT,
      'words.rb': `
module Words
  def initialize(desk)
    @desk = desk
  end
  def many(name, opts = {})
    found[name] = opts[:for] || %i[get put]
  end
  private
  def found
    @desk.found ||= {}
  end
end
`,
      'desks.rb': `require './words'
class Desk
  class << self
    attr_accessor :found
    def tell(&)
      words = Class.new do
        include Words
        def one(name)
          many name, for: :get
        end
      end
      words.new(self).instance_eval(&)
    end
    def answer
      found.each { |name, verbs| Array(verbs).each { |verb| Front.send(verb, "/desks/#{name}") { 1 } } }
      %W[#{} old/].each { |place| Front.get("/#{place}desks") { 2 } }
    end
  end
end
class Bells < Desk
  tell do
    many :bells
    one :lamps
  end
  answer
end
`,
    };
    expect(await linesOf(files)).toEqual([
      'GET /desks',
      'GET /desks/bells',
      'GET /desks/lamps',
      'GET /old/desks',
      'PUT /desks/bells',
    ]);
  });

  test('what is left of a list without some of it is loaded', async () => {
    const files = {
      'config.ru':
        "require './front'\nDir['desks/*.rb'].reject { |file| file.include?('old') }.each { |file| require \"./#{file}\" }\nrun Front\n",
      'front.rb': FRONT,
      'desks/bell.rb': "Front.get('/bell') { 1 }\n",
      'desks/old.rb': "require 'sinatra'\n",
    };
    expect(await linesOf(files)).toEqual(['GET /bell']);
  });
});
