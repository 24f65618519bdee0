import { describe, expect, test } from 'vitest';
import { ledgerOf } from '../resolve/ledger-of.ts';

async function linesOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { routes, unresolved } = await ledgerOf(files);
  return [
    ...routes.map(({ method, path }) => `${method} ${path}`),
    ...unresolved.map(({ path }) => `unresolved ${path}`),
  ].sort();
}

describe('Laravel', () => {
  test('providers that gather others load routes, too', async () => {
    const files = {
      'bootstrap/app.php': '<?php\n',
      'app/Reef.php': `<?php
namespace App;
use Illuminate\\Support\\AggregateServiceProvider;
use Illuminate\\Support\\Facades\\Route;
class Reef extends AggregateServiceProvider {
    public function boot() { Route::prefix('api')->group(__DIR__ . '/reefs.php'); }
}
`,
      'app/reefs.php': "<?php\n$router->get('/reefs', 'Reefs@all');\n",
    };
    expect(await linesOf(files)).toEqual(['GET /api/reefs']);
  });

  test('a class that the container makes registers on the router that it asks for', async () => {
    const files = {
      'bootstrap/app.php': '<?php\n',
      'app/Reefs.php': `<?php
namespace App;
use Illuminate\\Contracts\\Routing\\Registrar;
class Reefs {
    public function __construct(private Registrar $router) {}
    public function all() { $this->router->get('/reefs', 'Reefs@all'); }
}
`,
      'app/Reef.php': `<?php
namespace App;
use Illuminate\\Support\\Facades\\Route;
use Illuminate\\Support\\ServiceProvider;
class Reef extends ServiceProvider {
    public function boot() { $this->app->make(Reefs::class)->all(); }
}
`,
    };
    expect(await linesOf(files)).toEqual(['GET /reefs']);
  });

  test('what a route tells of itself is no route', async () => {
    const files = {
      'bootstrap/app.php': '<?php\n',
      'routes/web.php': `<?php
use Illuminate\\Support\\Facades\\Route;
tap(Route::get('/reefs', 'Reefs@all'), function ($route) {
    $route->setAction(array_merge($route->getAction(), ['middleware' => 'sea']));
});
`,
    };
    expect(await linesOf(files)).toEqual(['GET /reefs']);
  });

  test('what takes the rest of a path may be nothing', async () => {
    const files = {
      'bootstrap/app.php': '<?php\n',
      'routes/web.php': `<?php
use Illuminate\\Support\\Facades\\Route;
Route::get('/tags/{any?}', 'Tags@find')->where('any', '.*');
`,
    };
    expect(await linesOf(files)).toEqual(['GET /tags', 'GET /tags/{any}']);
  });

  test('a localized group is served without a locale, too', async () => {
    const files = {
      'bootstrap/app.php': '<?php\n',
      'routes/web.php': `<?php
use Illuminate\\Support\\Facades\\Route;
Route::group(['prefix' => LaravelLocalization::setLocale()], function () {
    Route::get('/reefs', 'Reefs@all');
});
`,
    };
    expect(await linesOf(files)).toEqual(['GET /reefs']);
  });
});

const SLIM = '<?php\nuse Slim\\Factory\\AppFactory;\n$app = AppFactory::create();\n';

describe('Slim', () => {
  test('call_user_func calls what a file returns', async () => {
    const files = {
      'index.php': `${SLIM}call_user_func(include __DIR__ . '/reefs.php', $app);\n`,
      'reefs.php': "<?php\nreturn static function ($app) {\n    $app->get('/reefs', 'Reefs:all');\n};\n",
    };
    expect(await linesOf(files)).toEqual(['GET /reefs']);
  });

  test('functions that only look at an application register nothing', async () => {
    const files = {
      'index.php': `${SLIM}if (isset($app) && get_class($app) !== 'Pier') { $app->get('/reefs', 'Reefs:all'); }\n`,
    };
    expect(await linesOf(files)).toEqual(['GET /reefs']);
  });

  test('a base path that is not known is where the server puts the application', async () => {
    const files = {
      'index.php': `${SLIM}$app->setBasePath($container->get('base'));\n$app->get('/reefs', 'Reefs:all');\n`,
    };
    const { routes } = await ledgerOf(files);
    expect(routes.map(({ path, notes }) => [path, notes])).toEqual([
      ['/reefs', ["the path contains the base path container.get('base'), taken to be empty"]],
    ]);
  });

  test('a part of a word that is not known stays open in a base path', async () => {
    const base = "$base = '/pier/v' . ($known ? intval($_SERVER['V']) : 7);";
    const files = {
      'index.php': `${SLIM}${base}\n$app->setBasePath($base);\n$app->get('/reefs', 'Reefs:all');\n`,
    };
    const { routes, unresolved } = await ledgerOf(files);
    expect(routes.map(({ path }) => path)).toEqual(['/pier/v7/reefs']);
    expect(unresolved.map(({ path }) => path)).toEqual(['/pier/v{*}/reefs']);
  });

  test('the application that an event carries is the only one that there is', async () => {
    const files = {
      'src/Built.php': `<?php
namespace Pier;
use Slim\\App;
final class Built {
    public function __construct(private readonly App $app) {}
    public function getApp(): App { return $this->app; }
}
`,
      'events.php': `<?php
use Pier\\Built;
use Slim\\App;
return static function ($events) {
    $events->addListener(Built::class, function (Built $event) {
        $app = $event->getApp();
        call_user_func(static function (App $app) { $app->get('/reefs', 'Reefs:all'); }, $app);
    });
};
`,
      'index.php': `${SLIM}$dispatcher->dispatch(new Pier\\Built($app));\n$app->run();\n`,
    };
    expect(await linesOf(files)).toEqual(['GET /reefs']);
  });
});

describe('Lumen', () => {
  test('routes lie below its base path; a router of Dingo has others, which are said', async () => {
    const lines = await linesOf({
      'composer.json': '{"require":{"laravel/lumen-framework":"5.3.*"}}',
      'bootstrap/app.php': `<?php
$kiln = new Laravel\\Lumen\\Application(realpath(__DIR__.'/../'));
$kiln->group(['prefix' => 'kiln'], function ($kiln) {
    require $kiln->basePath('/routes/glaze.php');
});
return $kiln;
`,
      'routes/glaze.php': `<?php
$kiln->get('glazes', 'GlazeController@list');
$api = $kiln->make(Dingo\\Api\\Routing\\Router::class);
$api->version('v1', function ($api) { $api->get('/years', 'YearController@list'); });
`,
    });
    expect(lines).toEqual(['GET /kiln/glazes', 'unresolved {*}']);
  });
});
