import { describe, expect, test } from 'vitest';
import { frameworksOf } from '../../src/frameworks/frameworks-of.ts';
import { loadGrammar } from '../../src/inputs/grammars.ts';
import { languagesOf } from '../../src/languages/languages-of.ts';
import { ParserPool } from '../../src/languages/parser.ts';
import { extractRoutes } from '../../src/resolve/extract.ts';
import { memoryFiles } from '../languages/memory-files.ts';

const languages = await languagesOf();
const frameworks = await frameworksOf();

async function ledgerOf(files: Readonly<Record<string, string>>) {
  const pool = new ParserPool(loadGrammar);
  try {
    return await extractRoutes(memoryFiles(files), { languages, frameworks, pool });
  } finally {
    pool.close();
  }
}

async function routesOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { routes } = await ledgerOf(files);
  return routes.map(({ method, path }) => `${method} ${path}`);
}

const draw = (body: string) => `Rails.application.routes.draw do\n${body}\nend\n`;

describe('Rails', () => {
  test('an application that is only an API has no pages to make or change things', async () => {
    const files = {
      'config/application.rb':
        "require 'rails'\nclass Pier < Rails::Application\n  config.api_only = true\nend\n",
      'config/routes.rb': draw('resources :crates, except: :destroy\nresource :crane, only: %i[show edit]'),
    };
    expect(await routesOf(files)).toEqual([
      'GET /crane',
      'GET /crane/edit',
      'GET /crates',
      'POST /crates',
      'GET /crates/{id}',
      'PATCH /crates/{id}',
      'PUT /crates/{id}',
    ]);
  });

  test('a library of which the project opens the namespace is still the library', async () => {
    const files = {
      'config/boot.rb': "module Rails\n  def self.root = '/pier'\nend\n",
      'config/application.rb':
        "require_relative 'boot'\nrequire 'rails'\nmodule Pier\n  class Application < Rails::Application\n  end\nend\n",
      'config/routes.rb': draw("get 'crates', to: 'crates#index'"),
    };
    expect(await routesOf(files)).toEqual(['GET /crates']);
  });

  test('a concern is given the options of its use, none of which is the name of resources', async () => {
    const body = `
      concern :sealable do |options|
        resources :seals, { only: [:create] }.merge(options)
      end
      resources :crates, only: :show do
        concerns :sealable, seal_class: 'Crate'
      end
      resources :ropes, only: :show, concerns: :sealable
    `;
    expect(await routesOf({ 'config/routes.rb': draw(body) })).toEqual([
      'POST /crates/{crate_id}/seals',
      'GET /crates/{id}',
      'GET /ropes/{id}',
      'POST /ropes/{rope_id}/seals',
    ]);
  });

  test('words that a module gives to the mapper, by whichever way, register like its own', async () => {
    const words = (name: string, body: string) => `module ${name}\n${body}\nend\n`;
    const files = {
      'lib/words/parts.rb': `module Words\n${words(
        'Parts',
        `
        def usual
          @usual ||= { except: %i[new edit], format: false }
        end
        def part(name, options = {})
          sealed = options.delete(:sealed)
          resources(name, usual.merge(options)) do
            get :seals if sealed
            yield if block_given?
          end
        end
        `,
      )}end\n`,
      'app/words/harbour.rb': words('Harbour', 'def berth(&block)\n scope("berth", &block)\n yield\nend'),
      'lib/mapper.rb':
        "class ActionDispatch::Routing::Mapper\n  def bell\n    get 'bell', to: 'bells#show'\n  end\nend\n",
      'config/routes.rb': `ActionDispatch::Routing::Mapper.send :include, Words::Parts\nrequire 'mapper'\n${draw(`
        extend Harbour
        bell
        berth { get 'crane', to: 'cranes#show' }
        part :crates, only: :show, sealed: true do
          get :lids
        end
        part :ropes, only: %i[show new]
      `)}`,
    };
    expect(await routesOf(files)).toEqual([
      'GET /bell',
      'GET /berth/crane',
      'GET /crane',
      'GET /crates/{crate_id}/lids',
      'GET /crates/{crate_id}/seals',
      'GET /crates/{id}',
      'GET /ropes/{id}',
    ]);
  });

  test('what yields calls its block also with nothing to give it', async () => {
    const gate = `
      class Gate
        def self.if(name, &block) = new.if(name, &block)
        def if(name)
          yield if Settings.on?(name)
        end
        def self.call(&block) = block.call
      end
    `;
    const body = `
      Gate.if('cranes') { get 'cranes', to: 'cranes#index' }
      Gate.call { get 'ropes', to: 'ropes#index' }
    `;
    expect(await routesOf({ 'app/models/gate.rb': gate, 'config/routes.rb': draw(body) })).toEqual([
      'GET /cranes',
      'GET /ropes',
    ]);
  });

  test('a version that a path says is a prefix, one that a header says is not', async () => {
    const body = `
      api_version(module: 'V1', header: { name: 'Accept', value: 'v1' }) { resources :crates, only: :index }
      api_version(module: 'V2', path: { value: 'v2' }) { resources :crates, only: :index }
    `;
    const { routes } = await ledgerOf({ 'config/routes.rb': draw(body) });
    expect(routes.map(({ path, handler }) => `${path} ${handler}`)).toEqual([
      '/crates v1/crates#index',
      '/v2/crates v2/crates#index',
    ]);
  });

  test('settings of a table, also of one that is a template in part', async () => {
    const files = {
      'config/settings.yml': `shop:
  languages:
    de: Deutsch
  path: quay
<% host = ENV['HOST'].presence ||
          'localhost' %>
  host: <%= host %>
  link: "https://<%= host %>/x"
tools: <%= ENV['TOOLS'] %>
`,
      'config/settings/production.yml': 'shop:\n  path: pier\n',
      'config/routes.rb': draw(`
        get "#{Settings.shop.path}/crates", to: 'crates#index'
        names = Settings.shop.languages.to_hash.keys
        if names.size > 1
          get ':locale', to: 'crates#index'
        else
          get names.join('-'), to: 'crates#index'
        end
        get Settings.tools, to: 'tools#index'
      `),
    };
    const { routes, unresolved } = await ledgerOf(files);
    expect(routes.map(({ path }) => path)).toEqual(['/de', '/pier/crates']);
    expect(unresolved.map(({ path }) => path)).toEqual(['/{*}']);
  });

  test('what a value is an instance of, and whether a block is given, decides', async () => {
    const words = `
      module Words
        def parts(*names)
          names.each do |name|
            case name
            when Symbol then part(name)
            when Hash then name.each { |key, options| part(key, options) }
            else raise ArgumentError
            end
          end
        end
        def part(name, options = {})
          get name.to_s, to: 'parts#show' unless options[:hidden]
          block_given? ? yield : get("#{name}/plain", to: 'parts#plain')
        end
      end
    `;
    const files = {
      'lib/words.rb': words,
      'config/routes.rb': draw(
        "extend Words\nparts :ropes, knots: { hidden: true }\npart(:bells) { get 'ring', to: 'parts#ring' }",
      ),
    };
    const { routes } = await ledgerOf(files);
    expect(routes.map(({ path, conditional }) => `${path} ${conditional ?? ''}`)).toEqual([
      '/bells ',
      '/knots/plain ',
      '/ring ',
      '/ropes ',
      '/ropes/plain ',
    ]);
  });

  test('pages for the codes of errors', async () => {
    const body =
      'Rack::Utils::HTTP_STATUS_CODES.keys.select { |code| code >= 507 }.each { |code| get "/#{code}", to: "errors#show" }';
    expect(await routesOf({ 'config/routes.rb': draw(body) })).toEqual([
      'GET /507',
      'GET /508',
      'GET /510',
      'GET /511',
    ]);
  });

  test('options that are not known may leave actions out', async () => {
    const body =
      'resources :crates, Pier.options\nresources :ropes, **Pier.options\nresources :knots, only: :show';
    const { routes, unresolved } = await ledgerOf({ 'config/routes.rb': draw(body) });
    expect(routes.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /knots/{id}']);
    expect(unresolved.map(({ reason }) => reason)).toEqual([
      'which actions of crates are routed is not known',
      'which actions of ropes are routed is not known',
    ]);
  });

  test('a root may answer other verbs', async () => {
    const body = "root to: 'quays#index', via: [:get, :post]";
    expect(await routesOf({ 'config/routes.rb': draw(body) })).toEqual(['GET /', 'POST /']);
  });

  test('a format that must be given is part of the path', async () => {
    const body =
      "scope format: true do\n  resources :crates, only: %i[index show]\nend\nget 'ropes', to: 'ropes#index', format: true\nget 'knots', to: 'knots#index', format: 'json'";
    expect(await routesOf({ 'config/routes.rb': draw(body) })).toEqual([
      'GET /crates.{format}',
      'GET /crates/{id}.{format}',
      'GET /knots',
      'GET /ropes.{format}',
    ]);
  });

  test('what is served is what production serves', async () => {
    const body =
      "resources :knots, only: :index if Rails.env.development?\nget 'ropes', to: 'ropes#index' unless Rails.env.test?";
    expect(await routesOf({ 'config/routes.rb': draw(body) })).toEqual(['GET /ropes']);
  });

  test('a symbol is an action, a text a path', async () => {
    const body =
      'resources :crates, only: [] do\n  member do\n    get :show\n    delete "destroy"\n  end\nend';
    expect(await routesOf({ 'config/routes.rb': draw(body) })).toEqual([
      'GET /crates/{id}',
      'DELETE /crates/{id}/destroy',
    ]);
  });

  test('a path of nothing leaves the path as it is', async () => {
    const body = "get 'crates/:id/lid', to: 'lids#show', path: nil";
    expect(await routesOf({ 'config/routes.rb': draw(body) })).toEqual(['GET /crates/{id}/lid']);
  });

  test('what a test that is not known leaves over is what any of its branches gave last', async () => {
    const files = {
      'config/routes.rb': draw(`
        size = case Settings.crate.size
               when 'big' then 'barrel'
               when 'small' then 'box'
               else 'crate'
               end
        get "store/#{size}", to: 'store#show'
        if Berth.deep?
          get 'ships', to: 'ships#index'
        else
          get 'boats', to: 'boats#index'
        end`),
      'app/models/berth.rb': `class Berth
  def self.depth
    begin
      if Settings.depth then 'deep' else 'flat' end
    rescue IOError
      'dry'
    ensure
      puts 'sounded'
    end
  end

  def self.deep? = depth == 'deep'
end
`,
    };
    expect(await routesOf(files)).toEqual([
      'GET /boats',
      'GET /ships',
      'GET /store/barrel',
      'GET /store/box',
      'GET /store/crate',
    ]);
  });

  test('a concern is given options, and what it makes of what is not known is said wherever it is used', async () => {
    const body = `concern :stepped do |options|
    options[:flow].each_key do |step|
      get step.to_s.dasherize, to: 'steps#show'
    end
  end
  scope path: 'load' do
    concerns :stepped, flow: { lift_up: 1, let_down: 2 }
  end
  scope path: 'ship' do
    concerns :stepped, flow: Ship::STEPS
  end
  scope path: 'sink' do
    concerns :stepped, flow: Sink::STEPS
  end`;
    const { routes, unresolved } = await ledgerOf({ 'config/routes.rb': draw(body) });
    expect(routes.map(({ path }) => path).sort()).toEqual(['/load/let-down', '/load/lift-up']);
    expect(unresolved.map(({ path }) => path).sort()).toEqual(['/ship/{*}', '/sink/{*}']);
  });

  test('an engine that is a gem of the repository is one wherever it is mounted', async () => {
    const files = {
      Gemfile: "gem 'hold', path: 'engines/hold'\n",
      'config/routes.rb': draw("mount Hold::Engine, at: '/new'\n  mount Hold::Engine, at: '/old/'"),
      'engines/hold/hold.gemspec': '',
      'engines/hold/lib/hold/engine.rb':
        'module Hold\n  class Engine < ::Rails::Engine\n    isolate_namespace Hold\n  end\nend\n',
      'engines/hold/config/routes.rb':
        "Hold::Engine.routes.draw do\n  get 'crates', to: 'crates#index'\nend\n",
    };
    const { routes } = await ledgerOf(files);
    expect(routes.map(({ path, handler }) => `${path} ${handler}`).sort()).toEqual([
      '/new/crates hold/crates#index',
      '/old/crates hold/crates#index',
    ]);
  });

  test('two applications of one repository have classes of the same name', async () => {
    const engine = (path: string) =>
      `${draw(`mount Hold::Engine, at: '/${path}'`)}Hold::Engine.routes.draw do\n  get 'crates', to: 'crates#index'\nend\n`;
    const files = {
      'north/Gemfile': '',
      'north/config/routes.rb': engine('n'),
      'south/Gemfile': '',
      'south/config/routes.rb': engine('s'),
    };
    expect(await routesOf(files)).toEqual(['GET /n/crates', 'GET /s/crates']);
  });
});

describe('Sinatra', () => {
  test('what a rack file runs that is not known may serve every class, nobody knows where', async () => {
    const ledger = await ledgerOf({
      'config.ru': "require './pier'\nrun Harbour.start(Pier)\n",
      'pier.rb': "require 'sinatra/base'\nclass Pier < Sinatra::Base\n  get('/crates') { 1 }\nend\n",
    });
    expect(ledger.routes).toEqual([]);
    expect(ledger.unresolved.map(({ path }) => path)).toContain('{*}/crates');
  });

  test.each([
    "Dir[File.join(__dir__, 'desks', '*.rb')].each { |file| require file }",
    "Dir[File.expand_path('../desks/*.rb', __FILE__)].sort.each(&method(:require))",
    'Dir.glob(\'desks/*.rb\') { |file| require "./#{file}" }',
    "Dir.glob(File.join(__dir__, 'desks', '*.rb')).reverse_each { |file| require file }",
    "require File.dirname(__FILE__) + '/desks/front'",
    "require './desks/front'",
  ])('%s runs the files', async (line) => {
    const files = {
      'config.ru': "require './pier'\nrun Pier\n",
      'pier.rb': `require 'sinatra/base'\nclass Pier < Sinatra::Base\nend\n${line}\n`,
      'desks/front.rb': "Pier.get('/bell') { 1 }\n",
    };
    expect(await routesOf(files)).toEqual(['GET /bell']);
  });

  test('a module of the project may open the library', async () => {
    const files = {
      'config.ru': "require './quay'\nrun Sinatra::Application\n",
      'quay.rb': "require 'sinatra'\nrequire_relative 'knots'\nget('/ropes') { 1 }\n",
      'knots.rb': `module Sinatra
  module Knots
    def self.registered(app)
      app.get('/knots') { 2 }
    end
  end
  register Knots
end
`,
    };
    expect(await routesOf(files)).toEqual(['GET /knots', 'GET /ropes']);
  });

  test('a class of the library that the project opens is still the library', async () => {
    const files = {
      'config.ru': "require './quay'\nrun Quay\n",
      'quay.rb':
        "require 'sinatra/base'\nrequire_relative 'errors'\nclass Quay < ::Sinatra::Base\n  get('/ropes') { 1 }\nend\n",
      'errors.rb': "class Sinatra::Base\n  error(404) { 'no rope' }\nend\n",
    };
    expect(await routesOf(files)).toEqual(['GET /ropes']);
  });

  test('rack files beside the main one serve, too, with what they load from a folder that the program adds', async () => {
    const files = {
      'config.ru': 'parts.each { |part| instance_eval(part.rackup) }\n',
      'parts/rope/rope.ru': "require 'rope/api'\nmap('/rope') { run Rope::Api }\n",
      'parts/rope/api.rb':
        "require 'sinatra/base'\nmodule Rope\n  class Api < Sinatra::Base\n    get('/knots') { 1 }\n  end\nend\n",
    };
    expect(await routesOf(files)).toEqual(['GET /rope/knots']);
  });

  test('a class may have the words of a file without a class', async () => {
    const files = {
      'config.ru': "require './quay'\nrun Sinatra::Application\n",
      'quay.rb': `require 'sinatra'
require 'sinatra/namespace'
class Desk
  include Sinatra::Delegator
  extend Sinatra::Delegator
end
class Ropes < Desk
  namespace '/ropes' do
    get('/:id') { 1 }
  end
end
`,
    };
    expect(await routesOf(files)).toEqual(['GET /ropes/{id}']);
  });

  test('settings are what was set', async () => {
    const files = {
      'config.ru': "require './quay'\nrun Sinatra::Application\n",
      'quay.rb': `require 'sinatra'
set :pages, rope: 'Rope', knot: 'Knot'
set stem: 'quay'
settings.pages.each do |page, _title|
  get("/#{settings.stem}/#{page}") { 1 }
end
`,
    };
    expect(await routesOf(files)).toEqual(['GET /quay/knot', 'GET /quay/rope']);
  });

  test('what a class makes by itself is not known', async () => {
    const ledger = await ledgerOf({
      'config.ru': "require './pier'\nrun Pier\n",
      'pier.rb': `require 'sinatra/base'
class Pier < Sinatra::Base
  get('/crates') { 1 }
end
class Pier
  def self.new(*) = Crane.around(super)
end
`,
    });
    expect(ledger.routes).toEqual([]);
    expect(ledger.unresolved.map(({ path }) => path)).toContain('{*}/crates');
  });

  test('a class that is begun again in another file is one', async () => {
    const files = {
      'config.ru': "require './pier'\nrun Pier\n",
      'pier.rb':
        "require 'sinatra/base'\nclass Pier < Sinatra::Base\n  LOAD = '/crates'\nend\nrequire_relative 'more'\n",
      'more.rb': 'class Pier\n  get(LOAD) { 1 }\nend\n',
    };
    expect(await routesOf(files)).toEqual(['GET /crates']);
  });
});

test('a method of the table that is called below several prefixes is where its routes stand', async () => {
  const ledger = await ledgerOf({
    Gemfile: 'gem "rails"\n',
    'config/routes.rb': `Rails.application.routes.draw do
  def draw_boats
    resources :boats, only: [:index] do
      get "/total", on: :collection
    end
  end

  draw_boats

  scope "/v2" do
    draw_boats
  end
end
`,
  });
  expect(ledger.routes.map(({ path, location }) => `${path} ${location.line}`)).toEqual([
    '/boats 3',
    '/boats/total 4',
    '/v2/boats 3',
    '/v2/boats/total 4',
  ]);
});
