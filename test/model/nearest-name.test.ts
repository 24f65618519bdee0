import { describe, expect, it } from 'vitest';
import { nearestName } from '../../src/model/nearest-name.ts';

describe('the nearest name', () => {
  it.each([
    ['coverge', ['routes', 'coverage'], 'coverage'],
    ['lnies', ['lines', 'files'], 'lines'],
    ['Routes', ['routes'], 'routes'],
    ['chekc', ['check', 'routes'], 'check'],
  ])('of %s among %j is %s', (name, candidates, expected) => {
    expect(nearestName(name, candidates)).toBe(expected);
  });

  it('is none where nothing is near', () => {
    expect(nearestName('database', ['routes', 'coverage'])).toBeUndefined();
    expect(nearestName('x', [])).toBeUndefined();
  });
});
