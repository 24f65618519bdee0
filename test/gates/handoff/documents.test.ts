import { describe, expect, test } from 'vitest';
import { handoff } from '../../../src/gates/handoff/handoff.ts';
import { jsonDocument } from '../../../src/inputs/documents/json-document.ts';
import { parseMarkdown } from '../../../src/inputs/documents/parse-markdown.ts';
import type { DocumentKind, TouchedFile } from '../../../src/model/documents.ts';
import type { Evidence, Input } from '../../../src/model/evidence.ts';
import { coverageOf, evidenceOf, ledgerOf, operation, route } from './evidence.ts';

interface Case {
  readonly kind: DocumentKind;
  readonly text: string;
  readonly file?: string;
  readonly files?: readonly string[];
  readonly touched?: readonly TouchedFile[];
  readonly more?: Partial<Evidence>;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly issues?: string;
}

function judge({
  kind,
  text,
  file = 'docs/it.md',
  files = [],
  touched,
  more = {},
  settings = {},
  issues,
}: Case) {
  const read = (name: string, body: string) =>
    name.endsWith('.json')
      ? jsonDocument(name, body)
      : ({ kind: 'found', value: parseMarkdown(name, body) } as const);
  const places = (documents: readonly Input<ReturnType<typeof parseMarkdown>>[]) => ({
    documents,
    looked: [],
    untouched: [],
  });
  const kinds = {
    [kind]: places([read(file, text)]),
    ...(issues === undefined ? {} : { issues: places([read('issues.md', issues)]) }),
  };
  const evidence = evidenceOf({ documents: { kinds, files: new Set(files), touched, heads: [] }, ...more });
  const asked = { documents: { [kind]: settings, ...(issues === undefined ? {} : { issues: {} }) } };
  return handoff.check(evidence, handoff.settings.parse(asked), true);
}

/** `rule line subject: message` of every finding. */
function said(one: Case): readonly string[] {
  return judge(one).findings.map(
    (each) => `${each.id.slice(8)} ${each.locations[0]?.line ?? '-'} ${each.subject}: ${each.message}`,
  );
}

const PACT = `# Handoff

1. **Produced**: \`src/orders.ts\`
2. **Key decisions**: totals are integers
3. **Areas of uncertainty** (PRIORITIZED):
   - [HIGH] Rounding of taxes, see \`test/tax.test.ts\`
   - [LOW] Names
4. **Integration points**: the ledger
5. **Open questions**: None
`;

describe('handoff: PACT', () => {
  const files = ['test/tax.test.ts'];

  test('accepts labels in a list, headings, CRLF and JSON', () => {
    expect(said({ kind: 'pact', text: PACT, files })).toEqual([]);
    const headings = PACT.replaceAll(/^\d\. \*\*(.+?)\*\*.*?: ?/gm, '## $1\n\n').replaceAll('\n', '\r\n');
    expect(said({ kind: 'pact', text: headings, files })).toEqual([]);
    const json = {
      produced: ['src/orders.ts'],
      key_decisions: ['totals are integers'],
      areas_of_uncertainty: [{ level: 'HIGH', text: 'Rounding', test: 'test/tax.test.ts' }],
      integration_points: 'the ledger',
      open_questions: ['None'],
    };
    const text = JSON.stringify(json, null, 2);
    expect(said({ kind: 'pact', text, files, file: 'docs/pact-handoff.json' })).toEqual([]);
  });

  test.each([
    [
      'a part that is not there',
      PACT.replace('5. **Open questions**: None\n', ''),
      /^missing-part 1 Open questions: is not there/,
    ],
    [
      'a part that says nothing',
      PACT.replace(': the ledger', ':'),
      /^missing-part 8 Integration points: says nothing/,
    ],
    [
      'a HIGH area without a test',
      PACT.replace(', see `test/tax.test.ts`', ''),
      /^uncertainty 6 \[HIGH\] Rounding of taxes: is HIGH and names no test/,
    ],
    [
      'a test that is not there',
      PACT.replace('tax.test', 'gone.test'),
      /^uncertainty 6 .*names the test test\/gone.test.ts, which is not/,
    ],
    [
      'areas without levels',
      PACT.replace('[HIGH] ', '').replace('[LOW] ', ''),
      /^uncertainty 5 Areas of uncertainty: has no area with a level/,
    ],
    ['an open box', `${PACT}\n- [ ] docs\n`, /^incomplete 11 docs: is not done: its box is empty/],
    [
      'a placeholder',
      PACT.replace('the ledger', '{integration points}'),
      /^incomplete 8 \{integration points\}: is a placeholder/,
    ],
    [
      'a cell to be done',
      `${PACT}\n| a | b |\n|---|---|\n| x | TBD |\n`,
      /^incomplete 13 x \| TBD: is still open/,
    ],
    [
      'an empty heading',
      `${PACT}\n## Later\n<!-- nothing -->\n`,
      /^incomplete 11 Later: is a heading with nothing under it/,
    ],
  ])('finds %s', (_, text, message) => {
    expect(said({ kind: 'pact', text, files })).toEqual([expect.stringMatching(message)]);
  });

  test('accepts the sentence that there is no doubt, and path templates', () => {
    const none = PACT.replace(
      / {3}- \[HIGH\].*\n {3}- \[LOW\].*\n/,
      '   - No areas of uncertainty flagged.\n',
    );
    expect(said({ kind: 'pact', text: none.replace('the ledger', 'GET /orders/{id} and `{x}`') })).toEqual(
      [],
    );
  });
});

