import { describe, expect, it } from 'vitest';
import { type Comparison, compare } from '../../src/model/comparison.ts';
import { promised, route, served, unresolved } from './sides.ts';

/** What differs, in short. */
function differences(comparison: Comparison): Record<string, readonly string[]> {
  const found = {
    missing: comparison.missing.map(({ operation, path }) => `${operation.method} ${path}`),
    unclear: comparison.unclear.map(({ operation, path }) => `${operation.method} ${path}`),
    undocumented: comparison.undocumented.map(({ method, path }) => `${method} ${path}`),
    methods: comparison.methods.map(
      ({ path, operation, undocumented }) =>
        `${path} ${operation?.method ?? '-'} ${undocumented?.method ?? '-'}`,
    ),
    parameters: comparison.parameters.map(({ path, routePath }) => `${path} ${routePath}`),
    bases: comparison.baseOffsets.map(({ declared, actual }) => `${declared.join()} -> ${actual}`),
  };
  return Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0));
}

describe('compare', () => {
  it('finds nothing where both sides agree', () => {
    const comparison = compare(
      promised(['GET /ports', 'POST /ports', 'GET /ports/{port}'], { bases: ['/sea/v2'] }),
      served(['GET /sea/v2/ports', 'POST /sea/v2/ports/', 'GET /sea/v2/ports/{port}']),
    );
    expect(differences(comparison)).toEqual({});
    expect(comparison.matches.map(({ path, by }) => `${path} ${by}`)).toEqual([
      '/sea/v2/ports structure',
      '/sea/v2/ports structure',
      '/sea/v2/ports/{port} structure',
    ]);
  });

  it('tells missing from undocumented', () => {
    const comparison = compare(
      promised(['GET /ports', 'GET /tides/{day}']),
      served(['GET /ports', 'POST /cranes/{crane}/repairs']),
    );
    expect(differences(comparison)).toEqual({
      missing: ['GET /tides/{day}'],
      undocumented: ['POST /cranes/{crane}/repairs'],
    });
  });

  it('does not take a parameter for a text', () => {
    const comparison = compare(
      promised(['GET /ports', 'GET /ports/nearest']),
      served(['GET /ports', 'GET /ports/{port}']),
    );
    expect(differences(comparison)).toEqual({
      missing: ['GET /ports/nearest'],
      undocumented: ['GET /ports/{port}'],
    });
  });

  it('serves an operation under any of its bases', () => {
    const comparison = compare(promised(['GET /ports'], { bases: ['/sea', ''] }), served(['GET /ports']));
    expect(differences(comparison)).toEqual({});
    expect(comparison.matches[0]?.path).toBe('/ports');
  });

  it('lets a route for any method serve every operation of its path', () => {
    const comparison = compare(promised(['GET /ports', 'PUT /ports']), served(['ANY /ports', 'ANY /cranes']));
    expect(differences(comparison)).toEqual({ undocumented: ['ANY /cranes'] });
  });

  it('lists registrations of one method and path once', () => {
    const comparison = compare(
      promised(['GET /ports']),
      served(['GET /ports', 'GET /cranes/{id}', 'GET /cranes/{name}']),
    );
    expect(comparison.undocumented).toMatchObject([{ method: 'GET', path: '/cranes/{id}' }]);
    expect(comparison.undocumented[0]?.routes).toHaveLength(2);
  });
});

describe('implicit methods', () => {
  it('are served where the spec names them', () => {
    const comparison = compare(
      promised(['GET /ports', 'HEAD /ports', 'OPTIONS /ports']),
      served(['GET /ports']),
    );
    expect(differences(comparison)).toEqual({});
    expect(comparison.matches.map(({ by }) => by)).toEqual(['structure', 'implicit', 'implicit']);
  });

  it('are no operations where it does not', () => {
    const comparison = compare(
      promised(['GET /ports']),
      served(['GET /ports', 'HEAD /ports', 'OPTIONS /ports', 'OPTIONS /cranes', 'HEAD /cranes']),
    );
    expect(differences(comparison)).toEqual({ undocumented: ['HEAD /cranes'] });
    expect(comparison.implicit.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'HEAD /ports',
      'OPTIONS /ports',
      'OPTIONS /cranes',
    ]);
  });
});

