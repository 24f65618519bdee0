import { describe, expect, test } from 'vitest';
import { checkpoint } from '../../../src/gates/checkpoint/checkpoint.ts';
import { parseMarkdown } from '../../../src/inputs/documents/parse-markdown.ts';
import type { ApprovalEvidence, Statement } from '../../../src/model/approval.ts';
import type { Evidence } from '../../../src/model/evidence.ts';
import { coverageOf, evidenceOf, ledgerOf, route } from '../handoff/evidence.ts';

const HEAD = 'a'.repeat(40);
const PUSHED = Date.UTC(2026, 0, 31, 12);
const HOUR = 3_600_000;

function comment(author: string, body: string, more: Partial<Statement> = {}): Statement {
  return { kind: 'comment', author, body, bot: false, at: PUSHED + HOUR, ...more };
}

function review(author: string, state: NonNullable<Statement['state']>, body = '', commit = HEAD): Statement {
  return { kind: 'review', state, author, body, bot: false, at: PUSHED + HOUR, commit };
}

function approvalOf(...statements: readonly Statement[]): {
  readonly kind: 'found';
  readonly value: ApprovalEvidence;
} {
  const permissions = {
    rosa: 'write',
    max: 'admin',
    guest: 'read',
    ada: 'admin',
    'gate[bot]': 'admin',
  } as const;
  return { kind: 'found', value: { author: 'Ada', head: HEAD, headSince: PUSHED, statements, permissions } };
}

function judge(more: Partial<Evidence>, settings: unknown = {}, configured = true) {
  return checkpoint.check(evidenceOf(more), checkpoint.settings.parse(settings), configured);
}

/** The state of a sub-gate on a pull request where people said this. */
function stateAfter(...statements: readonly Statement[]) {
  const result = judge({ approval: approvalOf(...statements) }, { required: ['G5.2'] });
  const line = result.checkpoint?.lines.find((one) => one.gate === 'G5.2');
  return {
    status: result.status,
    state: line?.state,
    ids: result.findings.map((one) => one.id.slice(11)),
    result,
    line,
  };
}

describe('checkpoint: people', () => {
  test('counts an approval of somebody with write access, and keeps words, who and when', () => {
    const { status, state, line, result } = stateAfter(comment('rosa', '**LGTM**, thanks!'));
    expect([status, state]).toEqual(['passed', 'approved']);
    expect(line?.detail).toBe('approved by rosa on 2026-01-31 13:00 UTC');
    expect(result.proofs).toEqual([
      { what: 'Reply', where: '@rosa, 2026-01-31 13:00 UTC', says: '"**LGTM**, thanks!": approve' },
    ]);
    expect(result.checkpoint?.decision).toBe('approved by rosa on 2026-01-31 13:00 UTC');
  });

  test.each([
    ['of the author', comment('ada', 'approved'), 'the author of the pull request said it'],
    ['of a bot', comment('gate[bot]', 'approved', { bot: true }), 'a bot said it'],
    ['without write access', comment('guest', 'approved'), 'it needs write access to decide'],
    ['of somebody unknown', comment('passer-by', 'approved'), 'it needs write access to decide'],
    [
      'before the last push',
      comment('rosa', 'approved', { at: PUSHED - HOUR }),
      'it was said before the last push on 2026-01-31 12:00 UTC',
    ],
    [
      'of another commit',
      review('rosa', 'approved', '', 'b'.repeat(40)),
      'it was said of bbbbbbb, and the head is aaaaaaa',
    ],
  ])('does not count an approval %s', (_, statement, why) => {
    const { status, state, result } = stateAfter(statement);
    expect([status, state]).toEqual(['failed', 'pending']);
    expect(result.findings.map((one) => one.id)).toEqual(['checkpoint/pending', 'checkpoint/not-counted']);
    expect(result.findings[1]?.message).toContain(why);
  });

  test('asks back what is unclear, and does not take it for a yes', () => {
    const { status, state, ids, result } = stateAfter(comment('rosa', 'ok'));
    expect([status, state]).toEqual(['failed', 'pending']);
    expect(ids).toEqual(['pending', 'ambiguous']);
    expect(result.checkpoint?.questions).toEqual([
      '@rosa wrote "ok": is that A) Approve, B) Changes, C) Pause or D) Skip?',
    ]);
  });

  test.each(['not approved', 'who approved this?', '', '> approved\n\nwhat about the tests'])(
    '%j is no approval',
    (body) => {
      expect(stateAfter(comment('rosa', body)).state).not.toBe('approved');
    },
  );

  test('lets one no outweigh a yes, until the one who said it says otherwise', () => {
    const no = comment('max', 'stop');
    expect(stateAfter(comment('rosa', 'approved'), no)).toMatchObject({
      state: 'rejected',
      status: 'failed',
    });
    const later = comment('max', 'approved', { at: PUSHED + 2 * HOUR });
    expect(stateAfter(comment('rosa', 'approved'), no, later)).toMatchObject({
      state: 'approved',
      status: 'passed',
    });
  });

  test('takes the state of a review for its word, unless its words deny it; a dismissed one says nothing', () => {
    expect(stateAfter(review('rosa', 'approved', 'some remarks, nothing big')).state).toBe('approved');
    expect(stateAfter(review('rosa', 'approved', 'not yet')).state).toBe('rejected');
    expect(stateAfter(review('rosa', 'changes_requested')).state).toBe('rejected');
    expect(stateAfter(review('rosa', 'commented', 'LGTM')).state).toBe('approved');
    expect(stateAfter(review('rosa', 'dismissed')).state).toBe('pending');
  });

  test('takes A, B, C and D as the options that it offers', () => {
    expect(['A', 'B', 'C', 'D'].map((option) => stateAfter(comment('rosa', option)).state)).toEqual([
      'approved',
      'rejected',
      'paused',
      'skipped',
    ]);
  });

  test('approves only the gate that is named, and not before an earlier one', () => {
    const result = judge(
      { approval: approvalOf(comment('rosa', 'approve G5.2')) },
      { required: ['G5.1', 'G5.2'] },
    );
    expect(result.findings.map((one) => `${one.id} ${one.subject}`)).toEqual([
      'checkpoint/pending G5.1 Schema, config, types',
      'checkpoint/order G5.2 Database, services',
    ]);
  });
});

