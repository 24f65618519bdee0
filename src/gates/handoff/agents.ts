import type { Evidence } from '../../model/evidence.ts';
import type { HandoffDocument } from '../../model/handoff.ts';
import {
  displayJson,
  itemsOf,
  type JsonNode,
  member,
  membersOf,
  textOf,
  valueAt,
} from '../../model/json-tree.ts';
import { broken, type Claim, contradicted, malformed, proved, unsupported } from './claim.ts';

/** What every handoff of the strict form has. */
const COMMON: readonly string[] = [
  'handoff.agent',
  'handoff.status',
  'handoff.phase',
  'next_agent',
  'next_action',
  'timestamp',
  'project',
];

/** What the strict form asks of each agent besides, found by a word of its name. */
const EXTRAS: readonly { readonly agent: RegExp; readonly keys: readonly string[] }[] = [
  {
    agent: /back-?end/i,
    keys: [
      'deliverables.endpoints',
      'deliverables.test_coverage',
      'verification',
      'self_healing_log',
      'api.base_url',
    ],
  },
  { agent: /front-?end/i, keys: ['deliverables', 'verification', 'self_healing_log'] },
  { agent: /\bqa\b|quality|tester/i, keys: ['quality_gate.decision', 'bugs'] },
  { agent: /dev-?ops/i, keys: ['deployment', 'verification'] },
  { agent: /architect/i, keys: ['specs.openapi'] },
  { agent: /product|\bpm\b/i, keys: ['artifacts'] },
  { agent: /security/i, keys: ['vulnerabilities'] },
];

/** The keys that the strict form asks for and that are not there. */
export function checkStrictForm(document: HandoffDocument): readonly Claim[] {
  const agent = textOf(valueAt(document.root, 'handoff', 'agent')) ?? '';
  const keys = [...COMMON, ...EXTRAS.flatMap((one) => (one.agent.test(agent) ? one.keys : []))];
  const missing = keys
    .filter((key) => isEmpty(valueAt(document.root, ...key.split('.'))))
    .map((key) => broken('missing-part', key, document.root.line, 'is not there', `Add the key "${key}".`));
  const time = member(document.root, 'timestamp');
  if (
    time === undefined ||
    (time.kind === 'string' && /^\d{4}-\d\d-\d\dT/.test(time.value) && !Number.isNaN(Date.parse(time.value)))
  ) {
    return missing;
  }
  const message = `is ${displayJson(time)}, where a date and time in ISO 8601 is expected`;
  return [...missing, malformed('timestamp', time.line, message, 'Write it as "2026-01-31T12:00:00Z".')];
}

function isEmpty(node: JsonNode | undefined): boolean {
  return node === undefined || node.kind === 'null' || (node.kind === 'string' && node.value.trim() === '');
}

/** What single agents claim: the decision of QA and security, the specs of the architect, what stays a word. */
export function checkAgentClaims(document: HandoffDocument, evidence: Evidence): readonly Claim[] {
  return [
    ...checkStatus(document),
    ...checkDecision(document),
    ...checkSpecs(document, evidence),
    ...unprovable(document),
  ];
}

/** "complete" is not what a failing verification says. */
function checkStatus(document: HandoffDocument): readonly Claim[] {
  const status = valueAt(document.root, 'handoff', 'status');
  const passed = valueAt(document.root, 'verification', 'all_passed');
  if (!/^complete[d]?$/i.test(textOf(status) ?? '') || status === undefined) return [];
  if (passed?.kind !== 'boolean' || passed.value) return [];
  const message = `says ${displayJson(status)}; its own verification says that not all passed`;
  return [
    contradicted(
      'handoff.status',
      status.line,
      message,
      'Hand over when everything passes, or say "blocked".',
    ),
  ];
}

