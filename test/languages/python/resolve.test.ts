import { describe, expect, test } from 'vitest';
import { moduleName, resolve } from '../../../src/languages/python/resolve.ts';
import { memoryFiles } from '../memory-files.ts';

function empty(...paths: readonly string[]): Record<string, string> {
  return Object.fromEntries(paths.map((path) => [path, '']));
}

const files = (...names: readonly string[]) => ({ kind: 'files', files: names });
const library = (name: string) => ({ kind: 'library', name });

describe('relative imports', () => {
  const project = memoryFiles(
    empty(
      'shop/__init__.py',
      'shop/api/__init__.py',
      'shop/api/orders.py',
      'shop/core/settings.py',
      'tool.py',
    ),
  );
  test.each([
    ['.orders', 'shop/api/__init__.py', files('shop/api/orders.py')],
    ['.', 'shop/api/orders.py', files('shop/api/__init__.py')],
    ['..core.settings', 'shop/api/orders.py', files('shop/core/settings.py')],
    ['..core', 'shop/api/orders.py', { kind: 'directory', directory: 'shop/core' }],
    ['...tool', 'shop/api/orders.py', files('tool.py')],
    ['.gone', 'shop/api/orders.py', { kind: 'absent', name: '.gone' }],
    ['.....far', 'shop/api/orders.py', { kind: 'absent', name: '.....far' }],
  ])('%s in %s', (source, from, expected) => {
    expect(resolve(source, from, project)).toEqual(expected);
  });
});

