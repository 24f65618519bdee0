import { describe, expect, test } from 'vitest';
import { resolve } from '../../../src/languages/javascript/resolve.ts';
import type { Resolution } from '../../../src/languages/language.ts';
import { memoryFiles } from '../memory-files.ts';

type Texts = Readonly<Record<string, string>>;

/** What an import resolves to, as one word: the file, `library x` or `absent`. */
function resolved(texts: Texts, from: string, source: string): string {
  return word(resolve(source, from, memoryFiles(texts)));
}

function word(resolution: Resolution): string {
  switch (resolution.kind) {
    case 'files':
      return resolution.files.join(' ');
    case 'library':
      return `library ${resolution.name}`;
    default:
      return resolution.kind;
  }
}

function json(value: unknown): string {
  return JSON.stringify(value);
}

describe('relative imports', () => {
  const texts: Texts = {
    'src/app.ts': '',
    'src/routes/index.ts': '',
    'src/routes/orders.ts': '',
    'src/old.js': '',
    'src/view.tsx': '',
    'src/both.ts': '',
    'src/both.js': '',
    'src/lib.mts': '',
    'src/data.json': '',
    'src/user.service.ts': '',
    'src/types.d.ts': '',
    'index.cjs': '',
    'inner/package.json': json({ main: 'lib/start.js' }),
    'inner/lib/start.js': '',
  };
  test.each([
    ['./routes', 'src/routes/index.ts'],
    ['./routes/', 'src/routes/index.ts'],
    ['./routes/orders.js', 'src/routes/orders.ts'],
    ['./old', 'src/old.js'],
    ['./old.js', 'src/old.js'],
    ['./view.js', 'src/view.tsx'],
    ['./both.js', 'src/both.ts'],
    ['./lib.mjs', 'src/lib.mts'],
    ['./user.service', 'src/user.service.ts'],
    ['.', 'absent'],
    ['..', 'index.cjs'],
    ['../inner', 'inner/lib/start.js'],
    ['./data.json', 'data'],
    ['./types', 'absent'],
    ['./generated', 'absent'],
    ['../../outside', 'absent'],
  ])('%s', (source, expected) => {
    expect(resolved(texts, 'src/app.ts', source)).toBe(expected);
  });

  test('a script beside the sources may name the built file', () => {
    expect(
      resolved({ 'package.json': '{}', 'bin/www.js': '', 'src/app.ts': '' }, 'bin/www.js', '../dist/app'),
    ).toBe('src/app.ts');
  });
});

describe('libraries', () => {
  test.each([
    ['node:path', 'library path'],
    ['fs/promises', 'library fs/promises'],
    ['@acme/http/plugin', 'library @acme/http/plugin'],
    ['npm:koala@4.1/cors', 'library koala/cors'],
    ['jsr:@koala/core@^1', 'library @koala/core'],
    ['https://deno.land/x/koala@v1.2/mod.ts', 'library koala'],
    ['https://esm.sh/koala@1', 'library koala'],
  ])('%s', (source, expected) => {
    expect(resolved({ 'a.ts': '' }, 'a.ts', source)).toBe(expected);
  });
});