describe('excluded registrations', () => {
  it('serve what the spec names', () => {
    const excluded = [
      { route: route('GET /manual', 5), rule: 'library-docs', reason: 'documentation pages' },
    ];
    const comparison = compare(promised(['GET /ports', 'GET /manual']), served(['GET /ports'], { excluded }));
    expect(differences(comparison)).toEqual({});
    expect(comparison.matches[1]?.by).toBe('excluded');
  });

  it('serve the path below which they answer everything', () => {
    const all = route('ANY /manual/{wildcard}', 5, { catchAll: 'wildcard' });
    const comparison = compare(
      promised(['POST /manual', 'GET /manuals']),
      served([], { excluded: [{ route: all, rule: 'fallback', reason: 'answers every path below' }] }),
    );
    expect(differences(comparison)).toEqual({ missing: ['GET /manuals'] });
  });

  it('do not where nothing but 501 is answered', () => {
    const excluded = [{ route: route('GET /cranes', 5), rule: 'unimplemented', reason: 'answers 501' }];
    const comparison = compare(promised(['GET /ports', 'GET /cranes']), served(['GET /ports'], { excluded }));
    expect(differences(comparison)).toEqual({ missing: ['GET /cranes'] });
  });

  it('do not where their router is never mounted, but are the nearest', () => {
    const excluded = [
      { route: route('GET /cranes/{id}', 5), rule: 'never-mounted', reason: 'router is never mounted' },
    ];
    const comparison = compare(
      promised(['GET /ports', 'GET /yard/cranes/{crane}']),
      served(['GET /ports'], { excluded }),
    );
    expect(differences(comparison)).toEqual({ missing: ['GET /yard/cranes/{crane}'] });
    expect(comparison.missing[0]?.nearest).toMatchObject({
      kind: 'unmounted',
      differs: ['/yard', ''],
      route: { location: { line: 5 } },
    });
  });
});

describe('letter case', () => {
  it('is told of where only it differs', () => {
    const comparison = compare(promised(['GET /Ports']), served(['GET /ports']));
    expect(differences(comparison)).toEqual({});
    expect(comparison.matches[0]?.by).toBe('case');
  });

  it('decides where both spellings exist', () => {
    const comparison = compare(promised(['GET /Ports', 'GET /ports']), served(['GET /ports', 'GET /Ports']));
    expect(comparison.matches.map(({ by, routes }) => `${by} ${routes[0]?.path}`)).toEqual([
      'structure /Ports',
      'structure /ports',
    ]);
  });
});

describe('letter case of a server that ignores it', () => {
  const yard = (text: string, line: number) => route(text, line, { ignoresCase: true });

  it('is no difference', () => {
    const comparison = compare(
      promised(['GET /ports/{port}'], { bases: ['/api'] }),
      served([yard('GET /api/Ports/{port}', 5)]),
    );
    expect(differences(comparison)).toEqual({});
    expect(comparison.matches[0]?.by).toBe('structure');
  });

  it('is none where the method differs either', () => {
    const comparison = compare(
      promised(['PUT /ports', 'GET /quays']),
      served([yard('PATCH /Ports', 5), yard('GET /Quays', 6), yard('DELETE /Quays', 7)]),
    );
    expect(differences(comparison)).toEqual({ methods: ['/ports PUT PATCH', '/quays - DELETE'] });
  });
});

describe('an update that one registration answers by PUT and PATCH', () => {
  const update = { location: { file: 'code/harbour.ts', line: 7 }, handler: 'ports#update', oneOf: 'update' };
  const both = [route('PATCH /ports/{id}', 7, update), route('PUT /ports/{id}', 7, update)];

  it.each(['PUT', 'PATCH'])('is known where the spec has %s', (method) => {
    expect(differences(compare(promised([`${method} /ports/{id}`]), served(both)))).toEqual({});
  });

  it('is one difference where the spec has neither', () => {
    const comparison = compare(promised(['GET /ports/{id}']), served([...both, 'GET /ports/{id}']));
    expect(differences(comparison).methods).toEqual(['/ports/{id} - PATCH']);
    expect(comparison.methods[0]?.undocumented?.routes).toEqual(both);
    expect(differences(compare(promised([]), served(both)))).toEqual({ undocumented: ['PATCH /ports/{id}'] });
  });

  it('is two operations where the code names both methods itself', () => {
    const { oneOf: _none, ...own } = update;
    const named = [route('PATCH /ports/{id}', 7, own), route('PUT /ports/{id}', 7, own)];
    const comparison = compare(promised(['PUT /ports/{id}']), served(named));
    expect(differences(comparison)).toEqual({ methods: ['/ports/{id} - PATCH'] });
  });
});