describe('handoff: summary and notes', () => {
  const notes = '# Notes\n## Approach\nx\n## Rationale\nx\n## Security\nx\n## Testing\nx\n';

  test('looks for their parts in whatever document has them', () => {
    expect(said({ kind: 'implementation-notes', text: notes })).toEqual([]);
    expect(said({ kind: 'summary', text: '# Summary\ndone\n## Recommended tests\n- a\n' })).toEqual([]);
    expect(said({ kind: 'summary', text: '# Summary\ndone\n' })).toEqual([
      expect.stringMatching(/^missing-part 1 Summary of the work: Recommended tests: is in no document/),
    ]);
    expect(said({ kind: 'implementation-notes', text: notes.replace('## Security\nx\n', '') })).toHaveLength(
      1,
    );
  });
});

const PLAN = `### Progress
- [x] Models created
  - [X] nested
- [x] Tests written (95% coverage)
- [ ] Review pending

### Issues/Blockers:
- None

### Next Steps:
- Hand to QA
`;

describe('handoff: plan of several agents', () => {
  test('accepts progress that is still to come, and a coverage that is true', () => {
    expect(
      said({ kind: 'multi-agent-plan', text: PLAN, more: { coverage: coverageOf(95, 100) }, issues: '' }),
    ).toEqual([]);
  });

  test('contradicts a coverage that the report does not bear out, at its line', () => {
    expect(
      said({ kind: 'multi-agent-plan', text: PLAN, more: { coverage: coverageOf(4, 5) }, issues: '' }),
    ).toEqual([
      'contradicted 4 Tests written (95% coverage): says 95%; the coverage report says 80 % of lines',
    ]);
  });

  test('contradicts "no blockers" over open issues', () => {
    const [finding] = said({
      kind: 'multi-agent-plan',
      text: PLAN,
      more: { coverage: coverageOf(95, 100) },
      issues: ISSUE,
    });
    expect(finding).toBe(
      'contradicted 8 Issues/Blockers: says none; "Login fails" is open in the list of issues',
    );
  });

  test('asks for its sections', () => {
    expect(said({ kind: 'multi-agent-plan', text: '# Plan\nx\n' }).map((one) => one.split(':')[0])).toEqual([
      'missing-part 1 Progress',
      'missing-part 1 Issues/Blockers',
      'missing-part 1 Next Steps',
    ]);
  });
});