const DOCUMENT = (decision: string, gate = 'G5.1') => `## CHECKPOINT: ${gate} Schema

**Project:** bookshop

### Built
- the schema

### Key Decisions
- ids are ULIDs

### Files Created
- \`src/schema.ts\`

### Test It
\`npm test\`

**Options:** A) Approve | B) Changes | C) Pause | D) Skip

**DECISION:** ${decision}
`;

function documents(...texts: readonly string[]): Partial<Evidence> {
  const found = texts.map((text, index) => ({
    kind: 'found' as const,
    value: parseMarkdown(`docs/checkpoints/${index + 1}.md`, text),
  }));
  return { checkpoints: { documents: found, looked: ['docs/checkpoints/*.md'], decisions: [] } };
}

describe('checkpoint: documents', () => {
  test('takes a filled decision where no pull request is, and a blank one as pending, at its line', () => {
    expect(judge(documents(DOCUMENT('A) Approve (Max)'))).status).toBe('passed');
    const result = judge(documents(DOCUMENT('___')));
    expect(result.findings).toMatchObject([
      { id: 'checkpoint/pending', locations: [{ file: 'docs/checkpoints/1.md', line: 19 }] },
    ]);
  });

  test('does not take a decision in a document for a person on a pull request', () => {
    const result = judge({ ...documents(DOCUMENT('A')), approval: approvalOf() });
    expect(result.findings.map((one) => one.id)).toEqual(['checkpoint/pending']);
  });

  test('finds what is rejected, unclear, out of order and incomplete', () => {
    expect(judge(documents(DOCUMENT('B) Changes'))).findings.map((one) => one.id)).toEqual([
      'checkpoint/rejected',
    ]);
    expect(judge(documents(DOCUMENT('ok'))).findings.map((one) => one.id)).toEqual([
      'checkpoint/pending',
      'checkpoint/ambiguous',
    ]);
    const order = judge(documents(DOCUMENT('___', 'G5.1'), DOCUMENT('A', 'G5.2')));
    expect(order.findings.map((one) => one.id)).toEqual(['checkpoint/pending', 'checkpoint/order']);
    const bare = judge(documents('## Checkpoint G5.1\n\n**DECISION:** A\n'));
    expect(bare.findings.map((one) => one.message)).toContain('does not say its Test It');
  });

  test('asks every module of a gate', () => {
    const result = judge(documents(DOCUMENT('A', 'G5.3'), DOCUMENT('___', 'G5.3')));
    expect(result.status).toBe('failed');
    expect(result.reason).toBe('G5.3 not approved');
  });
});

describe('checkpoint: the rest', () => {
  test('says nothing where no config asks for it and no document is there, whatever people write', () => {
    const result = judge({ approval: approvalOf(comment('rosa', 'ok')) }, {}, false);
    expect(result).toMatchObject({ status: 'skipped', findings: [] });
  });

  test('leaves documents that are no checkpoints alone, unless the config asks for them', () => {
    const models = documents('# Model checkpoints\n\nWeights of the last run.\n');
    expect(judge(models, {}, false)).toMatchObject({ status: 'skipped', findings: [] });
    expect(judge(models).findings[0]).toMatchObject({ id: 'checkpoint/missing-part' });
  });

  test('fails where the config asks for it and there is nothing', () => {
    expect(judge({}).findings.map((one) => one.id)).toEqual(['checkpoint/missing']);
  });

  test('shows the gates that come before code, and warns of them', () => {
    const result = judge(documents(DOCUMENT('A')), { 'before-code': ['G2'] });
    expect(result.status).toBe('warned');
    expect(result.checkpoint?.lines[0]).toMatchObject({ gate: 'G2', state: 'pending' });
  });

  test('derives what was built from the change', () => {
    const at = { file: 'src/new.ts', line: 4 };
    const ledger = {
      ...ledgerOf(2),
      routes: [...ledgerOf(2).routes, route('POST', '/refunds', { location: at })],
    };
    const change = {
      kind: 'found' as const,
      value: [{ file: 'src/new.ts', added: [3, 4, 5], removed: [], status: 'added' as const }],
    };
    const result = judge({
      ...documents(DOCUMENT('A')),
      ledger,
      coverage: { ...coverageOf(1, 1), change },
      documents: { kinds: {}, files: new Set(), touched: change.value, heads: [] },
      database: {
        tables: [
          { name: 'refunds', file: 'src/new.ts', line: 3 },
          { name: 'orders', file: 'schema.prisma', line: 3 },
        ],
        schemas: [],
        migrations: [],
      },
    });
    expect(result.checkpoint).toMatchObject({
      built: ['3 routes served, 1 of this change', 'POST /refunds', 'table refunds'],
      created: ['src/new.ts'],
      tests: ['npm test'],
    });
  });
});