/** QA's decision: one of three words, and no approval over bugs that are critical. */
function checkDecision(document: HandoffDocument): readonly Claim[] {
  const node = valueAt(document.root, 'quality_gate', 'decision');
  const bugs = member(document.root, 'bugs');
  const claims = [...checkBugTotal(bugs)];
  if (node === undefined) return claims;
  const subject = 'quality_gate.decision';
  const decision = textOf(node)?.trim().toLowerCase();
  if (decision === undefined || !['approved', 'rejected', 'conditional'].includes(decision)) {
    const message = `is ${displayJson(node)}`;
    return [
      ...claims,
      malformed(subject, node.line, message, 'Write "approved", "rejected" or "conditional".'),
    ];
  }
  const critical = countOfSeverity(bugs, 'critical');
  if (decision === 'approved' && critical > 0) {
    const message = `says "approved"; ${critical} critical bug${critical === 1 ? ' is' : 's are'} listed as open`;
    return [...claims, contradicted(subject, node.line, message, 'Reject, or mend the bugs first.')];
  }
  if (bugs === undefined) {
    return [
      ...claims,
      unsupported(subject, node.line, `says ${displayJson(node)}; no bugs are listed`, 'List `bugs`.'),
    ];
  }
  return [
    ...claims,
    proved(subject, node.line, `says ${displayJson(node)}; ${critical} critical bugs are listed`),
  ];
}

/** Bugs as `{"critical": 0, …}` or as a list of `{"severity": "critical", "status": "open"}`. */
function countOfSeverity(bugs: JsonNode | undefined, severity: string): number {
  const counted = member(bugs, severity);
  if (counted?.kind === 'number') return counted.value;
  const list = [...itemsOf(bugs), ...itemsOf(counted)];
  return list.filter((bug) => {
    const is = (
      textOf(member(bug, 'severity')) ??
      textOf(member(bug, 'priority')) ??
      (counted === undefined ? '' : severity)
    ).toLowerCase();
    return is === severity && !/closed|fixed|resolved|done/i.test(textOf(member(bug, 'status')) ?? '');
  }).length;
}

function checkBugTotal(bugs: JsonNode | undefined): readonly Claim[] {
  const total = member(bugs, 'total');
  const parts = ['critical', 'high', 'medium', 'low'].flatMap((name) => {
    const node = member(bugs, name);
    return node?.kind === 'number' ? [node.value] : [];
  });
  if (total?.kind !== 'number' || parts.length === 0) return [];
  const sum = parts.reduce((all, one) => all + one, 0);
  if (sum === total.value)
    return [proved('bugs.total', total.line, `says ${total.raw}; its parts sum to ${sum}`)];
  return [
    contradicted('bugs.total', total.line, `says ${total.raw}; its parts sum to ${sum}`, 'Write their sum.'),
  ];
}

/** The architect's specs: the files are there; the OpenAPI one is valid and has so many operations. */
function checkSpecs(document: HandoffDocument, { spec }: Evidence): readonly Claim[] {
  return membersOf(member(document.root, 'specs')).flatMap(({ key, line, value }) => {
    const subject = `specs.${key}`;
    const path = textOf(value) ?? textOf(member(value, 'path'));
    if (path === undefined) return [];
    if (document.files.get(path)?.actual === undefined) {
      return [
        contradicted(
          `${subject}.path`,
          line,
          `names ${path}, which is not in the repository`,
          'Name the file.',
        ),
      ];
    }
    const there = proved(`${subject}.path`, line, `names ${path}, which is there`);
    const count = member(value, 'count');
    const read =
      spec.kind === 'found' && spec.value.files.some((one) => one.file === path.replace(/^\.\//, ''));
    if (count?.kind !== 'number') return [there];
    if (spec.kind !== 'found' || !read) {
      const message = `says ${count.raw}; nothing here counts them`;
      return [there, unsupported(`${subject}.count`, count.line, message, 'It stays a claim.')];
    }
    const actual = spec.value.operations.length;
    const message = `says ${count.raw}; the spec has ${actual} operation${actual === 1 ? '' : 's'}`;
    const said = count.value === actual ? proved : contradicted;
    return [there, said(`${subject}.count`, count.line, message, 'Write the number of operations.')];
  });
}

/** Claims of agents for which a pull request holds no evidence. */
const UNPROVABLE: readonly (readonly string[])[] = [
  ['api', 'auth_method'],
  ['deliverables', 'components'],
  ['deliverables', 'pages'],
  ['deployment', 'url'],
  ['deployment', 'status'],
  ['vulnerabilities', 'critical'],
  ['vulnerabilities', 'high'],
];

function unprovable(document: HandoffDocument): readonly Claim[] {
  return UNPROVABLE.flatMap((path) => {
    const node = valueAt(document.root, ...path);
    if (node === undefined) return [];
    const message = `says ${displayJson(node)}; nothing here can be held against it`;
    return [unsupported(path.join('.'), node.line, message, 'It stays a claim: have a person look at it.')];
  });
}