describe('handoff: PRP and plans', () => {
  const ledger = {
    ...ledgerOf(0),
    routes: [route('GET', '/api/orders/{orderId}'), route('POST', '/api/orders')],
  };
  const operations = [
    operation('/orders/{id}', ['/api']),
    { ...operation('/orders', ['/api']), method: 'POST' as const },
  ];
  const spec = {
    kind: 'found' as const,
    value: { file: 's', version: '3.1.0', title: 'x', files: [], operations, problems: [] },
  };
  const more = { ledger, spec };
  const prp = (lines: string) => `# Orders\n\n## Success criteria\n- [x] served\n\n## API\n${lines}\n`;

  test('finds each endpoint in spec and code, whatever its parameters are called', () => {
    const text = prp(
      '- `GET /orders/:orderId` one\n- **POST** /api/orders\n\n| Method | Path |\n|---|---|\n| POST | /orders |',
    );
    expect(said({ kind: 'prp', text, more })).toEqual([]);
  });

  test('contradicts an endpoint that nothing serves, and an open criterion', () => {
    expect(said({ kind: 'prp', text: prp('- `DELETE /orders/{id}`'), more })).toEqual([
      'contradicted 7 DELETE /orders/{id}: is neither in the spec nor served',
    ]);
    expect(said({ kind: 'prp', text: prp('- GET /orders/{id}').replace('[x]', '[~]'), more })).toEqual([
      'incomplete 4 served: is not done: its box says [~]',
    ]);
  });

  test('does not take a route below another prefix for the one that is listed', () => {
    const other = { ...ledgerOf(0), routes: [route('GET', '/admin/orders'), route('GET', '/health')] };
    expect(said({ kind: 'prp', text: prp('- GET /orders'), more: { ledger: other } })).toEqual([
      'contradicted 7 GET /orders: is listed, but nothing serves it',
    ]);
    const prefixed = { ...ledgerOf(0), routes: [route('GET', '/v3/orders'), route('GET', '/v3/health')] };
    expect(said({ kind: 'prp', text: prp('- GET /orders'), more: { ledger: prefixed } })).toEqual([]);
  });

  test('takes code for a list of endpoints only under a heading that speaks of them', () => {
    const code = '```\nPOST /v1/charges\n```';
    expect(said({ kind: 'prp', text: `# X\n## Payment\n${code}\n`, more })).toEqual([]);
    expect(said({ kind: 'prp', text: `# X\n## Endpoints\n${code}\n`, more })).toEqual([
      'contradicted 4 POST /v1/charges: is neither in the spec nor served',
    ]);
  });

  test('leaves what is out of scope and what text only mentions alone', () => {
    expect(
      said({
        kind: 'prp',
        text: prp('We thought of `PUT /orders`.\n\n## Out of scope\n- PUT /orders'),
        more,
      }),
    ).toEqual([]);
  });

  test('cannot tell where registrations are unresolved', () => {
    const open = [{ location: { file: 'a.ts', line: 1 }, framework: 'express', reason: 'x' }];
    const text = prp('- GET /other');
    expect(said({ kind: 'prp', text, more: { ledger: { ...ledger, unresolved: open } } })[0]).toMatch(
      /^unsupported 7/,
    );
  });
});

describe('handoff: task lists', () => {
  test.each(['plan', 'spec-kit', 'openspec', 'kiro'] as const)(
    '%s: finds boxes that are not ticked, at any depth and with any mark',
    (kind) => {
      const text = '# Tasks\r\n\r\n- [x] one\r\n  1. [ ] deep\r\n- [-] dropped\r\n- [x] done\r\n';
      expect(said({ kind, text })).toEqual([
        'incomplete 4 deep: is not done: its box is empty',
        'incomplete 5 dropped: is not done: its box says [-]',
      ]);
    },
  );

  test('kiro: leaves optional tasks alone', () => {
    expect(said({ kind: 'kiro', text: '- [x] 1. one\n- [ ]* 1.1 tests\n' })).toEqual([]);
  });

  test('spec-kit: finds questions', () => {
    expect(
      said({ kind: 'spec-kit', text: '# Spec\n- FR-1 keeps data for [NEEDS CLARIFICATION: how long?]\n' }),
    ).toEqual([expect.stringMatching(/^incomplete 2 .*: still needs clarification/)]);
  });

  test('architecture: each box names a requirement of its own', () => {
    expect(said({ kind: 'architecture', text: '- [x] REQ-001 login\n- [x] REQ-002 logout\n' })).toEqual([]);
    expect(
      said({
        kind: 'architecture',
        text: '- [x] REQ-001 login\n- [x] REQ-001 again\n- [x] logout\n- [ ] FR-3 x\n',
      }),
    ).toEqual([
      'malformed 2 REQ-001: stands twice: line 1 has it too',
      'missing-part 3 logout: has no requirement id',
      'incomplete 4 FR-3 x: is not done: its box is empty',
    ]);
  });
});

