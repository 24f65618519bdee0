import { describe, expect, it } from 'vitest';
import { routes } from '../../../src/gates/routes/routes.ts';
import type { SpecProblem } from '../../../src/model/operation.ts';
import { promised, route, served, unresolved } from '../../model/sides.ts';
import { judge, judgeSpec, line } from './judge.ts';

describe('the verdict', () => {
  it('is passed where both sides agree', () => {
    const result = judge(
      promised(['GET /ports', 'GET /ports/{port}']),
      served(['GET /ports', 'GET /ports/{port}']),
    );
    expect(result).toMatchObject({
      status: 'passed',
      reason: 'every operation is served, every route is in the spec',
      evidence: '2 operations ↔ 2 routes, 0 unresolved',
      findings: [],
    });
  });

  it('counts what is wrong in words', () => {
    const result = judge(
      promised(['GET /ports', 'GET /tides/{day}', 'PUT /ports']),
      served(['GET /ports', 'POST /cranes/{crane}/repairs', 'GET /lamps']),
    );
    expect(result.status).toBe('failed');
    expect(result.reason).toBe('1 missing, 2 undocumented, 1 with another method');
  });

  it('is warned where only warnings are found', () => {
    const result = judge(promised(['GET /ports/{port}']), served(['GET /ports/{berth}']));
    expect(result.status).toBe('warned');
    expect(result.reason).toBe('1 parameter with another name');
  });

  it('is skipped without a spec, or failed where the configuration asks for the gate', () => {
    const looked = ['specs/a.yaml', 'b.yaml'];
    const reason = 'there is no API description; looked for specs/a.yaml and b.yaml';
    expect(judgeSpec({ kind: 'missing', looked }, served([]), false)).toMatchObject({
      status: 'skipped',
      reason,
    });
    expect(judgeSpec({ kind: 'missing', looked }, served([]), true)).toMatchObject({
      status: 'failed',
      reason,
    });
    const alike = ['app/mill.yaml'];
    expect(judgeSpec({ kind: 'missing', looked, alike }, served([]), false).reason).toBe(
      `${reason}; name it as \`spec:\` where it is app/mill.yaml`,
    );
  });

  it('is errored where the spec cannot be read', () => {
    const spec = { kind: 'broken', file: 'a.yaml', line: 3, message: 'it is HTML', fix: 'x' } as const;
    expect(judgeSpec(spec, served([]), false)).toMatchObject({
      status: 'errored',
      reason: 'a.yaml cannot be read: it is HTML',
    });
  });
});

