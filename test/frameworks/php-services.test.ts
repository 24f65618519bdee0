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

  test('settings stand in folders, in what a provider merges, and in the example of the environment', async () => {
    const files = {
      'bootstrap/app.php': '<?php\n',
      '.env.example': 'APP_NAME="Pier Shop"\nFISH_PREFIX=fish # below which fish are\n',
      'config/reef/admin.php': "<?php\nreturn ['prefix' => 'office'];\n",
      'config/fish.php': "<?php\nreturn ['prefix' => env('FISH_PREFIX')];\n",
      'modules/Sand/Config/config.php': "<?php\nreturn ['path' => ['beach' => 'dunes'], 'fish' => 'no'];\n",
      'modules/Sand/Sand.php': `<?php
namespace Modules\\Sand;
use Illuminate\\Support\\Facades\\Route;
use Illuminate\\Support\\ServiceProvider;
use Laravel\\Fortify\\RoutePath;
class Sand extends ServiceProvider {
    public function register() { $this->mergeConfigFrom(__DIR__ . '/Config/config.php', 'sand'); }
    public function boot() {
        Route::get(config('reef.admin.prefix') . '/reefs', 'Reefs@all');
        Route::get(config('sand.path.beach'), 'Sand@all');
        Route::get(config('fish.prefix'), 'Fish@all');
        Route::post(RoutePath::for('login', '/login'), 'Login@store');
    }
}
`,
    };
    expect(await linesOf(files)).toEqual(['GET /dunes', 'GET /fish', 'GET /office/reefs', 'POST /login']);
  });

  test('attributes of a package tell the routes of controllers in its folders', async () => {
    const controller = (name: string, body: string) => `<?php
namespace App\\Http\\Controllers;
use Spatie\\RouteAttributes\\Attributes\\{Any, Get, Group, Middleware, Patch, Prefix, Route, Where};
${body.replace('class', `class ${name}`)}
`;
    const files = {
      'bootstrap/app.php': '<?php\n',
      'config/route-attributes.php': `<?php
return ['directories' => [
    app_path('Http/Controllers/Api') => ['prefix' => 'api', 'middleware' => 'api', 'patterns' => ['*Controller.php']],
    app_path('Http/Pages'),
]];
`,
      'app/Http/Controllers/Api/ReefController.php': controller(
        'ReefController',
        `#[Prefix('reefs'), Middleware('auth')]
class {
    #[Get('/', middleware: 'read')]
    public function all() {}
    #[Route(['put', 'patch'], '{reef}')]
    public function change() {}
    #[Get('files/{path}'), Where('path', '.*')]
    public function file() {}
}`,
      ),
      'app/Http/Controllers/Api/Old.php': controller(
        'Old',
        "class {\n    #[Get('old')]\n    public function old() {}\n}",
      ),
      'app/Http/Pages/Sand.php': controller(
        'Sand',
        `#[Group('sand'), Group(prefix: 'beach')]
class {
    #[Any('dig')]
    public function dig() {}
}`,
      ),
    };
    const { routes } = await ledgerOf(files);
    expect(routes.map(({ method, path, guards }) => `${method} ${path} ${guards.join()}`)).toEqual([
      'GET /api/reefs api,auth,read',
      'GET /api/reefs/files/{path} api,auth',
      'PATCH /api/reefs/{reef} api,auth',
      'PUT /api/reefs/{reef} api,auth',
      'ANY /beach/dig ',
      'ANY /sand/dig ',
    ]);
  });

  test('the router of Dingo has a prefix of its own', async () => {
    const files = {
      'bootstrap/app.php': '<?php\n',
      'config/api.php': "<?php\nreturn ['prefix' => env('API_PREFIX', 'v1')];\n",
      'app/Reef.php': `<?php
namespace App;
use Illuminate\\Foundation\\Support\\Providers\\RouteServiceProvider;
use Illuminate\\Support\\Facades\\Route;
class Reef extends RouteServiceProvider {
    public function map() { Route::prefix('api')->group(base_path('routes/api.php')); }
}
`,
      'routes/api.php': `<?php
$api = app('Dingo\\Api\\Routing\\Router');
$api->version('v1', function ($api) {
    $api->group(['prefix' => 'sea', 'middleware' => 'salt'], function ($api) {
        $api->get('reefs', ['uses' => 'Reefs@all', 'middleware' => 'auth']);
        $api->resource('fish', 'Fish', ['only' => ['show', 'update']]);
    });
});
$api->version(['v2'], ['prefix' => 'api/v2'], function ($api) { $api->match(['get', 'post'], 'sand', 'Sand@any'); });
`,
    };
    expect(await linesOf(files)).toEqual([
      'GET /api/v2/sand',
      'GET /v1/sea/fish/{fish}',
      'GET /v1/sea/reefs',
      'PATCH /v1/sea/fish/{fish}',
      'POST /api/v2/sand',
      'PUT /v1/sea/fish/{fish}',
    ]);
  });

  test('the container gives what is noted by a name, and classes that files are called after', async () => {
    const files = {
      'composer.json': '{"autoload":{"psr-4":{"Reef\\\\":"app/"}}}',
      'bootstrap/app.php': '<?php\n',
      'app/Tables/Sand/Dunes.php': `<?php
namespace Reef\\Tables\\Sand;
class Dunes {
    public function map($router) { $router->get('dunes', 'Dunes@all'); }
}
`,
      'routes/fish.php': "<?php\n$router->get('/fish', 'Fish@all');\n",
      'app/Providers/Paths.php': `<?php
namespace Reef\\Providers;
use Illuminate\\Support\\ServiceProvider;
class Paths extends ServiceProvider {
    public function register() { $this->app->instance('path.fish', dirname(__DIR__, 2)); }
}
`,
      'app/Providers/Tables.php': `<?php
namespace Reef\\Providers;
use Illuminate\\Foundation\\Support\\Providers\\RouteServiceProvider;
use Illuminate\\Routing\\Router;
class Tables extends RouteServiceProvider {
    public function map(Router $router) {
        $this->loadRoutesFrom($this->app->make('path.fish') . '/routes/fish.php');
        $path = app_path('Tables');
        $all = new \\RecursiveIteratorIterator(new \\RecursiveDirectoryIterator($path));
        foreach (new \\RegexIterator($all, '/^.+\\.php$/i', \\RecursiveRegexIterator::GET_MATCH) as $file => $found) {
            $class = str_replace('/', '\\\\', substr(substr($file, strlen($path)), 0, -4));
            $this->app->make("Reef\\\\Tables\${class}")->map($router);
        }
    }
}
`,
    };
    expect(await linesOf(files)).toEqual(['GET /dunes', 'GET /fish']);
  });

  test('providers of its own that an application does not list are not run', async () => {
    const provider = (name: string, path: string) => `<?php
namespace App\\Providers;
use Illuminate\\Support\\Facades\\Route;
use Illuminate\\Support\\ServiceProvider;
class ${name} extends ServiceProvider {
    public function boot() { Route::get('${path}', 'Pier@all'); }
}
`;
    const files = {
      'composer.json': '{"autoload":{"psr-4":{"App\\\\":"app/"}}}',
      'bootstrap/app.php': '<?php\n',
      'config/app.php': `<?php
use Illuminate\\Support\\ServiceProvider;
return ['providers' => ServiceProvider::defaultProviders()->merge([
    Illuminate\\Sand\\SandServiceProvider::class,
    App\\Providers\\Reef::class,
    // App\\Providers\\Coral::class,
])->toArray()];
`,
      'app/Providers/Reef.php': provider('Reef', 'reefs'),
      'app/Providers/Coral.php': provider('Coral', 'corals'),
      'app/Providers/SandServiceProvider.php': provider('SandServiceProvider', 'sand'),
      'packages/fish/src/Fish.php': provider('Fish', 'fish'),
    };
    expect(await linesOf(files)).toEqual(['GET /fish', 'GET /reefs']);
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

  test('a version that a list has is one of the list', async () => {
    const base = "$asked = version($_SERVER['REQUEST_URI']); $v = in_array($asked, [7, 8]) ? $asked : 7;";
    const files = {
      'index.php': `${SLIM}${base}\n$app->setBasePath('/pier/v' . $v);\n$app->get('/reefs', 'Reefs:all');\n`,
    };
    const { routes, unresolved } = await ledgerOf(files);
    expect(routes.map(({ path }) => path)).toEqual(['/pier/v7/reefs', '/pier/v8/reefs']);
    expect(unresolved).toEqual([]);
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

test("the channels of Laravel are a library's, in the group that is open", async () => {
  const ledger = await ledgerOf({
    'composer.json': '{"require":{"laravel/framework":"^11.0"}}',
    'bootstrap/app.php': `<?php
use Illuminate\\Foundation\\Application;
return Application::configure(basePath: dirname(__DIR__))
    ->withRouting(api: __DIR__.'/../routes/api.php')->create();
`,
    'routes/api.php': `<?php
use Illuminate\\Support\\Facades\\Broadcast;
use Illuminate\\Support\\Facades\\Route;
Route::get('/reefs', 'ReefController@list');
Broadcast::routes(['middleware' => ['auth:sanctum']]);
Broadcast::routes(['prefix' => 'v2']);
`,
  });
  expect(ledger.routes.map(({ path }) => path)).toEqual(['/api/reefs']);
  expect(ledger.unresolved).toEqual([]);
  expect(ledger.excluded.map(({ route, rule }) => `${rule} ${route.method} ${route.path}`)).toEqual([
    'library GET /api/broadcasting/auth',
    'library POST /api/broadcasting/auth',
    'library GET /api/v2/broadcasting/auth',
    'library POST /api/v2/broadcasting/auth',
  ]);
});

describe('Lumen', () => {
  test('routes lie below its base path; a router of Dingo has others, below a prefix that the environment says', async () => {
    const lines = await linesOf({
      'composer.json': '{"require":{"laravel/lumen-framework":"5.3.*"}}',
      'bootstrap/app.php': `<?php
$kiln = new Laravel\\Lumen\\Application(realpath(__DIR__.'/../'));
$kiln->group(['prefix' => 'kiln'], function ($kiln) {
    require $kiln->basePath('/routes/glaze.php');
});
return $kiln;
`,
      'config/api.php': "<?php\nreturn ['prefix' => env('API_PREFIX')];\n",
      'routes/glaze.php': `<?php
$kiln->get('glazes', 'GlazeController@list');
$api = $kiln->make(Dingo\\Api\\Routing\\Router::class);
$api->version('v1', function ($api) { $api->get('/years', 'YearController@list'); });
`,
    });
    expect(lines).toEqual(['GET /kiln/glazes', 'unresolved /{*}/years']);
  });

  test('the facade stands for the router of the application', async () => {
    const lines = await linesOf({
      'composer.json': '{"require":{"laravel/lumen-framework":"^8.0"}}',
      'bootstrap/app.php': `<?php
$app = new Laravel\\Lumen\\Application(dirname(__DIR__));
$app->withFacades();
$app->router->group(['prefix' => 'kiln'], function ($router) { require __DIR__.'/../routes/web.php'; });
return $app;
`,
      'routes/web.php': `<?php
use Illuminate\\Support\\Facades\\Route;
Route::get('glazes', 'GlazeController@list');
Route::group(['prefix' => 'clay'], function () { Route::post('/', 'ClayController@add'); });
`,
    });
    expect(lines).toEqual(['GET /kiln/glazes', 'POST /kiln/clay']);
  });
});
