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

describe('settings of Symfony', () => {
  test('the table of routes is where the settings of production say', async () => {
    const files = {
      'app/AppKernel.php': '<?php\n',
      'settings/config/config.yml':
        "framework:\n    router:\n        resource: '%kernel.project_dir%/settings/config/reefs.yml'\n",
      'settings/config/config_development.yml':
        "framework:\n    router:\n        resource: '%kernel.project_dir%/settings/config/all.yml'\n",
      'settings/config/reefs.yml': 'reef:\n    path: /reef\n    methods: GET\n',
      'settings/config/all.yml': '_main:\n    resource: reefs.yml\n    prefix: /dev\n',
    };
    expect(await linesOf(files)).toEqual(['GET /reef']);
  });

  test('a parameter in a path is what the container has by the name', async () => {
    const files = {
      ...KERNEL,
      '.env': 'SEA_PREFIX=sea\n',
      'config/services.yaml': `parameters:
    admin.path: 'staff'
    shore.path: '%admin.path%/shore'
    sea.path: '%env(resolve:SEA_PREFIX)%'
    env(BAY): bay
    separator: ,
`,
      'config/packages/test/reefs.yaml': 'parameters:\n    admin.path: test\n',
      'config/routes.yaml': `controllers:
    resource: ../src/Controller/
    type: attribute
    prefix: '%shore.path%'
bay:
    path: /%env(BAY)%/tides
    methods: GET
sea:
    path: /%sea.path%/waves%%
    methods: GET
`,
      'src/Controller/Reef.php': `<?php
namespace App\\Controller;
use Symfony\\Component\\Routing\\Attribute\\Route;
class Reef {
    #[Route('/%admin.path%/reefs/{id}', methods: 'GET')]
    public function reef() {}
}
`,
    };
    expect(await linesOf(files)).toEqual([
      'GET /bay/tides',
      'GET /sea/waves%',
      'GET /staff/shore/staff/reefs/{id}',
    ]);
  });

  test('a parameter that nothing sets, or that several set, leaves the path open', async () => {
    const files = {
      ...KERNEL,
      'config/services.yaml': 'parameters:\n    shore.path: east\n',
      'config/packages/shore.yaml': 'parameters:\n    shore.path: west\n',
      'config/routes.yaml':
        "reef:\n    path: /%reef.path%/reefs\nshore:\n    path: /%shore.path%/reefs\nsea:\n    resource: .\n    type: sea\n    prefix: '%sea.path%'\n",
    };
    expect(await linesOf(files)).toEqual([
      'unresolved /{*}/reefs',
      'unresolved /{*}/reefs',
      'unresolved /{*}/{*}',
    ]);
  });

  test('an application asks its own settings before those of others', async () => {
    const app = (name: string) => ({
      [`${name}/config/bundles.php`]: '<?php\nreturn [];\n',
      [`${name}/config/services.yaml`]: `parameters:\n    prefix: ${name}\n`,
      [`${name}/config/routes.yaml`]: 'reef:\n    path: /%prefix%/reef\n    methods: GET\n',
    });
    expect(await linesOf({ ...app('north'), ...app('south') })).toEqual([
      'GET /north/reef',
      'GET /south/reef',
    ]);
  });

  test('a table lies beside the one that names it, or in the folder of the kernel; one that is nowhere is told', async () => {
    const files = {
      ...KERNEL,
      'config/routes.yaml': `reefs:
    resource: Tables/reefs.yaml
    prefix: /sea
tides:
    resource: Tables/tides.yaml
lost:
    resource: Tables/lost.yaml
    prefix: /lost
none:
    resource: 'Tables/*_none.yaml'
`,
      'src/Tables/reefs.yaml': 'reef:\n    path: /reefs\n    methods: GET\n',
      'src/Tables/tides.yaml': 'tide:\n    path: /old\n',
      'config/Tables/tides.yaml': 'tide:\n    path: /tides\n    methods: GET\n',
    };
    expect(await linesOf(files)).toEqual(['GET /sea/reefs', 'GET /tides', 'unresolved /lost/{*}']);
  });
});
