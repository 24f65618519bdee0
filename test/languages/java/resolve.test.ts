import { describe, expect, test } from 'vitest';
import { java } from '../../../src/languages/java/index.ts';
import { memoryFiles } from '../memory-files.ts';

const root = 'shop/src/main/java/com/acme/shop';

const project = memoryFiles({
  [`${root}/ShopApplication.java`]:
    'package com.acme.shop;\nimport com.acme.money.*;\nclass ShopApplication { public static void main(String[] a) {} }',
  [`${root}/web/Stock.java`]: 'package com.acme.shop.web; class Stock {} class Shelf {}',
  [`${root}/web/Other.java`]: 'package com.acme.shop.web; class Other {}',
  'money/src/main/java/com/acme/money/Euro.java': 'package com.acme.money; public class Euro {}',
  'old/src/main/java/com/acme/shop/web/Stock.java': 'package com.acme.shop.web; class Stock {}',
  'flat/Flat.java': 'package com.acme.flat; class Flat { static void main(String... a) {} }',
  'shop/src/test/java/com/acme/shop/web/StockTest.java': 'package com.acme.shop.web;',
});

const from = `${root}/ShopApplication.java`;

describe('imports', () => {
  test.each([
    ['com.acme.shop.web.Stock', [`${root}/web/Stock.java`]],
    ['com.acme.money.Euro', ['money/src/main/java/com/acme/money/Euro.java']],
    ['com.acme.flat.Flat', ['flat/Flat.java']],
  ])('%s is a type of the repository, of the nearest module', (source, files) => {
    expect(java.resolve(source, from, project)).toEqual({ kind: 'files', files });
  });

  test.each([
    ['org.acme.web.Api', 'org.acme.web'],
    ['com.acme.money.Generated', 'com.acme.money'],
    ['java.util', 'java.util'],
  ])('%s is of the library %s', (source, name) => {
    expect(java.resolve(source, from, project)).toEqual({ kind: 'library', name });
  });

  test('a package of the repository is a directory', () => {
    expect(java.resolve('com.acme.money', from, project).kind).toBe('directory');
  });
});

describe('names that are bound nowhere', () => {
  test('are of the own package', () => {
    expect(java.declarers?.('Stock', `${root}/web/Other.java`, project)).toEqual([`${root}/web/Stock.java`]);
  });

  test('or of a package that is imported whole', () => {
    expect(java.declarers?.('Euro', from, project)).toEqual(['money/src/main/java/com/acme/money/Euro.java']);
  });

  test('or share the file of another type', () => {
    expect(java.declarers?.('Shelf', `${root}/web/Other.java`, project)).toEqual([`${root}/web/Stock.java`]);
  });

  test('or of nobody', () => {
    expect(java.declarers?.('Euro', `${root}/web/Other.java`, project)).toEqual([]);
    expect(java.declarers?.('size', from, project)).toEqual([]);
  });
});

test('a type that nothing declares is of the package of its file; a variable is none', () => {
  expect(
    java.unboundSymbol?.('Generated', 'flat/Flat.java', memoryFiles({ 'flat/Flat.java': 'package a.flat;' })),
  ).toBe('a.flat.Generated');
  expect(java.unboundSymbol?.('router', from, project)).toBeUndefined();
});

test('applications are where to start', () => {
  expect(java.entries(project)).toEqual([from, 'flat/Flat.java']);
});

describe('tests', () => {
  test.each([
    'a/src/test/java/A.java',
    'src/integrationTest/java/A.java',
    'src/main/java/OrderTest.java',
    'src/main/java/a/OrderIT.java',
    'target/x/A.java',
    'src/main/java/package-info.java',
  ])('%s never serves', (file) => expect(java.isTest(file)).toBe(true));
  test.each([
    'src/main/java/com/acme/test/Order.java',
    'src/main/java/a/Contest.java',
    'src/main/java/a/AUDIT.java',
  ])('%s may serve', (file) => expect(java.isTest(file)).toBe(false));
});
