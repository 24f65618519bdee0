import { describe, expect, it } from 'vitest';
import { promised, served, unresolved } from '../../model/sides.ts';
import { judge } from './judge.ts';

describe('what is of a framework that nobody reads', () => {
  const unread = (folder: string) =>
    unresolved(1, { reason: 'axum is not read: this file serves with it', unread: { folder } });

  it('is why the analysis failed, where nothing else serves', () => {
    const result = judge(promised(['GET /ports']), served([], { unresolved: [unread('')] }));
    expect(result.findings[0]).toMatchObject({
      id: 'routes/none-found',
      message:
        'the spec promises them and no route was found: 7 source files read, Express was recognised and axum is not read: this file serves with it',
      fix: expect.stringContaining('`gates: { routes: false }`'),
    });
  });

  it('may serve what nothing else does, where little is served', () => {
    const spec = promised(['GET /ports', 'GET /tides', 'GET /cranes']);
    const result = judge(spec, served(['GET /ports'], { unresolved: [unread('tides/')] }));
    expect(result.findings.map(({ label, message }) => `${label}: ${message}`)).toEqual([
      'Could not tell: could not tell whether `GET /tides` and `GET /cranes` are served here: axum is not read: this file serves with it',
    ]);
    expect(result.findings[0]?.fix).toContain('`source`');
  });

  it('is another service where most is served, unless it is of the same package', () => {
    const spec = promised(['GET /ports', 'GET /tides', 'GET /cranes']);
    const most = ['GET /ports', 'GET /tides'];
    const other = judge(spec, served(most, { unresolved: [unread('tides/')] }));
    expect(other.findings.map(({ id, severity, subject }) => `${severity} ${id} ${subject}`)).toEqual([
      'error routes/missing GET /cranes',
      'warning routes/unresolved code/dynamic.ts:1',
    ]);
    expect(other.findings[1]?.message).toBe(
      'what is served here is not known: axum is not read: this file serves with it',
    );
    const same = judge(spec, served(most, { unresolved: [unread('code/')] }));
    expect(same.findings.map(({ label }) => label)).toEqual(['Could not tell']);
  });
});