describe('findings', () => {
  it('missing: with the nearest route and its mount, once', () => {
    const result = judge(promised(['DELETE /orders/{id}']), served(['DELETE /order/{id}']));
    expect(result.findings.map(line)).toEqual([
      'error routes/missing DELETE /orders/{id}: the spec promises it, nothing serves it; `DELETE /order/{id}` is served instead, and the spec does not know that @ spec contract/harbour.yaml:10, nearest code/harbour.ts:100, mount code/main.ts:3',
    ]);
    expect(result.findings[0]?.fix).toContain('`orders` in the spec, `order` in the code');
    expect(result.findings[0]?.locations[1]?.label).toBe('DELETE /order/{id}');
  });

  it('missing: where nothing is near', () => {
    const result = judge(promised(['GET /tides', 'GET /ports']), served(['GET /ports']));
    expect(result.findings.map(line)).toEqual([
      'error routes/missing GET /tides: the spec promises it, nothing serves it @ spec contract/harbour.yaml:10',
    ]);
  });

  it('missing: on a router that nothing mounts', () => {
    const excluded = [{ route: route('GET /cranes', 5), rule: 'never-mounted', reason: 'never mounted' }];
    const result = judge(promised(['GET /ports', 'GET /yard/cranes']), served(['GET /ports'], { excluded }));
    expect(result.findings[0]).toMatchObject({
      message:
        'the spec promises it, nothing serves it: `GET /cranes` is registered on a router that nothing mounts',
      fix: 'Mount the router at `/yard`.',
    });
  });

  it('missing: a route with a segment more between the others', () => {
    const result = judge(
      promised(['GET /v1/hooks/{id}', 'GET /v1/cranes/lamps']),
      served(['GET /v1/cranes/hooks/{id}', 'GET /v1/lamps']),
    );
    expect(result.findings.filter(({ id }) => id === 'routes/missing').map(({ fix }) => fix)).toEqual([
      '`GET /v1/cranes/hooks/{id}` has `/cranes` besides: serve the path of the spec, or correct it there.',
      '`GET /v1/lamps` lacks `/cranes`: serve the path of the spec, or correct it there.',
    ]);
  });

  it('missing: one finding for a spec that has nothing in common with the code', () => {
    const paths = Array.from({ length: 12 }, (_, at) => `GET /berth${at}`);
    const ledger = served(['GET /cranes', 'POST /lamps/{lamp}/repairs']);
    const result = judge(promised(paths), ledger);
    expect(result.reason).toBe('12 missing, 2 undocumented');
    expect(result.findings.filter(({ id }) => id === 'routes/missing').map(line)).toEqual([
      'error routes/missing 12 operations: the spec promises them, and none of the 2 routes of the code is on a path of the spec: 7 source files read and Express in 2 files @ spec contract/harbour.yaml:10, spec contract/harbour.yaml:11, spec contract/harbour.yaml:12, spec contract/harbour.yaml:13, spec contract/harbour.yaml:14',
    ]);
    expect(result.findings[0]?.count).toBe(12);
    const missing = (operations: readonly string[], routes: readonly string[]) =>
      judge(promised(operations), served(routes)).findings.filter(({ id }) => id === 'routes/missing').length;
    expect(missing([...paths, 'GET /cranes'], ['GET /cranes'])).toBe(12);
    expect(missing([...paths, 'PUT /cranes'], ['GET /cranes'])).toBe(12);
    expect(missing(paths.slice(0, 5), ['GET /cranes'])).toBe(5);
    expect(
      missing(
        paths,
        paths.map((path) => path.replace('berth', 'berht')),
      ),
    ).toBe(12);
  });

  it('undocumented: with its mounts, nearest first, and the condition in the code', () => {
    const mounts = [
      { file: 'code/main.ts', line: 3 },
      { file: 'code/yard.ts', line: 8 },
    ];
    const result = judge(
      promised(['GET /ports']),
      served(['GET /ports', route('POST /reset', 70, { mounts, conditional: "mode === 'dry'" })]),
    );
    expect(result.findings.map(line)).toEqual([
      "error routes/undocumented POST /reset: served, but the spec does not know it (registered only where `mode === 'dry'`) @ route code/harbour.ts:70, mount code/yard.ts:8, mount code/main.ts:3",
    ]);
  });

  it('missing: a parameter that the spec writes as a fixed text', () => {
    const result = judge(
      promised(['GET /ports', 'GET /ports/:port']),
      served(['GET /ports', 'GET /ports/{port}']),
    );
    expect(result.findings).toMatchObject([
      {
        message:
          'the spec promises it, nothing serves it; `GET /ports/{port}` is served instead, and the spec does not know that',
        fix: 'In OpenAPI `:port` is a fixed text: write `{port}` in the spec.',
      },
    ]);
  });

  it('undocumented: an update by two methods is one finding', () => {
    const update = { oneOf: 'ports#update' };
    const result = judge(
      promised(['GET /ports/{id}']),
      served([
        'GET /ports/{id}',
        route('PATCH /ports/{id}', 7, update),
        route('PUT /ports/{id}', 7, update),
        route('PATCH /quays/{id}', 8, { oneOf: 'quays#update' }),
        route('PUT /quays/{id}', 8, { oneOf: 'quays#update' }),
      ]),
    );
    expect(result.findings.map(({ subject, message }) => `${subject}: ${message}`)).toEqual([
      'PATCH /ports/{id}: served, but the spec has only GET for this path; `PUT /ports/{id}` is the same',
      'PATCH /quays/{id}: served, but the spec does not know it; `PUT /quays/{id}` is the same',
    ]);
  });

  it('undocumented: a test in the code is said once, and not that a library calls what it is given', () => {
    const conditional = 'cli.Command calls back and debug and cli.Command calls back and debug';
    const result = judge(
      promised(['GET /ports']),
      served([
        'GET /ports',
        route('POST /reset', 70, { conditional }),
        route('POST /stop', 71, { conditional: 'cli.Command calls back' }),
        route('POST /run', 72, { conditional: 'require.main == module and debug' }),
        route('POST /dry', 73, { conditional: 'require.main != module' }),
      ]),
    );
    expect(result.findings.map(({ message }) => message)).toEqual([
      'served, but the spec does not know it (registered only where `debug`)',
      'served, but the spec does not know it',
      'served, but the spec does not know it (registered only where `debug`)',
      'served, but the spec does not know it (registered only where `require.main != module`)',
    ]);
  });

  it('method: on both sides, in the spec, in the code', () => {
    const result = judge(
      promised(['PUT /ports', 'GET /quays', 'POST /quays', 'GET /cranes']),
      served(['PATCH /ports', 'GET /quays', 'GET /cranes', 'DELETE /cranes']),
    );
    expect(result.findings.map(line)).toEqual([
      'error routes/method PUT /ports: the spec promises PUT, the code serves PATCH on this path @ spec contract/harbour.yaml:10, route code/harbour.ts:100, mount code/main.ts:3',
      'error routes/method POST /quays: the spec promises it; the path is served, but only with GET @ spec contract/harbour.yaml:12, nearest code/harbour.ts:101',
      'error routes/method DELETE /cranes: served, but the spec has only GET for this path @ route code/harbour.ts:103, mount code/main.ts:3, spec contract/harbour.yaml:13',
    ]);
  });

  it('parameter and case: warnings with both sides', () => {
    const result = judge(
      promised(['GET /ports/{port}', 'GET /Tides']),
      served(['GET /ports/{berth}', 'GET /tides']),
    );
    expect(result.findings.map(line)).toEqual([
      'warning routes/case GET /Tides: the code has it as `/tides`: only a server that ignores letter case answers it @ spec contract/harbour.yaml:11, route code/harbour.ts:101, mount code/main.ts:3',
      'warning routes/parameter /ports/{port}: the path is the same, its parameter is called otherwise: `port` in the spec is `berth` in the code @ spec contract/harbour.yaml:10, route code/harbour.ts:100, mount code/main.ts:3',
    ]);
  });

  it('parameter: one finding for each pair of names', () => {
    const result = judge(
      promised(['GET /ports/{port}', 'GET /ports/{port}/lamps', 'PUT /ports/{port}', 'GET /tides/{day}']),
      served(['GET /ports/{berth}', 'GET /ports/{berth}/lamps', 'PUT /ports/{berth}', 'GET /tides/{hour}']),
    );
    expect(result.reason).toBe('2 parameters with another name');
    expect(result.findings.map(line)).toEqual([
      'warning routes/parameter port: `port` in the spec is `berth` in the code, on 2 paths that are the same: `/ports/{port}` and `/ports/{port}/lamps` @ spec contract/harbour.yaml:10, route code/harbour.ts:100, mount code/main.ts:3, spec contract/harbour.yaml:11, route code/harbour.ts:101, mount code/main.ts:3',
      'warning routes/parameter /tides/{day}: the path is the same, its parameter is called otherwise: `day` in the spec is `hour` in the code @ spec contract/harbour.yaml:13, route code/harbour.ts:103, mount code/main.ts:3',
    ]);
  });

  it('base-path: one finding that explains all', () => {
    const description = promised(['GET /ports', 'POST /ports', 'GET /quays'], {
      bases: ['/sea/v2'],
      basesLocation: { file: 'contract/harbour.yaml', line: 4 },
    });
    const result = judge(description, served(['GET /ports', 'POST /ports', 'GET /quays']));
    expect(result.findings.map(line)).toEqual([
      'error routes/base-path /sea/v2: the spec says `/sea/v2`, and 3 of 3 operations are served, only under no base path @ spec contract/harbour.yaml:4, route code/harbour.ts:100, mount code/main.ts:3',
    ]);
    expect(result.findings[0]?.fix).toContain("set `base-path: ''` under `gates.routes`");
    expect(result.reason).toBe('1 base path differs');
  });

  it('base-path: agrees with what the configuration says', () => {
    const description = promised(['GET /ports', 'POST /ports'], { bases: ['/sea/v2'] });
    const ledger = served(['GET /ports', 'POST /ports']);
    expect(judge(description, ledger, { 'base-path': '' }).status).toBe('passed');
    expect(judge(description, ledger, { 'base-path': '/x' }).findings[0]?.message).toContain(
      'the configuration says `/x`',
    );
  });

  it('unresolved: an error where an operation depends on it, else a warning', () => {
    const result = judge(
      promised(['GET /ports', 'GET /quays/{quay}', 'PUT /quays/{quay}']),
      served(['GET /ports'], {
        unresolved: [
          unresolved(8, { path: '{*}/quays/{q}' }),
          unresolved(9, { path: '{*}/lamps', methods: ['GET'] }),
        ],
      }),
    );
    expect(result.findings.map(line)).toEqual([
      'error routes/unresolved code/dynamic.ts:8: could not tell whether `GET /quays/{quay}` and `PUT /quays/{quay}` are served here: prefix comes from process.env.QUAY @ source code/dynamic.ts:8, spec contract/harbour.yaml:11, spec contract/harbour.yaml:12',
      'warning routes/unresolved code/dynamic.ts:9: what is registered here as `GET {*}/lamps` could not be worked out: prefix comes from process.env.QUAY @ source code/dynamic.ts:9',
    ]);
    expect(result.reason).toBe('2 operations could not be told');
  });

  it('unresolved: one finding for all that waits for one variable, with the value that would serve it', () => {
    const cause = { name: 'process.env.QUAY', location: { file: 'code/main.ts', line: 4 } };
    const waiting = ['GET {*}/quays', 'PUT {*}/quays/{id}', 'GET {*}/lamps', 'GET {*}/tides'].map(
      (text, index) => {
        const [method, path] = text.split(' ');
        return unresolved(index + 1, { methods: [method as 'GET'], path: path ?? '', cause });
      },
    );
    const spec = promised(['GET /ports', 'GET /v1/quays', 'PUT /v1/quays/{quay}', 'GET /v2/tides']);
    const result = judge(spec, served(['GET /ports'], { unresolved: waiting }));
    expect(result.findings.map(line)).toEqual([
      'error routes/unresolved process.env.QUAY: could not tell whether `GET /v1/quays`, `PUT /v1/quays/{quay}` and `GET /v2/tides` are served: the paths of 4 registrations come from it @ source code/main.ts:4, source code/dynamic.ts:1, source code/dynamic.ts:2, source code/dynamic.ts:3, source code/dynamic.ts:4, spec contract/harbour.yaml:11, spec contract/harbour.yaml:12, spec contract/harbour.yaml:13',
    ]);
    expect(result.findings[0]?.fix).toContain(
      'Where it is `/v1` when the service runs, 2 of the 3 are served',
    );
    expect(result.findings[0]?.snippet?.text).toBe('assume:\n  process.env.QUAY: /v1\n');
    const harmless = judge(promised(['GET /ports']), served(['GET /ports'], { unresolved: waiting }));
    expect(harmless.findings.map(line)).toEqual([
      'warning routes/unresolved process.env.QUAY: what 4 registrations serve could not be worked out: their paths come from it @ source code/main.ts:4, source code/dynamic.ts:1, source code/dynamic.ts:2, source code/dynamic.ts:3, source code/dynamic.ts:4',
    ]);
  });

  it('unresolved: says nothing of another prefix of a route that is known', () => {
    const { location } = unresolved(7);
    const known = { ...route('GET /ports', 1), location };
    const result = judge(
      promised(['GET /ports']),
      served([known], { unresolved: [unresolved(7, { path: '{*}/ports' })] }),
    );
    expect(result.findings).toEqual([]);
    const missing = judge(
      promised(['GET /ports', 'GET /sea/ports']),
      served([known], { unresolved: [unresolved(7, { path: '{*}/ports' })] }),
    );
    expect(missing.findings.map(({ id, severity }) => `${severity} ${id}`)).toEqual([
      'error routes/unresolved',
    ]);
  });

  it('unresolved: does not blame every place that could be anything', () => {
    const places = Array.from({ length: 40 }, (_, index) => unresolved(index + 1));
    const result = judge(
      promised(['GET /ports', 'GET /tides']),
      served(['GET /ports'], { unresolved: places }),
    );
    const errors = result.findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ message }) => message)).toEqual([
      'could not tell whether `GET /tides` is served here: prefix comes from process.env.QUAY (39 other places could serve it too)',
    ]);
    expect(result.findings).toHaveLength(40);
  });

  it('none-found: an error of the analysis, and no list of missing operations', () => {
    const result = judge(promised(['GET /ports', 'GET /tides']), served([], { frameworks: [] }));
    expect(result).toMatchObject({ status: 'errored', reason: 'no route was found' });
    expect(result.findings.map(line)).toEqual([
      'error routes/none-found 2 operations: the spec promises them and no route was found: 7 source files read and no framework was recognised @ spec contract/harbour.yaml:1',
    ]);
  });

  it('none-found: registrations that could not be worked out say more than an unknown framework', () => {
    const result = judge(
      promised(['GET /ports']),
      served([], { frameworks: [], unresolved: [unresolved(8)] }),
    );
    expect(result.findings[0]).toMatchObject({
      message:
        'the spec promises them and no route was found: 7 source files read and 1 registration could not be worked out',
      fix: 'See what stands in the way at the places below; say what only the environment knows as `assume:` in the configuration.',
    });
  });

  it('none-found: not where the spec has no operations either', () => {
    expect(judge(promised([]), served([])).status).toBe('passed');
  });
});