describe('an optional last parameter', () => {
  const at = { location: { file: 'code/harbour.ts', line: 7 }, handler: 'show' };
  const optional = { ...at, oneOf: 'GET /ports/:id?' };
  const both = [route('GET /ports', 7, optional), route('GET /ports/{id}', 7, optional)];

  it.each(['GET /ports', 'GET /ports/{id}'])('is known where the spec has %s', (operation) => {
    expect(differences(compare(promised([operation]), served(both)))).toEqual({});
  });

  it('is one difference where the spec has neither, of the path that it has', () => {
    const none = compare(promised([]), served(both));
    expect(differences(none)).toEqual({ undocumented: ['GET /ports'] });
    expect(none.undocumented[0]?.routes).toEqual(both);
    const other = compare(promised(['PUT /ports/{port}']), served([...both, 'PUT /ports/{id}']));
    expect(differences(other)).toEqual({ methods: ['/ports/{port} - GET'] });
  });

  it('is not what a list of two paths says, on one line and for one handler', () => {
    const named = [route('GET /ports', 7, at), route('GET /ports/{id}', 7, at)];
    const comparison = compare(promised(['GET /ports/{id}']), served(named));
    expect(differences(comparison)).toEqual({ undocumented: ['GET /ports'] });
  });
});

describe('a segment of several parameters', () => {
  it.each<[operation: string, route: string, isServed: boolean]>([
    ['GET /ports/{port}.{country}', 'GET /ports/{name}', true],
    ['GET /tiles/{z}/{x}-{y}', 'GET /tiles/{z}/{place}', true],
    ['GET /ports/{port}.json', 'GET /ports/{name}', false],
    ['GET /ports/{port}v{version}', 'GET /ports/{name}', false],
    ['GET /ports/{name}', 'GET /ports/{port}.{country}', false],
    ['PUT /ports/{port}.{country}', 'GET /ports/{name}', false],
  ])('%s is served by %s: %s', (operation, one, isServed) => {
    const comparison = compare(promised([operation]), served([one]));
    expect(comparison.matches.map(({ by }) => by)).toEqual(isServed ? ['combined'] : []);
    expect(comparison.parameters).toEqual([]);
  });
});

describe('a catch-all', () => {
  it('serves what lies below its fixed part', () => {
    const catchAll = route('GET /files/{rest}', 9, { catchAll: 'rest' });
    const comparison = compare(
      promised(['GET /files/{folder}/{name}', 'PUT /files/{folder}/{name}']),
      served([catchAll]),
    );
    expect(differences(comparison)).toEqual({ missing: ['PUT /files/{folder}/{name}'] });
    expect(comparison.matches[0]?.by).toBe('catch-all');
  });

  it('serves an operation of its own structure', () => {
    const catchAll = route('GET /files/{rest}', 9, { catchAll: 'rest' });
    expect(differences(compare(promised(['GET /files/{rest}']), served([catchAll])))).toEqual({});
  });

  it('stands in the way of certainty where nothing is fixed', () => {
    const catchAll = route('GET /{rest}', 9, { catchAll: 'rest' });
    const comparison = compare(promised(['GET /ports/{port}', 'PUT /ports/{port}']), served([catchAll]));
    expect(differences(comparison)).toEqual({
      missing: ['PUT /ports/{port}'],
      unclear: ['GET /ports/{port}'],
      undocumented: ['GET /{rest}'],
    });
    expect(comparison.unclear[0]?.blockers[0]?.location.line).toBe(9);
  });
});

describe('methods', () => {
  it.each<[name: string, operations: string[], routes: string[], expected: string[]]>([
    [
      'another one on each side is one slip',
      ['PUT /ports/{id}'],
      ['POST /ports/{id}'],
      ['/ports/{id} PUT POST'],
    ],
    ['only in the spec', ['GET /ports', 'POST /ports'], ['GET /ports'], ['/ports POST -']],
    ['only in the code', ['GET /ports'], ['GET /ports', 'POST /ports'], ['/ports - POST']],
    [
      'PUT and PATCH go together',
      ['POST /ports', 'PUT /ports'],
      ['PATCH /ports', 'DELETE /ports'],
      ['/ports POST DELETE', '/ports PUT PATCH'],
    ],
  ])('%s', (_name, operations, routes, expected) => {
    expect(differences(compare(promised(operations), served(routes)))).toEqual({ methods: expected });
  });
});

