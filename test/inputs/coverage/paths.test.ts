import { expect, it } from 'vitest';
import { resolvePaths } from '../../../src/inputs/coverage/paths.ts';
import { treeOf } from '../../../src/inputs/coverage/tree.ts';

interface Place {
  readonly report?: string;
  readonly roots?: readonly string[];
  readonly rootless?: boolean;
  readonly goModules?: Readonly<Record<string, string>>;
  readonly folder?: string;
}

/** Which file each written path names, in a repository of these files at /home/dev/shop. */
function resolve(files: readonly string[], written: readonly string[], place: Place = {}) {
  const content = {
    files: new Map(written.map((path) => [path, {}])),
    roots: place.roots ?? [],
    rootless: place.rootless ?? false,
    goModules: place.goModules !== undefined,
    statementBased: false,
  };
  const where = {
    file: place.report ?? 'out/report',
    root: '/home/dev/shop',
    folder: place.folder ?? '',
    goModules: new Map(Object.entries(place.goModules ?? {})),
  };
  return Object.fromEntries(resolvePaths(content, where, treeOf(files)));
}

it('finds paths relative to the root, absolute ones here, and ones with dots', () => {
  expect(
    resolve(
      ['lib/a.ts', 'lib/b.ts'],
      ['lib/a.ts', './lib/b.ts', '/home/dev/shop/lib/a.ts', 'lib/../lib/b.ts'],
    ),
  ).toEqual({
    'lib/a.ts': 'lib/a.ts',
    './lib/b.ts': 'lib/b.ts',
    '/home/dev/shop/lib/a.ts': 'lib/a.ts',
    'lib/../lib/b.ts': 'lib/b.ts',
  });
});

it('prefers the package that a report lies in', () => {
  const files = ['lib/a.ts', 'packages/api/lib/a.ts'];
  expect(resolve(files, ['lib/a.ts'], { report: 'packages/api/coverage/lcov.info' })).toEqual({
    'lib/a.ts': 'packages/api/lib/a.ts',
  });
  expect(resolve(files, ['packages/api/lib/a.ts'], { report: 'packages/api/coverage/lcov.info' })).toEqual({
    'packages/api/lib/a.ts': 'packages/api/lib/a.ts',
  });
});

it('finds paths of another machine, of a container, of Windows, and file URLs', () => {
  const files = ['lib/a.ts', 'index.ts'];
  expect(
    resolve(files, ['/home/runner/work/shop/shop/lib/a.ts', '/home/runner/work/shop/shop/index.ts']),
  ).toEqual({
    '/home/runner/work/shop/shop/lib/a.ts': 'lib/a.ts',
    '/home/runner/work/shop/shop/index.ts': 'index.ts',
  });
  expect(resolve(files, ['D:\\a\\shop\\lib\\a.ts', 'file:///app/lib/a.ts', 'lib\\a.ts'])).toEqual({
    'D:\\a\\shop\\lib\\a.ts': 'lib/a.ts',
    'file:///app/lib/a.ts': 'lib/a.ts',
    'lib\\a.ts': 'lib/a.ts',
  });
});

it('a file name alone is no match beside paths that prove another directory', () => {
  const found = resolve(
    ['lib/a.ts', 'index.ts'],
    ['/ci/shop/lib/a.ts', '/usr/lib/node_modules/left/index.ts'],
  );
  expect(found).toEqual({ '/ci/shop/lib/a.ts': 'lib/a.ts' });
});

it('a dependency with files of the same names is not taken for the repository', () => {
  const own = ['/ci/shop/lib/a.ts', '/ci/shop/lib/b.ts'];
  const found = resolve(
    ['lib/a.ts', 'lib/b.ts'],
    [...own, '/ci/shop/node_modules/left/lib/a.ts', 'node_modules/left/lib/b.ts'],
  );
  expect(found).toEqual({ '/ci/shop/lib/a.ts': 'lib/a.ts', '/ci/shop/lib/b.ts': 'lib/b.ts' });
});

it('finds paths from the top of the repository when a part of it is looked at', () => {
  expect(
    resolve(['lib/a.ts'], ['services/api/lib/a.ts', 'services/web/lib/a.ts'], { folder: 'services/api/' }),
  ).toEqual({
    'services/api/lib/a.ts': 'lib/a.ts',
  });
});

it('no path leaves the repository', () => {
  expect(
    resolve(['lib/a.ts'], ['../../etc/passwd', '/etc/passwd', 'lib/../../x', '..\\..\\windows\\win.ini']),
  ).toEqual({});
});

it('uses the stated roots, those of another machine too', () => {
  expect(resolve(['services/api/shop/a.py'], ['a.py'], { roots: ['/builds/x/services/api/shop'] })).toEqual({
    'a.py': 'services/api/shop/a.py',
  });
  expect(
    resolve(['services/api/shop/a.py'], ['shop/a.py'], { roots: ['/home/dev/shop/services/api'] }),
  ).toEqual({
    'shop/a.py': 'services/api/shop/a.py',
  });
});

it('finds the source root of paths by package, in the module of the report first', () => {
  const files = [
    'orders/src/main/java/org/acme/Order.java',
    'billing/src/main/java/org/acme/Order.java',
    'billing/src/main/java/org/acme/Bill.java',
  ];
  const place = { rootless: true, report: 'orders/target/site/jacoco/jacoco.xml' };
  expect(resolve(files, ['org/acme/Order.java', 'org/acme/Bill.java', 'org/acme/None.java'], place)).toEqual({
    'org/acme/Order.java': 'orders/src/main/java/org/acme/Order.java',
    'org/acme/Bill.java': 'billing/src/main/java/org/acme/Bill.java',
  });
  expect(resolve(files, ['org/acme/Order.java'], { rootless: true, report: 'all.xml' })).toEqual({});
});

it('replaces the path of a Go module by its directory, the longest module first', () => {
  const goModules = { 'example.org/shop': '', 'example.org/shop/tools/v2': 'tools' };
  const files = ['cart/cart.go', 'tools/gen/gen.go'];
  expect(
    resolve(
      files,
      ['example.org/shop/cart/cart.go', 'example.org/shop/tools/v2/gen/gen.go', 'example.org/shop/gone.go'],
      { goModules },
    ),
  ).toEqual({
    'example.org/shop/cart/cart.go': 'cart/cart.go',
    'example.org/shop/tools/v2/gen/gen.go': 'tools/gen/gen.go',
  });
});