describe('exclusions', () => {
  const description = promised(['GET /ports', 'GET /tides']);
  const ledger = served(['GET /ports', 'GET /alive', 'POST /internal/a/b']);

  it('set routes and operations apart, with their reasons among the proofs', () => {
    const exclude = [
      { route: 'GET /alive', reason: 'probe' },
      { route: '* /internal/**', reason: 'for operators' },
      { route: 'get /tides', reason: 'the tide service' },
    ];
    const result = judge(description, ledger, { exclude });
    expect(result).toMatchObject({ status: 'passed', findings: [] });
    expect(result.proofs.filter(({ what }) => what === 'Exclusion')).toEqual([
      { what: 'Exclusion', where: 'GET /alive', says: 'probe (1 match)' },
      { what: 'Exclusion', where: '* /internal/**', says: 'for operators (1 match)' },
      { what: 'Exclusion', where: 'get /tides', says: 'the tide service (1 match)' },
    ]);
  });

  it('fail where they match nothing', () => {
    const exclude = [{ route: 'POST /alive', reason: 'probe' }];
    const result = judge(promised(['GET /ports']), served(['GET /ports']), { exclude });
    expect(result.findings.map(line)).toEqual([
      'error routes/stale-exclusion POST /alive: the exclusion matches no route and no operation; its reason was: probe',
    ]);
    expect(result.status).toBe('failed');
  });

  it('may match a registration that is no operation anyway', () => {
    const excluded = [
      { route: route('GET /manual', 5), rule: 'library-docs', reason: 'documentation pages' },
    ];
    const exclude = [{ route: 'GET /manual', reason: 'pages' }];
    expect(judge(promised(['GET /ports']), served(['GET /ports'], { excluded }), { exclude }).status).toBe(
      'passed',
    );
  });

  it.each(['health', 'FETCH /health', 'GET', 'GET health', ''])('are refused as %j', (text) => {
    expect(routes.settings.safeParse({ exclude: [{ route: text, reason: 'x' }] }).success).toBe(false);
  });

  it('need a reason', () => {
    expect(routes.settings.safeParse({ exclude: [{ route: 'GET /a', reason: ' ' }] }).success).toBe(false);
    expect(routes.settings.safeParse({ exclude: [{ route: 'GET /a' }] }).success).toBe(false);
  });
});