describe('parameters', () => {
  it('differ once for a path, whatever the number of its methods', () => {
    const comparison = compare(
      promised(['GET /ports/{portId}/quays/{quay}', 'PUT /ports/{portId}/quays/{quay}']),
      served(['GET /ports/{haven}/quays/{quay}', 'PUT /ports/{haven}/quays/{quay}/']),
    );
    expect(comparison.parameters).toMatchObject([{ names: [{ operation: 'portId', route: 'haven' }] }]);
    expect(comparison.parameters[0]?.operations).toHaveLength(2);
  });

  it('are told apart where they are swapped', () => {
    const comparison = compare(promised(['GET /{from}/{to}']), served(['GET /{to}/{from}']));
    expect(comparison.parameters[0]?.names).toEqual([
      { operation: 'from', route: 'to' },
      { operation: 'to', route: 'from' },
    ]);
  });

  it.each([
    ['/ports/{portId}', '/ports/{port}'],
    ['/ports/{port_id}', '/ports/{portId}'],
    ['/ports/{id}', '/ports/{pk}'],
    ['/ports/{id}', '/ports/{portId}'],
    ['/cities/{city}', '/cities/{id}'],
    ['/wharves/{id}/quays/{quayUuid}', '/wharves/{wharf}/quays/{quay}'],
  ])('do not differ where the names say the same: %s, %s', (path, routePath) => {
    const comparison = compare(promised([`GET ${path}`]), served([`GET ${routePath}`]));
    expect(comparison.parameters).toEqual([]);
    expect(compare(promised([`GET ${routePath}`]), served([`GET ${path}`])).parameters).toEqual([]);
  });

  it.each([
    ['/ports/{id}', '/ports/{name}'],
    ['/ports/{port}/quays/{quayId}', '/ports/{quay}/quays/{portId}'],
    ['/ports/{portName}', '/ports/{port}'],
    ['/{country}/{id}', '/{locale}/{id}'],
  ])('differ where they say something else: %s, %s', (path, routePath) => {
    expect(compare(promised([`GET ${path}`]), served([`GET ${routePath}`])).parameters).toHaveLength(1);
  });

  it('do not differ where the code has no name for them', () => {
    expect(differences(compare(promised(['GET /ports/{port}']), served(['GET /ports/{0}'])))).toEqual({});
  });
});

describe('what could not be worked out', () => {
  const operations = ['GET /ports', 'GET /quays/{quay}', 'POST /cranes'];

  it('makes a missing operation unclear only where it could serve it', () => {
    const comparison = compare(
      promised(operations),
      served(['GET /ports'], { unresolved: [unresolved(8, { path: '{*}/quays/{id}', methods: ['GET'] })] }),
    );
    expect(differences(comparison)).toEqual({ missing: ['POST /cranes'], unclear: ['GET /quays/{quay}'] });
  });

  it('is told by what says most about the path', () => {
    const comparison = compare(
      promised(operations),
      served(['GET /ports', 'POST /cranes'], {
        unresolved: [
          unresolved(1),
          unresolved(2, { path: '/quays/{*}' }),
          unresolved(3, { path: '/cranes/{*}' }),
        ],
      }),
    );
    expect(comparison.unclear).toMatchObject([
      { path: '/quays/{quay}', blockers: [{ location: { line: 2 } }], others: 1 },
    ]);
  });

  it('looks at the paths with their base', () => {
    const ledger = served(['GET /sea/ports'], { unresolved: [unresolved(8, { path: '/sea/{*}' })] });
    const comparison = compare(promised(['GET /ports', 'GET /quays'], { bases: ['/sea'] }), ledger);
    expect(differences(comparison)).toEqual({ unclear: ['GET /sea/quays'] });
  });
});

