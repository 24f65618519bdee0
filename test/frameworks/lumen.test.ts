import { describe, expect, test } from 'vitest';
import { ledgerOf } from '../resolve/ledger-of.ts';

async function linesOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { routes, unresolved } = await ledgerOf(files);
  return [
    ...routes.map(({ method, path }) => `${method} ${path}`),
    ...unresolved.map(({ path }) => `unresolved ${path}`),
  ].sort();
}

describe('Lumen', () => {
  test.each(["$this->app['router']", '$this->app->router', "app('router')", 'app()->router'])(
    'a provider that the application registers has its router: %s',
    async (router) => {
      const files = {
        'bootstrap/app.php': `<?php
$app = new Laravel\\Lumen\\Application(dirname(__DIR__));
$app->register(App\\Providers\\Routes::class);
return $app;
`,
        'app/Providers/Routes.php': `<?php
namespace App\\Providers;
use Illuminate\\Support\\ServiceProvider;
class Routes extends ServiceProvider {
    public function boot() {
        ${router}->group(['prefix' => 'api'], function ($router) { require base_path('routes/tides.php'); });
    }
}
`,
        'app/Providers/Unused.php': `<?php
namespace App\\Providers;
use Illuminate\\Support\\ServiceProvider;
class Unused extends ServiceProvider {
    public function boot() { $this->app['router']->get('/unused', 'Tides@none'); }
}
`,
        'routes/tides.php': "<?php\n$router->get('/tides', 'Tides@all');\n",
      };
      expect(await linesOf(files)).toEqual(['GET /api/tides']);
    },
  );
});
