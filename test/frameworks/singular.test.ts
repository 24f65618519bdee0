import { expect, test } from 'vitest';
import { singular } from '../../src/frameworks/shared/singular.ts';

// What singularize of doctrine/inflector 2.0.6 gives.
test.each([
  ['categories', 'category'],
  ['media', 'medium'],
  ['axes', 'axe'],
  ['statuses', 'status'],
  ['analyses', 'analysis'],
  ['aprovacoes', 'aprovaco'],
  ['shelves', 'shelf'],
  ['drives', 'drive'],
  ['wives', 'wife'],
  ['indices', 'index'],
  ['caches', 'cache'],
  ['houses', 'house'],
  ['menus', 'menu'],
  ['series', 'series'],
  ['wave-buoys', 'wave-buoy'],
  ['social-media', 'social-medium'],
  ['Children', 'Child'],
])('one of %s is %s', (many, one) => {
  expect(singular(many)).toBe(one);
});