describe('absolute imports', () => {
  test('begin above the outermost package of the file, wherever that lies', () => {
    const project = memoryFiles(
      empty(
        'services/till/shop/__init__.py',
        'services/till/shop/api/__init__.py',
        'services/till/shop/api/orders.py',
      ),
    );
    const from = 'services/till/shop/api/__init__.py';
    expect(resolve('shop.api.orders', from, project)).toEqual(files('services/till/shop/api/orders.py'));
    expect(resolve('shop', from, project)).toEqual(files('services/till/shop/__init__.py'));
  });

  test('find the package that stands nearest when two services use one name', () => {
    const project = memoryFiles(
      empty(
        'a/shop/__init__.py',
        'a/shop/db.py',
        'a/run.py',
        'b/shop/__init__.py',
        'b/shop/db.py',
        'b/run.py',
      ),
    );
    expect(resolve('shop.db', 'a/run.py', project)).toEqual(files('a/shop/db.py'));
    expect(resolve('shop.db', 'b/run.py', project)).toEqual(files('b/shop/db.py'));
  });

  test('reach packages of other projects of the repository', () => {
    const project = memoryFiles({
      ...empty(
        'libs/money/src/money/__init__.py',
        'libs/money/src/money/tax.py',
        'apps/till/shop/__init__.py',
      ),
      'libs/money/pyproject.toml': '[project]\nname = "money"\n',
    });
    expect(resolve('money.tax', 'apps/till/shop/__init__.py', project)).toEqual(
      files('libs/money/src/money/tax.py'),
    );
  });

  test.each([
    ['pyproject.toml', '[tool.setuptools.package-dir]\n"" = "python"\n'],
    ['pyproject.toml', '[tool.setuptools.packages.find]\nwhere = ["python"]\n'],
    ['pyproject.toml', '[tool.poetry]\npackages = [{ include = "shop", from = "python" }]\n'],
    ['setup.cfg', '[options]\npackage_dir =\n    = python\n'],
  ])('begin where %s says that packages lie', (manifest, text) => {
    const project = memoryFiles({ ...empty('python/shop/db.py', 'bin/serve.py'), [manifest]: text });
    expect(resolve('shop.db', 'bin/serve.py', project)).toEqual(files('python/shop/db.py'));
  });

  test('reach modules of a project without any package', () => {
    const project = memoryFiles(empty('backend/manage.py', 'backend/shop/urls.py', 'backend/shop/views.py'));
    expect(resolve('shop.views', 'backend/shop/urls.py', project)).toEqual(files('backend/shop/views.py'));
    expect(resolve('shop', 'backend/shop/urls.py', project)).toEqual({
      kind: 'directory',
      directory: 'backend/shop',
    });
  });

  test('see the neighbours of a script that is started inside its package', () => {
    const project = memoryFiles(empty('app/__init__.py', 'app/serve.py', 'app/orders.py'));
    expect(resolve('orders', 'app/serve.py', project)).toEqual(files('app/orders.py'));
  });

  test('reach the packages of a root that is a package itself, and the library that a package inside is called like', () => {
    const project = memoryFiles({
      ...empty(
        '__init__.py',
        'shop/__init__.py',
        'shop/api.py',
        'shop/extra/__init__.py',
        'shop/extra/tills/__init__.py',
      ),
      'requirements.txt': 'tills-desk\n',
    });
    expect(resolve('shop.api', 'shop/__init__.py', project)).toEqual(files('shop/api.py'));
    expect(resolve('shop', 'shop/api.py', project)).toEqual(files('shop/__init__.py'));
    expect(resolve('tills', 'shop/extra/tills/__init__.py', project)).toEqual({
      kind: 'library',
      name: 'tills',
    });
  });

  test('are libraries when nothing of the repository has their name', () => {
    const project = memoryFiles(empty('shop/__init__.py'));
    expect(resolve('acme_http.routing', 'shop/__init__.py', project)).toEqual(library('acme_http.routing'));
  });

  test('are libraries that a manifest names by a distribution of another name, though a package inside is called like them', () => {
    const project = memoryFiles({
      ...empty('shop/__init__.py', 'shop/views.py', 'shop/parts/rest_framework/__init__.py'),
      'requirements.txt': 'djangorestframework[extra]==3.16\n',
    });
    expect(resolve('rest_framework.views', 'shop/views.py', project)).toEqual(
      library('rest_framework.views'),
    );
  });

  test('are absent when the package is there and the module is not', () => {
    const project = memoryFiles(empty('shop/__init__.py', 'run.py'));
    expect(resolve('shop.generated', 'run.py', project)).toEqual({ kind: 'absent', name: 'shop.generated' });
  });

  test('never name the file that imports', () => {
    const project = memoryFiles(empty('queues/acme_redis.py'));
    expect(resolve('acme_redis', 'queues/acme_redis.py', project)).toEqual(library('acme_redis'));
  });

  test.each([
    ['requirements.txt', 'Acme.Http[all]>=1 # web\n'],
    ['requirements/base.txt', 'acme-http\n'],
    ['pyproject.toml', '[project]\ndependencies = [\n  "acme-http>=1",\n]\n'],
    ['pyproject.toml', '[tool.poetry.dependencies]\nacme-http = "^1"\n'],
    ['setup.cfg', '[options]\ninstall_requires =\n    acme-http\n'],
    ['Pipfile', '[packages]\nacme-http = "*"\n'],
  ])('are the library that %s names, not a folder of that name', (manifest, text) => {
    const project = memoryFiles({ ...empty('acme_http/routing.py', 'acme_http/serve.py'), [manifest]: text });
    expect(resolve('acme_http.routing', 'acme_http/serve.py', project)).toEqual(library('acme_http.routing'));
  });

  test('are code of the repository where another of its projects depends on it', () => {
    const project = memoryFiles({
      ...empty('tills/src/acme_tills/front/orders.py', 'tills/src/counting/__init__.py'),
      'pyproject.toml': '[project]\nname = "shop"\ndependencies = ["acme-tills"]\n',
      'tills/pyproject.toml': '[project]\nname = "acme-tills"\n',
    });
    expect(resolve('acme_tills.front.orders', 'tills/src/counting/__init__.py', project)).toEqual(
      files('tills/src/acme_tills/front/orders.py'),
    );
  });

  test('are the library that a manifest names, not a package of that name below a folder that no manifest makes a root', () => {
    const project = memoryFiles({
      ...empty('desk/tills/__init__.py', 'desk/tills/app.py', 'serve.py'),
      'requirements.txt': 'tills\n',
    });
    expect(resolve('tills', 'desk/tills/app.py', project)).toEqual(library('tills'));
    expect(resolve('desk.tills.app', 'serve.py', project)).toEqual(files('desk/tills/app.py'));
  });

  test('are the library that a distribution is called after, not a neighbour inside the package', () => {
    const project = memoryFiles({
      ...empty('shop/__init__.py', 'shop/tills.py', 'shop/api.py'),
      'requirements.txt': 'acme-tills\n',
    });
    expect(resolve('tills', 'shop/api.py', project)).toEqual(library('tills'));
  });

  test('are no library that merely stands behind a list of libraries in a manifest', () => {
    const setup = 'install_requires = [\n    "acme-http",\n]\n\nsetup(\n    name="shop",\n)\n';
    const project = memoryFiles({
      ...empty('__init__.py', 'shop/__init__.py', 'shop/orders.py'),
      'setup.py': setup,
    });
    expect(resolve('shop.orders', 'shop/__init__.py', project)).toEqual(files('shop/orders.py'));
  });

  test('keep the standard library apart from modules of the same name', () => {
    const project = memoryFiles(
      empty('core/logging.py', 'core/serve.py', 'logging.py', 'calendar/__init__.py'),
    );
    expect(resolve('logging', 'core/serve.py', project)).toEqual(library('logging'));
    expect(resolve('calendar', 'core/serve.py', project)).toEqual(files('calendar/__init__.py'));
  });
});

test('a module is called as its package is', () => {
  const project = memoryFiles(
    empty('src/shop/__init__.py', 'src/shop/api/__init__.py', 'src/shop/api/orders.py'),
  );
  expect(moduleName('src/shop/api/orders.py', project)).toBe('shop.api.orders');
  expect(moduleName('src/shop/api/__init__.py', project)).toBe('shop.api');
});