describe('severities', () => {
  const description = promised(['GET /ports/{port}', 'GET /tides']);
  const ledger = served(['GET /ports/{berth}']);

  it('can be raised, lowered and turned off', () => {
    const result = judge(description, ledger, { rules: { parameter: 'error', missing: 'note' } });
    expect(result.status).toBe('failed');
    expect(result.findings.map(({ id, severity }) => `${id} ${severity}`)).toEqual([
      'routes/missing note',
      'routes/parameter error',
    ]);
    expect(judge(description, ledger, { rules: { parameter: 'off', missing: 'off' } })).toMatchObject({
      status: 'passed',
      findings: [],
    });
  });

  it('cannot be lowered where no route was found', () => {
    expect(routes.settings.safeParse({ rules: { 'none-found': 'off' } }).success).toBe(false);
  });
});

function problem(subject: string, line: number, more: Partial<SpecProblem> = {}): SpecProblem {
  return {
    subject,
    message: 'must be object',
    fix: 'Correct it.',
    location: { file: 'a.yaml', line },
    ...more,
  };
}

describe('a spec that is not valid', () => {
  it('is compared all the same, with one finding for each fault', () => {
    const problems = [
      problem('info › license', 3),
      problem('paths › /a › get', 9),
      problem('a.yaml:12', 12, { message: 'the reference `#/x` points to nothing' }),
    ];
    const result = judge(promised(['GET /ports', 'GET /tides'], { problems }), served(['GET /ports']));
    expect(result.status).toBe('failed');
    expect(result.reason).toBe('1 missing, 2 faults in the spec itself');
    expect(result.findings.map(line)).toEqual([
      'error routes/missing GET /tides: the spec promises it, nothing serves it @ spec contract/harbour.yaml:11',
      'error routes/invalid-spec info › license: must be object; so is 1 other place @ spec a.yaml:3, spec a.yaml:9',
      'error routes/invalid-spec a.yaml:12: the reference `#/x` points to nothing @ spec a.yaml:12',
    ]);
  });

  it('is warned of where a part of it is on another server, or where the settings say so', () => {
    const away = [problem('a.yaml:3', 3, { elsewhere: true })];
    expect(judge(promised(['GET /a'], { problems: away }), served(['GET /a'])).status).toBe('warned');
    const wrong = [problem('info', 3)];
    const rules = { rules: { 'invalid-spec': 'warning' } };
    expect(judge(promised(['GET /a'], { problems: wrong }), served(['GET /a']), rules).status).toBe('warned');
  });
});