describe('tsconfig', () => {
  test('paths with comments, wildcards and several targets', () => {
    const texts: Texts = {
      'tsconfig.json': `{
        // where things are
        "compilerOptions": { "baseUrl": "./src", /* all */ "paths": {
          "@/*": ["./*"], "~lib/*": ["missing/*", "lib/*"], "exact": ["lib/one.ts"], "a/*/b": ["lib/*"],
        }, },
      }`,
      'src/app.ts': '',
      'src/web/users.ts': '',
      'src/lib/one.ts': '',
      'package.json': json({ dependencies: { koala: '1' } }),
      'src/koala.ts': '',
    };
    expect(resolved(texts, 'src/app.ts', '@/web/users')).toBe('src/web/users.ts');
    expect(resolved(texts, 'src/app.ts', '@/web/users.js')).toBe('src/web/users.ts');
    expect(resolved(texts, 'src/app.ts', '~lib/one')).toBe('src/lib/one.ts');
    expect(resolved(texts, 'src/app.ts', 'exact')).toBe('src/lib/one.ts');
    expect(resolved(texts, 'src/app.ts', 'a/one/b')).toBe('src/lib/one.ts');
    expect(resolved(texts, 'src/app.ts', 'web/users')).toBe('src/web/users.ts');
    expect(resolved(texts, 'src/app.ts', '@/generated/x')).toBe('absent');
    expect(resolved(texts, 'src/app.ts', 'koala')).toBe('library koala');
  });

  test('extends, one or many, from a directory above and from a package', () => {
    const texts: Texts = {
      'package.json': json({ workspaces: ['tools/*', 'apps/*'] }),
      'tools/base/package.json': json({ name: '@acme/base' }),
      'tools/base/node.json': json({
        compilerOptions: { baseUrl: '../../shared', paths: { '#s/*': ['./*'] } },
      }),
      'shared/a.ts': '',
      'apps/one/tsconfig.json': json({ extends: ['../../tsconfig.none', '@acme/base/node'] }),
      'apps/one/main.ts': '',
      'tsconfig.paths.json': json({
        // biome-ignore lint/suspicious/noTemplateCurlyInString: TypeScript's own placeholder.
        compilerOptions: { paths: { '@two/*': ['./apps/two/*'], '@here/*': ['${configDir}/own/*'] } },
      }),
      'apps/two/tsconfig.json': json({ extends: '../../tsconfig.paths.json' }),
      'apps/two/main.ts': '',
      'apps/two/own/b.ts': '',
    };
    expect(resolved(texts, 'apps/one/main.ts', '#s/a')).toBe('shared/a.ts');
    expect(resolved(texts, 'apps/two/main.ts', '@two/own/b')).toBe('apps/two/own/b.ts');
    expect(resolved(texts, 'apps/two/main.ts', '@here/b')).toBe('apps/two/own/b.ts');
  });

  test('where an alias leads to what is built, the configuration above may name its source', () => {
    const texts: Texts = {
      'tsconfig.base.json': json({
        compilerOptions: { baseUrl: '.', paths: { '@acme/bells': ['libs/bells/src/index.ts'] } },
      }),
      'libs/bells/src/index.ts': '',
      'apps/one/tsconfig.json': json({
        extends: '../../tsconfig.base.json',
        compilerOptions: { paths: { '@acme/bells': ['dist/libs/bells'], '@acme/gone': ['dist/libs/gone'] } },
      }),
      'apps/one/main.ts': '',
    };
    expect(resolved(texts, 'apps/one/main.ts', '@acme/bells')).toBe('libs/bells/src/index.ts');
    expect(resolved(texts, 'apps/one/main.ts', '@acme/gone')).toBe('absent');
  });

  test('each file has the nearest configuration, a solution has those it refers to', () => {
    const paths = (target: string) => json({ compilerOptions: { paths: { '@/*': [target] } } });
    const texts: Texts = {
      'tsconfig.json': json({ files: [], references: [{ path: './tsconfig.app.json' }] }),
      'tsconfig.app.json': paths('./src/*'),
      'src/main.ts': '',
      'src/a.ts': '',
      'inner/tsconfig.json': paths('./lib/*'),
      'inner/main.ts': '',
      'inner/lib/a.ts': '',
    };
    expect(resolved(texts, 'src/main.ts', '@/a')).toBe('src/a.ts');
    expect(resolved(texts, 'inner/main.ts', '@/a')).toBe('inner/lib/a.ts');
  });

  test('a configuration that extends itself, or is no JSON, leaves an alias that is absent', () => {
    const texts: Texts = {
      'tsconfig.json': json({ extends: './tsconfig.json' }),
      'a.ts': '',
      'b/tsconfig.json': '{ oops',
      'b/a.ts': '',
    };
    expect(resolved(texts, 'a.ts', '@/x')).toBe('absent');
    expect(resolved(texts, 'b/a.ts', '@/x')).toBe('absent');
  });
});

describe('aliases that no configuration names', () => {
  test('the sources of the nearest package that has the file', () => {
    const texts: Texts = {
      'one/routes.ts': '',
      'one/app.ts': '',
      'two/src/routes.ts': '',
      'two/src/api/app.ts': '',
    };
    expect(resolved(texts, 'one/app.ts', '@/routes')).toBe('one/routes.ts');
    expect(resolved(texts, 'two/src/api/app.ts', '~/routes')).toBe('two/src/routes.ts');
  });
});