describe('another base path', () => {
  const paths = ['GET /ports', 'POST /ports', 'GET /ports/{port}', 'GET /quays'];
  const under = (base: string, list = paths) => list.map((text) => text.replace(' ', ` ${base}`));

  it.each<[name: string, bases: string[], routes: string[], expected: string]>([
    ['only in the spec', ['/sea'], paths, '/sea -> '],
    ['only in the code', [''], under('/api/v4'), ' -> /api/v4'],
    ['different ones', ['/sea'], under('/api'), '/sea -> /api'],
    ['with a parameter', ['/sea'], under('/{tenant}'), '/sea -> /{tenant}'],
  ])('is one difference: %s', (_name, bases, routes, expected) => {
    const comparison = compare(promised(paths, { bases }), served(routes));
    expect(differences(comparison)).toEqual({ bases: [expected] });
    expect(comparison.matches).toHaveLength(4);
  });

  it('may be part of every path in the spec', () => {
    const comparison = compare(promised(under('/sea/v1'), { bases: ['/x'] }), served(under('/api')));
    expect(differences(comparison)).toEqual({ bases: ['/x/sea/v1 -> /api'] });
  });

  it('is not supposed where only the names of one resource differ', () => {
    const comparison = compare(
      promised(['GET /ports', 'POST /ports', 'GET /ports/{port}']),
      served(['GET /cranes', 'POST /cranes', 'GET /cranes/{crane}']),
    );
    expect(comparison.baseOffsets).toEqual([]);
    expect(comparison.missing).toHaveLength(3);
  });

  it('leaves the rest of the differences', () => {
    const comparison = compare(
      promised([...paths, 'GET /tides'], { bases: ['/sea'] }),
      served([...under('/api'), 'GET /api/cranes']),
    );
    expect(differences(comparison)).toEqual({
      bases: ['/sea -> /api'],
      missing: ['GET /api/tides'],
      undocumented: ['GET /api/cranes'],
    });
  });

  it('is not supposed where most operations match as they are', () => {
    const comparison = compare(
      promised(paths, { bases: ['/sea'] }),
      served([...under('/sea', paths.slice(0, 3)), 'GET /old/quays', 'GET /old/ports']),
    );
    expect(comparison.baseOffsets).toEqual([]);
  });

  const pages = ['GET /ports', 'GET /ports/{port}'];
  const api = [
    ...['GET /api/ports', 'POST /api/ports', 'GET /api/ports/{port}', 'PUT /api/ports/{port}'],
    ...['DELETE /api/ports/{port}', 'GET /api/quays'],
  ];
  const all = api.map((text) => text.replace('/api', ''));

  it('is seen beside pages that have some of the paths without it', () => {
    const comparison = compare(promised(all), served([...pages, ...api, 'POST /ports/{port}']));
    expect(differences(comparison)).toEqual({
      bases: [' -> /api'],
      undocumented: ['GET /ports', 'GET /ports/{port}', 'POST /ports/{port}'],
    });
  });

  it.each<[name: string, bases: string[], routes: string[]]>([
    ['some are served only without it', [''], [...pages, ...api.filter((text) => text !== 'GET /api/ports')]],
    ['few more are served below it', [''], [...pages, ...api.slice(0, 4)]],
    ['the spec names a base itself', ['/v1'], [...pages.map((text) => text.replace(' ', ' /v1')), ...api]],
  ])('is not supposed beside such pages where %s', (_name, bases, routes) => {
    expect(compare(promised(all, { bases }), served(routes)).baseOffsets).toEqual([]);
  });

  it('is the same where the code has a parameter for what it writes out', () => {
    const comparison = compare(promised(paths, { bases: ['/sea/v2'] }), served(under('/sea/v{version}')));
    expect(differences(comparison)).toEqual({});
    const both = compare(
      promised(paths, { bases: ['/sea/v2'] }),
      served([...under('/sea'), ...under('/sea/v{version}')]),
    );
    expect(differences(both)).toEqual({ undocumented: under('/sea') });
    const other = compare(promised(paths, { bases: ['/sea/v2'] }), served(under('/lake/v{version}')));
    expect(differences(other)).toEqual({ bases: ['/sea/v2 -> /lake/v{version}'] });
  });

  it('can be given by the caller', () => {
    const comparison = compare(promised(paths, { bases: ['/sea'] }), served(under('/api')), {
      basePath: '/api',
    });
    expect(differences(comparison)).toEqual({});
  });
});

