import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import { COMMENT_LIMIT, checkpointComment, commentMarker } from '../../src/reports/checkpoint-comment.ts';
import { checkpointMarkdown, jobSummary, SUMMARY_LIMIT } from '../../src/reports/job-summary.ts';
import { noLinks } from '../../src/reports/links.ts';
import { hostile } from './hostile-text.ts';
import { githubMeanings, linkableText, nodesOf, parsed, skeleton } from './rendered.ts';
import {
  gate,
  harbourLinks,
  harbourReport,
  missing,
  renamed,
  reportOf,
  undocumented,
} from './sample-report.ts';

/** A report that says one text wherever the checked repository has a word in it. */
function saying(text: string): Report {
  const finding: Finding = {
    ...undocumented,
    label: text,
    subject: text,
    message: text,
    fix: text,
    locations: [
      { file: text, line: 3, role: 'route', label: text },
      { file: text, line: 4, role: 'mount' },
      { file: text, line: 5, role: 'nearest', label: text },
    ],
    snippet: { title: text, language: 'yaml', text },
  };
  const proof = { what: text, where: text, says: text, sha256: text };
  const findings = [finding, { ...finding, severity: 'warning' as const }];
  const said = { title: text, reason: text, evidence: text, findings, proofs: [proof, proof] };
  return {
    verdict: 'failed',
    project: text,
    head: text,
    rules: { file: text, commit: text, proposed: text },
    found: [text, text],
    counts: { operations: 41, routes: 40, unresolved: 0 },
    gates: [
      { id: 'routes', status: 'failed', ...said },
      { id: 'coverage', status: 'skipped', ...said },
    ],
  };
}

const comment = (report: Report) => checkpointComment(report, harbourLinks, 'berths');
const hostileTexts = Object.entries(hostile).filter(([, value]) => value.trim() !== '');