describe('packages', () => {
  const texts: Texts = {
    'package.json': json({
      name: 'acme',
      imports: { '#db': './src/db.ts', '#jobs/*': './dist/jobs/*.js', '#ext': 'koala' },
    }),
    'pnpm-workspace.yaml': 'packages:\n  - "packages/*"\n  - "!packages/old"\n',
    'src/db.ts': '',
    'src/main.ts': '',
    'src/jobs/mail.ts': '',
    'packages/http/package.json': json({
      name: '@acme/http',
      exports: {
        '.': { types: './dist/index.d.ts', import: './dist/esm/index.js' },
        './router': './dist/router.js',
        './routes/*': { default: './dist/routes/*.js' },
      },
    }),
    'packages/http/src/index.ts': '',
    'packages/http/src/router.ts': '',
    'packages/http/src/routes/orders.ts': '',
    'packages/plain/package.json': json({ name: '@acme/plain', main: 'build/main.js' }),
    'packages/plain/src/main.ts': '',
    'packages/plain/src/extra.ts': '',
    'packages/old/package.json': json({ name: '@acme/old', main: 'index.js' }),
    'packages/old/index.js': '',
    'examples/koala/package.json': json({ name: 'koala' }),
    'examples/koala/index.js': '',
  };
  test.each([
    ['#db', 'src/db.ts'],
    ['#jobs/mail', 'src/jobs/mail.ts'],
    ['#ext', 'library koala'],
    ['#none', 'absent'],
    ['@acme/http', 'packages/http/src/index.ts'],
    ['@acme/http/router', 'packages/http/src/router.ts'],
    ['@acme/http/routes/orders', 'packages/http/src/routes/orders.ts'],
    ['@acme/plain', 'packages/plain/src/main.ts'],
    ['@acme/plain/extra', 'packages/plain/src/extra.ts'],
    ['@acme/plain/dist/extra', 'packages/plain/src/extra.ts'],
    ['@acme/old', 'library @acme/old'],
    ['koala', 'library koala'],
  ])('%s', (source, expected) => {
    expect(resolved(texts, 'src/main.ts', source)).toBe(expected);
  });

  test('a package that is linked by its path, an alias for modules, and the package itself', () => {
    const linked: Texts = {
      'api/package.json': json({
        name: 'api',
        main: 'dist/server.js',
        dependencies: { shared: 'file:../shared' },
        _moduleAliases: { '@root': '.', '@models': 'src/models' },
      }),
      'api/src/server.ts': '',
      'api/src/models/a.ts': '',
      'shared/package.json': json({ name: 'anything', main: 'lib/x.js' }),
      'shared/lib/x.js': '',
    };
    expect(resolved(linked, 'api/src/server.ts', 'shared')).toBe('shared/lib/x.js');
    expect(resolved(linked, 'api/src/server.ts', '@models/a')).toBe('api/src/models/a.ts');
    expect(resolved(linked, 'api/src/server.ts', '@root/src/models/a')).toBe('api/src/models/a.ts');
    expect(resolved(linked, 'api/src/server.ts', 'api')).toBe('api/src/server.ts');
  });

  test('the import map of a deno.json', () => {
    const deno: Texts = {
      'deno.json': json({ imports: { koala: 'npm:koala@4', '~/': './lib/' } }),
      'main.ts': '',
      'lib/a.ts': '',
    };
    expect(resolved(deno, 'main.ts', 'koala')).toBe('library koala');
    expect(resolved(deno, 'main.ts', '~/a.ts')).toBe('lib/a.ts');
  });
});

test("a project's own packages may lie where Node looks for them", () => {
  const texts: Texts = {
    'package.json': json({ main: 'packages/node_modules/harbour/lib/start.js' }),
    'packages/node_modules/harbour/package.json': json({ name: 'harbour' }),
    'packages/node_modules/@harbour/api/package.json': json({ name: '@harbour/api', main: './lib/index.js' }),
    'packages/node_modules/@harbour/api/lib/index.js': '',
    'packages/other/package.json': json({ name: 'other', main: './index.js' }),
    'packages/other/index.js': '',
  };
  const from = 'packages/node_modules/harbour/lib/start.js';
  expect(resolved(texts, from, '@harbour/api')).toBe('packages/node_modules/@harbour/api/lib/index.js');
  expect(resolved(texts, from, 'other')).toBe('library other');
});
