import { describe, expect, test } from 'vitest';
import { ledgerOf } from '../resolve/ledger-of.ts';

async function linesOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { routes, unresolved } = await ledgerOf(files);
  return [
    ...routes.map(({ method, path }) => `${method} ${path}`),
    ...unresolved.map(({ path }) => `unresolved ${path}`),
  ].sort();
}

const KERNEL = { 'config/bundles.php': '<?php\nreturn [];\n' };

describe('Symfony', () => {
  test('an application without controllers says what decides its routes', async () => {
    const files = {
      ...KERNEL,
      'config/routes/reefs.yaml': 'reefs:\n    resource: .\n    type: reefs\n    prefix: /store\n',
    };
    expect(await linesOf(files)).toEqual(['unresolved /store/{*}']);
  });

  test('a kernel may import tables of its own folders', async () => {
    const files = {
      ...KERNEL,
      'src/Kernel.php': `<?php
namespace App;
use Symfony\\Component\\HttpKernel\\Kernel as BaseKernel;
use Symfony\\Component\\Routing\\Loader\\Configurator\\RoutingConfigurator;
class Kernel extends BaseKernel {
    protected function configureRoutes(RoutingConfigurator $routes): void {
        $dir = $this->getProjectDir();
        $routes->import($dir . '/config/{routes}/' . $this->environment . '/*.yaml');
        $routes->import($dir . '/config/{reefs}/*.yaml');
    }
}
`,
      'config/reefs/coral.yaml': 'coral:\n    path: /coral\n    controller: App\\Coral\n    methods: GET\n',
    };
    expect(await linesOf(files)).toEqual(['GET /coral']);
  });

  test('of routes of one name the last that is loaded stays; the others are said to be replaced', async () => {
    const files = {
      ...KERNEL,
      'config/routes/reefs.yaml': 'reef:\n    path: /reef/{id}\nsand:\n    path: /sand\n',
      'config/routes.yaml':
        'coral:\n    resource: ../src/Controller/\n    type: attribute\nreefs:\n    resource: ./routes/reefs.yaml\n    prefix: /{locale}\nsand:\n    path: /beach\n',
      'src/Controller/Reef.php': `<?php
namespace App\\Controller;
use Symfony\\Component\\Routing\\Attribute\\Route;
#[Route('/corals', name: 're')]
class Reef {
    #[Route('/reef', name: 'ef', methods: 'GET')]
    public function reef() {}
    #[Route('/fish', name: 'ef', methods: 'GET', env: 'test')]
    public function fish() {}
    #[Route('/fish', methods: 'POST')]
    public function feed() {}
}
`,
    };
    const { routes, excluded } = await ledgerOf(files);
    expect(routes.map(({ method, path, conditional }) => `${method} ${path} ${conditional ?? ''}`)).toEqual([
      'ANY /beach ',
      'GET /corals/fish the environment is test',
      'POST /corals/fish ',
      'ANY /{locale}/reef/{id} ',
    ]);
    expect(excluded.map(({ route, rule }) => `${rule} ${route.method} ${route.path}`).sort()).toEqual([
      'replaced ANY /reef/{id}',
      'replaced ANY /sand',
      'replaced ANY /{locale}/sand',
      'replaced GET /corals/reef',
    ]);
  });

  test('a collection that code puts together, and a loader of the project in it', async () => {
    const files = {
      ...KERNEL,
      'app/config/routing.php': `<?php
use Symfony\\Component\\Routing\\Route;
use Symfony\\Component\\Routing\\RouteCollection;
$deep = new RouteCollection();
$deep->add('coral', new Route('/coral/{id}', ['id' => 1], [], [], '', [], ['GET']));
$deep->addCollection($loader->import('.', 'trench'));
$deep->addPrefix('/deep');
$routes = new RouteCollection();
$routes->add('sand', new Route('/sand'));
$routes->addCollection($deep);
return $routes;
`,
    };
    expect(await linesOf(files)).toEqual([
      'ANY /sand',
      'GET /deep/coral',
      'GET /deep/coral/{id}',
      'unresolved /deep/{*}',
    ]);
  });

  test('folders of tables, and what only lenient readers take for YAML', async () => {
    const files = {
      ...KERNEL,
      'config/routes.yaml': 'reefs:\n    resource: ./reefs\n    type: directory\n    prefix: /sea\n',
      'config/reefs/coral.yaml':
        'coral:\n    path: /coral/{slug}\n    controller: App\\Coral\n    methods: GET\n    defaults: { slug: -, sort: hot }\n',
    };
    expect(await linesOf(files)).toEqual(['GET /sea/coral', 'GET /sea/coral/{slug}']);
  });

  test('a table that cannot be read and a loader that is not known are said', async () => {
    const files = {
      ...KERNEL,
      'config/routes.yaml': 'coral: { path: [\n',
      'config/routes/none.yaml': '#coral:\n#    path: /coral\n',
      'config/routes/tools.yaml': 'tools:\n    resource: .\n    type: mcp\n    prefix: /tools\n',
    };
    const { unresolved } = await ledgerOf(files);
    expect(unresolved.map(({ reason, path }) => `${path}: ${reason}`)).toEqual([
      '{*}: the table is no YAML that can be read',
      '/tools/{*}: the loader of mcp decides which routes are imported here',
    ]);
  });

  test('annotations of the bundle that came before the framework had its own', async () => {
    const files = {
      'app/AppKernel.php': '<?php\n',
      'app/config/routing.yml':
        'reefs:\n    resource: ../../src/Reefs\n    type: annotation\nold:\n    pattern: /old\n    defaults: { _controller: Old }\n    requirements: { _method: POST }\n',
      'src/Reefs/CoralController.php': `<?php
namespace Reefs;
use Sensio\\Bundle\\FrameworkExtraBundle\\Configuration\\Method;
use Sensio\\Bundle\\FrameworkExtraBundle\\Configuration\\Route;
/** @Route("/coral") */
class CoralController {
    /**
     * @Route("/", name="corals")
     * @Method("GET")
     */
    public function all() {}
    /**
     * @Route("/{id}", requirements={"id": "\\d+"})
     * @Method({"PUT", "PATCH"})
     */
    // @Security("has_role('DIVER')")
    public function change($id) {}
}
`,
    };
    expect(await linesOf(files)).toEqual([
      'GET /coral/',
      'PATCH /coral/{id}',
      'POST /old',
      'PUT /coral/{id}',
    ]);
  });

  test('firewalls log out where their settings say so', async () => {
    const files = {
      ...KERNEL,
      'config/routes/security.yaml':
        '_security_logout:\n    resource: security.route_loader.logout\n    type: service\n',
      'config/packages/security.yaml': `security:
    firewalls:
        clerks: { logout: { path: /desk/leave } }
        guests: { logout: ~ }
        named: { logout: { path: leave_by_name } }
        closed: { lazy: true }
`,
    };
    expect(await linesOf(files)).toEqual(['ANY /desk/leave', 'ANY /logout']);
  });

  test('where the firewalls cannot be read it is not known where they log out', async () => {
    const files = {
      ...KERNEL,
      'config/routes/security.yaml':
        '_security_logout:\n    resource: security.route_loader.logout\n    type: service\n',
    };
    expect(await linesOf(files)).toEqual(['unresolved /{*}']);
  });

  test('tables and controllers of a bundle of the repository are read', async () => {
    const files = {
      'app/AppKernel.php': '<?php\nclass AppKernel {}\n',
      'app/config/routing.yml': `crates:
    resource: "@CrateBundle/Resources/config/routing.yml"
    prefix: /yard
lids:
    resource: "@CrateBundle/Controller/"
    type: annotation
foreign:
    resource: "@BarrelBundle/Resources/config/routing.yml"
    prefix: /barrels
`,
      'src/CrateBundle/CrateBundle.php': '<?php\nnamespace CrateBundle;\nclass CrateBundle {}\n',
      'src/CrateBundle/Resources/config/routing.yml':
        'pile:\n    path: pile/{size}\n    defaults: { _controller: "CrateBundle:Crate:pile" }\n    methods: [POST]\n',
      'src/CrateBundle/Controller/LidController.php': `<?php
namespace CrateBundle\\Controller;
use Symfony\\Component\\Routing\\Annotation\\Route;
class LidController
{
    /** @Route("/lids", methods={"GET"}) */
    public function all() {}
}
`,
    };
    expect(await linesOf(files)).toEqual(['GET /lids', 'POST /yard/pile/{size}', 'unresolved /barrels/{*}']);
  });
});