describe('a checkpoint about a hostile repository', () => {
  const shape = skeleton(parsed(comment(saying('harmless'))));

  // A file name of 200,000 letters gets no link.
  const shaped = hostileTexts.filter(([, value]) => value.length < 10_000);

  it.each(shaped)('has the shape of any other: %s', (_name, value) => {
    expect(skeleton(parsed(comment(saying(value))))).toEqual(shape);
  });

  it.each(hostileTexts)('links only to what it means to: %s', (_name, value) => {
    const ours =
      /^https:\/\/github\.example\.org\/tidewater\/harbour\/(?:blob\/4be1f0c2aa77d9b0c1e2f3a4b5c6d7e8f9a0b1c2\/services\/berths\/[\w.%/-]*#L[345]|commit\/[0-9a-f]{40}|actions\/runs\/7002)$/;
    for (const node of nodesOf(parsed(comment(saying(value))))) {
      if (node.type === 'link') expect(node.url).toMatch(ours);
    }
  });

  it.each(hostileTexts)('leaves GitHub nothing to link or to mention: %s', (_name, value) => {
    for (const bare of linkableText(comment(saying(value)))) {
      for (const meaning of githubMeanings) expect(bare).not.toMatch(meaning);
    }
  });

  it.each(hostileTexts)('keeps to the limit of a comment: %s', (_name, value) => {
    expect(comment(saying(value)).length).toBeLessThanOrEqual(COMMENT_LIMIT);
  });
});

/** Findings that differ, so that it can be told which ones are there. */
function many(count: number, like: Finding, message = like.message): readonly Finding[] {
  return Array.from({ length: count }, (_, index) => ({ ...like, subject: `GET /pier/${index}`, message }));
}

describe('a checkpoint with more findings than a comment holds', () => {
  const long = 'a quay that is much too long for the ship that wants to berth there '.repeat(12);
  const routes = gate({
    id: 'routes',
    title: 'Routes',
    status: 'failed',
    findings: [...many(300, renamed, long), ...many(150, missing, long)],
    proofs: Array.from({ length: 900 }, (_, index) => ({
      what: 'Spec',
      where: `api/pier-${index}.yaml`,
      says: 'OpenAPI 3.1.0, 41 operations',
    })),
  });
  const handoff = gate({ id: 'handoff', title: 'Handoff', status: 'failed', findings: many(2, missing) });
  const report = reportOf([routes, handoff]);
  const written = comment(report);

  it('uses the room of a comment and stays inside', () => {
    expect(written.length).toBeLessThanOrEqual(COMMENT_LIMIT);
    expect(written.length).toBeGreaterThan(COMMENT_LIMIT * 0.95);
  });

  it('shows whole findings and counts the rest', () => {
    const shown = [...written.matchAll(/`GET \/pier\/\d+`/g)].length;
    const whole = [...written.matchAll(/\*Mend:\* /g)].length;
    const left = Number(/and (\d+) more findings, for which/.exec(written)?.[1]);
    expect(whole).toBe(shown);
    expect(shown + left).toBe(452);
    const rows = [...written.matchAll(/^\| Spec \| `api\/pier-/gm)].length;
    const leftProofs = Number(/and (\d+) more, for which/.exec(written)?.[1]);
    expect(rows + leftProofs).toBe(900);
  });

  it('keeps the worst and gives every gate its place', () => {
    const [, routesPart = '', handoffPart = ''] = written.split('### ');
    expect(routesPart).toContain('**Missing**');
    expect(routesPart).not.toContain('**Parameter name**');
    expect(handoffPart.match(/\*\*Missing\*\*/g)).toHaveLength(2);
  });

  it('points to the summary of the run, which holds them all', () => {
    expect(written).toContain(
      'see the [run summary](https://github.example.org/tidewater/harbour/actions/runs/7002).*',
    );
    expect(jobSummary(report, harbourLinks).match(/`GET \/pier\/\d+`/g)).toHaveLength(452);
  });

  it('closes every fold that it opens', () => {
    for (const markdown of [written, jobSummary(report, harbourLinks), comment(reportOf([]))]) {
      expect(markdown.match(/<details>/g)?.length).toBe(markdown.match(/<\/details>/g)?.length);
    }
  });

  it('measures a summary in bytes', () => {
    const wide = gate({
      id: 'routes',
      status: 'failed',
      findings: many(4000, missing, '日本の港'.repeat(200)),
    });
    const summary = jobSummary(reportOf([wide]), harbourLinks);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(SUMMARY_LIMIT);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(SUMMARY_LIMIT * 0.95);
    expect(summary).toMatch(/and \d+ more findings, for which there is no room here: see the JSON report/);
  });
});

describe('a checkpoint', () => {
  it('starts with its marker and its verdict', () => {
    expect(comment(harbourReport).split('\n').slice(0, 2)).toEqual([
      '<!-- specgate:checkpoint key=berths -->',
      '## ❌ Checkpoint not passed: 2 of 4 gates failed',
    ]);
  });

  it('says what each gate found, the worst first', () => {
    const written = comment(harbourReport);
    const order = [
      '### Routes',
      '**Missing**',
      '**Undocumented**',
      '**Parameter name**',
      '### Handoff',
      'Proofs:',
    ];
    const places = order.map((part) => written.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(written).not.toContain('### Coverage');
  });

  it('links every place at the checked commit, in the folder of the repository, with its lines', () => {
    expect(comment(harbourReport)).toContain(
      'code [`lib/berths/routes.ts:61`](https://github.example.org/tidewater/harbour/blob/4be1f0c2aa77d9b0c1e2f3a4b5c6d7e8f9a0b1c2/services/berths/lib/berths/routes.ts#L61-L63) ← mounted by [`lib/main.ts:18`]',
    );
  });

  it('encodes the path of a link, letter by letter where Markdown has a meaning for it', () => {
    const odd = { ...missing, locations: [{ file: 'a b/(c)[d]/é?#.ts', line: 9, role: 'spec' as const }] };
    expect(comment(reportOf([gate({ id: 'routes', findings: [odd] })]))).toContain(
      '/services/berths/a%20b/%28c%29%5Bd%5D/%C3%A9%3F%23.ts#L9)',
    );
  });

  it('turns green when nothing is left', () => {
    const green = comment(reportOf([gate({ id: 'routes', title: 'Routes' })]));
    expect(green).toContain('## ✅ Checkpoint passed: 1 gate passed');
    expect(green).toContain('no findings');
    expect(green).not.toContain('###');
    expect(green).not.toContain('❌');
  });

  it('does not call it green when every gate was skipped or one could not be judged', () => {
    const skipped = reportOf([
      gate({ id: 'routes', status: 'skipped' }),
      gate({ id: 'handoff', status: 'skipped' }),
    ]);
    expect(comment(skipped)).toContain('Checkpoint passed: nothing to check, 2 gates skipped');
    const errored = reportOf([gate({ id: 'routes', status: 'errored', reason: 'the spec is no OpenAPI' })]);
    expect(comment(errored)).toContain('## ❌ Checkpoint not passed: 1 gate could not be judged');
    expect(comment(errored)).toContain('| 🛑 |');
  });

  it('says which rules held, and what a change proposes', () => {
    const proposed = {
      ...harbourReport,
      rules: { ...harbourReport.rules, proposed: 'coverage lines 80 → 40' },
    };
    expect(comment(proposed)).toContain('Rules from `.github/specgate.yml` at the base [`e77b019`]');
    expect(comment(proposed)).toContain('**Proposed rules**, not yet in force: coverage lines 80 → 40');
    const bare = { ...harbourReport, rules: {}, found: ['spec: api/harbour.yaml'] };
    expect(comment(bare)).toContain('Rules: the defaults, no config.');
    expect(comment(bare)).toContain('Found without a config: spec: `api/harbour.yaml`');
  });

  it('links nothing outside a repository', () => {
    const written = checkpointMarkdown(harbourReport, noLinks);
    expect(written).toContain(
      'spec `api/harbour.yaml:212` · nearest: `DELETE /berth/{id}` at `lib/berths/routes.ts:44`',
    );
    expect(nodesOf(parsed(written)).filter((node) => node.type === 'link')).toEqual([]);
    expect(written).not.toContain('<!--');
  });

  it.each([
    [14, missing, 10, 'More: 4 errors'],
    [8, renamed, 5, 'More: 3 warnings'],
    [6, { ...renamed, severity: 'note' as const }, 0, '6 notes'],
  ])(
    'folds what would push the verdict of the next gate off the screen: %i',
    (count, like, shown, summary) => {
      const written = comment(
        reportOf([gate({ id: 'routes', status: 'failed', findings: many(count, like) })]),
      );
      const [open = '', closed = ''] = written.split(`<details><summary>${summary}</summary>`);
      expect(open.match(/`GET \/pier\/\d+`/g) ?? []).toHaveLength(shown);
      expect(closed.match(/`GET \/pier\/\d+`/g)).toHaveLength(count - shown);
    },
  );
});

describe('commentMarker', () => {
  it.each(['berths', 'api v2', '--><b>', 'a--b-', 'größe', '<!--'])('is one hidden comment for %j', (key) => {
    expect(parsed(commentMarker(key))).toMatchObject({
      children: [{ type: 'html', value: commentMarker(key) }],
    });
    expect(commentMarker(key).slice(4, -3)).not.toMatch(/--|[<>]/);
  });

  it('is another for another key', () => {
    const keys = ['a', 'b', 'a-b', 'a--b', 'a%2D-b', 'A', ''];
    expect(new Set(keys.map((key) => commentMarker(key))).size).toBe(keys.length);
  });
});
