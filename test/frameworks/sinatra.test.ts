import { describe, expect, test } from 'vitest';
import { ledgerOf } from '../resolve/ledger-of.ts';

async function linesOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { routes, unresolved, excluded } = await ledgerOf({ Gemfile: "gem 'sinatra'\n", ...files });
  return [
    ...routes.map(({ method, path }) => `${method} ${path}`),
    ...unresolved.map(({ path }) => `unresolved ${path}`),
    ...excluded.map(({ rule }) => `excluded as ${rule}`),
  ].sort();
}

describe('Sinatra', () => {
  test('a subclass of Sinatra::Application answers what files without a class register', async () => {
    const files = (base: string) => ({
      'config.ru': "require './app'\nrun Reef\n",
      'app.rb': `require 'sinatra'
class Reef < ${base}
  get('/corals') { 'corals' }
end
require_relative 'fish'
`,
      'fish.rb': "get('/fish') { 'fish' }\n",
    });
    expect(await linesOf(files('Sinatra::Application'))).toEqual(['GET /corals', 'GET /fish']);
    expect(await linesOf(files('Sinatra::Base'))).toEqual(['GET /corals', 'excluded as never-mounted']);
  });

  test('a regular expression is the paths that it takes as a whole', async () => {
    const files = {
      'app.rb': `require 'sinatra'
get %r{/files/(.+)} do |path| end
get %r{/fish/(\\d+)/?} do |id| end
get %r{\\A/(?<kind>corals|sponges)/(?<id>[^/]+)\\z} do end
get %r{(?!/admin)/.*} do end
get %r{/#{PREFIX}/tides} do end
`,
    };
    expect(await linesOf(files)).toEqual([
      'GET /files/{var}',
      'GET /fish/{var}',
      'GET /{kind}/{id}',
      'unresolved {*}',
      'unresolved {*}',
    ]);
  });
});