describe('handoff: BMAD story', () => {
  const story = (status: string, list: string) =>
    `# Story\n\nStatus: ${status}\n\n- [x] Task\n\n### File List\n\n${list}\n`;
  const touched: readonly TouchedFile[] = [
    { file: 'src/a.ts', status: 'added' },
    { file: 'src/b.ts', status: 'changed' },
    { file: 'docs/it.md', status: 'changed' },
  ];

  test('accepts a finished story whose files are those of the change', () => {
    expect(
      said({ kind: 'bmad', text: story('Ready for Review', '- `src/a.ts` (new)\n- src/b.ts'), touched }),
    ).toEqual([]);
  });

  test('finds a status that is not done, and files that do not agree', () => {
    expect(said({ kind: 'bmad', text: story('InProgress', '- `src/a.ts`\n- `src/c.ts`'), touched })).toEqual([
      'incomplete 3 Status: says InProgress',
      'file-list 7 src/b.ts: is touched by this change, but not listed',
      'file-list 10 src/c.ts: is listed, but this change does not touch it',
    ]);
  });
});

const ISSUE = `# Issues

## Login fails
**Description:** no session
**Steps:** log in
**Expected:** a session
**Actual:** none
**Possible solutions:** set the cookie
**Priority:** Critical
**Messages:** 401
**Status:** Open
`;

describe('handoff: list of issues', () => {
  test('fails on an open critical entry, at its heading', () => {
    expect(said({ kind: 'issues', text: ISSUE })).toEqual([
      'open-critical 3 Login fails: is critical and open',
    ]);
  });

  test.each([
    ['Status:** Open', 'Status:** Resolved'],
    ['Priority:** Critical', 'Priority:** high'],
    ['## Login fails', '## [x] Login fails'],
  ])('%s → %s is none', (from, to) => {
    const text = ISSUE.replace(from, to);
    expect(
      said({ kind: 'issues', text: to.startsWith('##') ? text.replace('**Status:** Open\n', '') : text }),
    ).toEqual([]);
  });

  test('asks for the fields, written as headings or labels, and a priority that is known', () => {
    const text = ISSUE.replace('**Actual:** none\n', '')
      .replace('Critical', 'urgent')
      .replaceAll(/\*\*(.+?):\*\* /g, '### $1\n\n');
    expect(said({ kind: 'issues', text })).toEqual([
      'missing-part 3 Login fails: does not say its actual',
      'malformed 3 Login fails: has the priority "urgent"',
    ]);
  });
});

describe('handoff: escalation', () => {
  const text = `## SELF-HEALING ESCALATION

**Error:** P2003

### Attempt History
| # | Error Type | Fix Tried | Result |
|---|---|---|---|
| 1 | P2002 | a | other |
| 2 | P2003 | b | same |
| 3 | P2003 | c | same |

### Root Cause
The key is not there.

### Options
A) drop it
B) add it

**DECISION:** B, Max
`;

  test('accepts a complete one', () => {
    expect(said({ kind: 'escalation', text })).toEqual([]);
  });

  test.each([
    ['B, Max', '___', /DECISION: is not filled in/],
    ['| 3 | P2003 | c | same |\n', '', /history of 3 attempts \(it has 2\)/],
    ['The key is not there.', '[Analysis]', /does not say its root cause/],
    ['**Error:** P2003\n', '', /does not say its error/],
  ])('finds that %j is gone', (from, to, message) => {
    expect(said({ kind: 'escalation', text: text.replace(from, to) })).toEqual([
      expect.stringMatching(message),
    ]);
  });
});

describe('handoff: a document about escalations', () => {
  test('is none', () => {
    expect(
      said({ kind: 'escalation', text: '# Escalation policy\n\nAsk the lead after three attempts.\n' }),
    ).toEqual([]);
  });
});

describe('handoff: which documents', () => {
  test('fails where a required document is not there, or was not touched', () => {
    const settings = handoff.settings.parse({ documents: { 'multi-agent-plan': { required: true } } });
    const with_ = (untouched: readonly string[]) =>
      handoff
        .check(
          evidenceOf({
            documents: {
              kinds: { 'multi-agent-plan': { documents: [], looked: ['MULTI_AGENT_PLAN.md'], untouched } },
              files: new Set(),
              touched: [],
              heads: [],
            },
          }),
          settings,
          true,
        )
        .findings.map((one) => one.id);
    expect(with_([])).toEqual(['handoff/missing']);
    expect(with_(['MULTI_AGENT_PLAN.md'])).toEqual(['handoff/untouched']);
  });
});