describe('the nearest route', () => {
  it.each<[operation: string, routes: string[], kind: string, nearest: string, one: boolean]>([
    ['GET /orders/{id}', ['GET /order/{id}', 'GET /others/{id}'], 'spelling', 'GET /order/{id}', true],
    ['GET /v1/cranes', ['GET /cranes'], 'prefix', 'GET /cranes', true],
    ['GET /cranes', ['GET /yard/cranes'], 'prefix', 'GET /yard/cranes', true],
    ['GET /cranes/mine', ['GET /cranes/{id}'], 'parameter', 'GET /cranes/{id}', false],
    ['GET /orders/{id}', ['PUT /order/{id}'], 'spelling', 'PUT /order/{id}', false],
    ['GET /v1/hooks/{id}', ['GET /v1/cranes/hooks/{id}'], 'between', 'GET /v1/cranes/hooks/{id}', false],
    ['GET /v1/cranes/hooks', ['GET /v1/hooks'], 'between', 'GET /v1/hooks', false],
    ['GET /cranes/:id/:part', ['GET /cranes/{id}/{part}'], 'colon', 'GET /cranes/{id}/{part}', true],
  ])('%s of %j', (operation, routes, kind, nearest, one) => {
    const comparison = compare(promised([operation]), served(routes));
    const [missing] = comparison.missing;
    expect(missing?.nearest).toMatchObject({ kind, close: one });
    expect(`${missing?.nearest?.route.method} ${missing?.nearest?.route.path}`).toBe(nearest);
    expect(comparison.undocumented.map(({ method, path }) => `${method} ${path}`).includes(nearest)).toBe(
      !one,
    );
  });

  it('is none where nothing is near', () => {
    const comparison = compare(promised(['GET /tides']), served(['GET /cranes', 'GET /{id}/x']));
    expect(comparison.missing[0]?.nearest).toBeUndefined();
    const few = compare(promised(['GET /cranes/{id}']), served(['GET /cranes/old/{id}']));
    expect(few.missing[0]?.nearest).toBeUndefined();
  });

  it('is not taken away from the spec where it is documented', () => {
    const comparison = compare(promised(['GET /order', 'GET /orders']), served(['GET /order']));
    expect(comparison.missing[0]?.nearest).toMatchObject({ close: false, route: { path: '/order' } });
  });
});

describe('what the code decides at run time', () => {
  it('needs no operation where the spec has another path of the same registration', () => {
    const at = { location: { file: 'code/harbour.ts', line: 7 }, conditional: 'prefix' };
    const comparison = compare(
      promised(['GET /sea/ports']),
      served([route('GET /ports', 7, at), route('GET /sea/ports', 7, at)]),
    );
    expect(differences(comparison)).toEqual({});
    expect(comparison.implicit.map(({ path }) => path)).toEqual(['/ports']);
  });

  it('is undocumented where the spec has none of its paths', () => {
    const comparison = compare(
      promised(['GET /tides']),
      served([route('GET /ports', 7, { conditional: 'debug' }), 'GET /tides']),
    );
    expect(differences(comparison)).toEqual({ undocumented: ['GET /ports'] });
  });
});

describe('an application that also answers below a prefix', () => {
  it('serves both ways, and nothing twice', () => {
    const routes = served([route('GET /ports', 7, { alsoBelow: '/sea/v2' })]);
    expect(differences(compare(promised(['GET /ports']), routes))).toEqual({});
    expect(differences(compare(promised(['GET /ports'], { bases: ['/sea/v2'] }), routes))).toEqual({});
    expect(differences(compare(promised(['GET /cranes'], { bases: ['/sea/v2'] }), routes))).toEqual({
      missing: ['GET /sea/v2/cranes'],
      undocumented: ['GET /ports'],
    });
  });
});

describe('a version in a path', () => {
  const ports = (version: number) =>
    route(`GET /v${version}/ports/{port}`, 7, { alsoAs: '/v{version}/ports/{port}' });

  it('may be written as a parameter, which no name of the code differs from', () => {
    const comparison = compare(promised(['GET /v{version}/ports/{port}']), served([ports(1), ports(2)]));
    expect(differences(comparison)).toEqual({});
    expect(comparison.parameters).toEqual([]);
  });

  it('is one path for each', () => {
    const comparison = compare(promised(['GET /v2/ports/{port}']), served([ports(1), ports(2)]));
    expect(differences(comparison)).toEqual({ undocumented: ['GET /v1/ports/{port}'] });
  });
});

describe('what is set apart', () => {
  it('is neither missing nor undocumented', () => {
    const comparison = compare(promised(['GET /ports', 'GET /tides']), served(['GET /ports', 'GET /alive']), {
      isSetApart: (_method, path) => path === '/alive' || path === '/tides',
    });
    expect(differences(comparison)).toEqual({});
    expect(comparison.setApart.operations.map(({ path }) => path)).toEqual(['/tides']);
    expect(comparison.setApart.routes.map(({ path }) => path)).toEqual(['/alive']);
  });
});
