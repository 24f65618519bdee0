import { describe, expect, test } from 'vitest';
import { php } from '../../../src/languages/php/index.ts';
import { memoryFiles } from '../memory-files.ts';

const project = memoryFiles({
  'composer.json': '{"autoload": {"psr-4": {"Quarry\\\\": "code/"}}}',
  'public/index.php': '<?php require __DIR__ . "/../vendor/autoload.php";',
  'code/Web/Stones.php': '<?php\nnamespace Quarry\\Web;\nclass Stones {}\nclass Pebbles {}',
  'code/Web/Other.php': '<?php\nnamespace Quarry\\Web;\nclass Other {}',
  'old/Web/Stones.php': '<?php\nnamespace Old\\Web;\nclass Stones {}',
  'code/words.php':
    "<?php\nfunction dig() {}\nconst DEPTH = 3;\ndefine('PIT', 'x');\nclass A {\n    public function climb() {}\n}",
  'code/routes.php': '<?php return 1;',
  'tests/Web/StonesTest.php': '<?php\nnamespace Quarry\\Web;',
  'resources/views/stone.blade.php': '<p>',
});

const from = 'code/Web/Other.php';

describe('imports', () => {
  test('a class is of the file that declares it in its namespace', () => {
    expect(php.resolve('Quarry.Web.Stones', from, project)).toEqual({
      kind: 'files',
      files: ['code/Web/Stones.php'],
    });
  });

  test('what no file declares is of a library, whose symbols have dots', () => {
    expect(php.resolve('Acme.Http.Router', from, project)).toEqual({ kind: 'library', name: 'Acme.Http' });
  });

  test.each([
    ['../routes.php', 'code/Web/Other.php'],
    ['code/routes.php', 'public/index.php'],
  ])('%s is an included file', (path, file) => {
    expect(php.resolve(path, file, project)).toEqual({ kind: 'files', files: ['code/routes.php'] });
  });

  test('a file that is not there is absent', () => {
    expect(php.resolve('../vendor/autoload.php', 'public/index.php', project).kind).toBe('absent');
  });
});

describe('names that nothing imports', () => {
  test.each([
    ['Stones', ['code/Web/Stones.php']],
    ['Pebbles', ['code/Web/Stones.php']],
    ['dig()', ['code/words.php']],
    ['DEPTH', ['code/words.php']],
    ['PIT', ['code/words.php']],
    ['stones', []],
  ])('%s', (name, files) => {
    expect(php.declarers?.(name, from, project)).toEqual(files);
  });

  test.each([
    ['strlen()', 'strlen'],
    ['Gravel', 'Quarry.Web.Gravel'],
    ['MAX_DEPTH', undefined],
    ['variable', undefined],
  ])('%s stands for %s', (name, symbol) => {
    expect(php.unboundSymbol?.(name, from, project)).toBe(symbol);
  });
});

describe('files', () => {
  test('tests, templates and libraries do not serve', () => {
    const served = [
      'code/Web/Stones.php',
      'tests/Web/StonesTest.php',
      'resources/views/stone.blade.php',
      'vendor/a/B.php',
    ];
    expect(served.filter((file) => !php.isTest(file))).toEqual(['code/Web/Stones.php']);
  });

  test('the front controller starts', () => {
    expect(php.entries(project)).toEqual(['public/index.php']);
  });
});
