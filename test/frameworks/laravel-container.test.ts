import { describe, expect, test } from 'vitest';
import { ledgerOf } from '../resolve/ledger-of.ts';

async function linesOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { routes, unresolved } = await ledgerOf(files);
  return [
    ...routes.map(({ method, path }) => `${method} ${path}`),
    ...unresolved.map(({ path }) => `unresolved ${path}`),
  ].sort();
}

const APPLICATION = { 'bootstrap/app.php': '<?php\n' };

describe('the container of Laravel', () => {
  test.each(["app()->get('router')", "app()['router']", 'app()->router', 'app()->make(Router::class)'])(
    'gives the router: %s',
    async (given) => {
      const files = {
        ...APPLICATION,
        'routes/web.php': `<?php
use Illuminate\\Routing\\Router;
$router = ${given};
$router->prefix('/tides')->group(function (Router $router) { $router->get('/high', 'Tides@high'); });
`,
      };
      expect(await linesOf(files)).toEqual(['GET /tides/high']);
    },
  );

  test.each([
    "$this->app['router']->get('/tides', 'Tides@all');",
    "$this->app->get('router')->get('/tides', 'Tides@all');",
    "$this->callAfterResolving('router', function ($router) { $router->get('/tides', 'Tides@all'); });",
    "$this->app->booted(function () { $this->app['router']->get('/tides', 'Tides@all'); });",
  ])('gives it to a provider: %s', async (body) => {
    const files = {
      ...APPLICATION,
      'src/Tide.php': `<?php
namespace Sea;
use Illuminate\\Support\\ServiceProvider;
class Tide extends ServiceProvider {
    public function boot() { ${body} }
}
`,
    };
    expect(await linesOf(files)).toEqual(['GET /tides']);
  });

  test('something else that has a method of the name gives no router', async () => {
    const files = {
      ...APPLICATION,
      'routes/web.php': `<?php
use Illuminate\\Support\\Facades\\Route;
Route::get('/tides', function () { return request()->get('moon')->get('/no-route', 'Tides@all'); });
app('moon')->get('/no-route', 'Tides@all');
`,
    };
    expect(await linesOf(files)).toEqual(['GET /tides']);
  });

  test('a group of something that is not known has no known prefix', async () => {
    const files = {
      ...APPLICATION,
      'routes/web.php': `<?php
use Illuminate\\Routing\\Router;
$moon->phases('/tides')->group(function (Router $router) { $router->get('/high', 'Tides@high'); });
`,
    };
    expect(await linesOf(files)).toEqual(['unresolved /{*}/high']);
  });
});

test('PHP tells no capitals of methods from small letters', async () => {
  const files = {
    ...APPLICATION,
    'routes/web.php': `<?php
use Illuminate\\Support\\Facades\\Route;
Route::GET('/tides', 'Tides@all');
Route::ApiResources(['moons' => 'Moons'], ['only' => ['show']]);
Route::Prefix('sea')->Group(function () { Route::Post('/tides', 'Tides@make'); });
`,
  };
  expect(await linesOf(files)).toEqual(['GET /moons/{moon}', 'GET /tides', 'POST /sea/tides']);
});