describe('rules', () => {
  it('are all that is reported', () => {
    const ids = new Set(Object.keys(routes.rules).map((rule) => `routes/${rule}`));
    const all = [
      judge(
        promised(['GET /a/{x}', 'GET /B', 'PUT /c', 'GET /d']),
        served(['GET /a/{y}', 'GET /b', 'GET /c', 'GET /q']),
      ),
      judge(promised(['GET /a']), served([]), { exclude: [{ route: 'GET /z', reason: 'r' }] }),
      judge(promised(['GET /a', 'GET /b'], { bases: ['/v'] }), served(['GET /a', 'GET /b'])),
      judge(promised(['GET /a', 'GET /b']), served(['GET /a'], { unresolved: [unresolved(1)] })),
      judge(promised(['GET /a'], { problems: [problem('info', 2)] }), served(['GET /a'])),
    ];
    const found = new Set(all.flatMap(({ findings }) => findings.map(({ id }) => id)));
    expect(found).toEqual(ids);
  });
});

describe('proofs', () => {
  it('say what was read', () => {
    const files = ['contract/harbour.yaml', 'contract/ports.yaml'].map((file) => ({
      file,
      sha256: 'ab'.repeat(32),
    }));
    const excluded = [
      { route: route('GET /s/{rest}', 5), rule: 'static', reason: 'static files' },
      { route: route('GET /t/{rest}', 6), rule: 'static', reason: 'static files' },
    ];
    const result = judge(promised(['GET /ports'], { files }), served(['GET /ports'], { excluded }));
    expect(result.proofs).toEqual([
      {
        what: 'Spec',
        where: files[0]?.file,
        says: 'OpenAPI 3.1.0, 1 operation, in 2 files',
        sha256: files[0]?.sha256,
      },
      {
        what: 'Spec',
        where: files[1]?.file,
        says: 'part of contract/harbour.yaml',
        sha256: files[1]?.sha256,
      },
      {
        what: 'Routes',
        where: '7 files, Express in 2',
        says: '1 resolved, 2 excluded (2 static files), 0 unresolved',
      },
    ]);
  });
});
