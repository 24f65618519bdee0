import { describe, expect, test } from 'vitest';
import { go } from '../../../src/languages/go/index.ts';
import { memoryFiles } from '../memory-files.ts';

const project = memoryFiles({
  'go.work': 'go 1.22\nuse ./shop\nuse ./lib/money\n',
  'shop/go.mod':
    'module acme.io/shop/v2\n\ngo 1.22\n\nreplace (\n\tacme.io/legacy v1.2.0 => ./third/legacy\n)\n',
  'shop/main.go': 'package main\n\nfunc main() {}\n',
  'shop/cmd/api/server.go': 'package main\n\nfunc main() {}\n',
  'shop/tools/gen/gen.go': '// gen\npackage main\n\nfunc main() {}\n',
  'shop/internal/web/a.go': 'package web',
  'shop/internal/web/b.go': 'package web',
  'shop/internal/web/b_test.go': 'package web',
  'shop/internal/web/b_windows.go': 'package web',
  'shop/third/legacy/old.go': 'package legacy',
  'shop/vendor/github.com/gin-gonic/gin/gin.go': 'package gin',
  'lib/money/go.mod': 'module acme.io/money',
  'lib/money/money.go': 'package money',
});

describe('imports', () => {
  test.each([
    ['acme.io/shop/v2/internal/web', ['shop/internal/web/a.go', 'shop/internal/web/b.go']],
    ['acme.io/shop/v2', ['shop/main.go']],
    ['acme.io/money', ['lib/money/money.go']],
    ['acme.io/legacy', ['shop/third/legacy/old.go']],
  ])('%s is a package of the repository', (source, files) => {
    expect(go.resolve(source, 'shop/main.go', project)).toEqual({ kind: 'files', files });
  });

  test('a module below the root may be built with the root', () => {
    const nested = memoryFiles({
      'go.mod': 'module acme.io/shop\n',
      'web/web.go': 'package web',
      'tools/go.mod': 'module acme.io/shop/tools\n\nreplace acme.io/shop => ../\n',
      'tools/main.go': 'package main\n\nfunc main() {}\n',
    });
    for (const from of ['web/web.go', 'tools/main.go'])
      expect(go.resolve('acme.io/shop/web', from, nested)).toEqual({ kind: 'files', files: ['web/web.go'] });
  });

  test.each([
    ['net/http', 'net/http'],
    ['github.com/gin-gonic/gin', 'github.com/gin-gonic/gin'],
    ['github.com/go-chi/chi/v5/middleware', 'github.com/go-chi/chi/middleware'],
    ['gopkg.in/yaml.v3', 'gopkg.in/yaml'],
    ['acme.io/shopping', 'acme.io/shopping'],
  ])('%s is a library', (source, name) => {
    expect(go.resolve(source, 'shop/main.go', project)).toEqual({ kind: 'library', name });
  });

  test('a package that nobody committed is known by its path, as a library is', () => {
    expect(go.resolve('acme.io/shop/v2/gen', 'shop/main.go', project)).toEqual({
      kind: 'library',
      name: 'acme.io/shop/v2/gen',
    });
  });

  test('symbols of a package begin with its import path, below the nearest go.mod', () => {
    const two = memoryFiles({
      'go.mod': 'module acme.io/all',
      'dock/go.mod': 'module acme.io/dock',
      'dock/api/a.go': 'package api',
      'quay/b.go': 'package quay',
    });
    expect(go.symbolRoot?.('dock/api/a.go', two)).toBe('acme.io/dock/api');
    expect(go.symbolRoot?.('quay/', two)).toBe('acme.io/all/quay');
  });

  test('without go.mod the tail of the path decides', () => {
    const old = memoryFiles({ 'main.go': 'package main', 'web/pages/a.go': 'package pages' });
    expect(go.resolve('github.com/acme/site/web/pages', 'main.go', old)).toEqual({
      kind: 'files',
      files: ['web/pages/a.go'],
    });
    expect(go.resolve('net/http', 'main.go', old)).toEqual({ kind: 'library', name: 'net/http' });
  });
});

test('programs are where to start, services before tools', () => {
  expect(go.entries(project)).toEqual(['shop/cmd/api/server.go', 'shop/main.go', 'shop/tools/gen/gen.go']);
});

test('the rest of the package declares what a file does not', () => {
  expect(go.declarers?.('Open', 'shop/internal/web/a.go', project)).toEqual(['shop/internal/web/b.go']);
});

describe('tests', () => {
  test.each([
    'web/a_test.go',
    'vendor/x/y.go',
    'testdata/a.go',
    'mocks/a.go',
    'mock_store.go',
    'os_darwin_arm64.go',
    '_old/a.go',
  ])('%s never serves', (file) => expect(go.isTest(file)).toBe(true));
  test.each(['web/a.go', 'testing/a.go', 'windows.go', 'vendors/a.go', 'a_linux.go'])(
    '%s may serve',
    (file) => expect(go.isTest(file)).toBe(false),
  );
});
