import {
  DOCUMENT_KINDS,
  type DocumentKind,
  type KindEvidence,
  type MarkdownDocument,
} from '../../model/documents.ts';
import type { Evidence } from '../../model/evidence.ts';
import { broken, type Claim, proved } from './claim.ts';
import { checkRequirements } from './documents/architecture.ts';
import { checkStory } from './documents/bmad.ts';
import { checkEscalation } from './documents/escalation.ts';
import { countBoxes, findIncomplete } from './documents/incomplete.ts';
import { checkIssues } from './documents/issues.ts';
import { checkListedEndpoints } from './documents/listed-endpoints.ts';
import { checkMultiAgentPlan, tickedCoverage } from './documents/multi-agent-plan.ts';
import { checkPact } from './documents/pact.ts';
import { checkPartsSomewhere, NOTE_PARTS, SUMMARY_PARTS } from './documents/parts-somewhere.ts';
import type { DocumentKindSettings, HandoffSettings } from './settings.ts';

/** What is said of one document; `file` is empty where there is none to show. */
export interface Checked {
  readonly file: string;
  readonly sha256?: string;
  readonly title: string;
  readonly claims: readonly Claim[];
}

/** How a kind is called in the report. */
const TITLES: Readonly<Record<DocumentKind, string>> = {
  pact: 'PACT handoff',
  summary: 'Summary of the work',
  'implementation-notes': 'Implementation notes',
  'multi-agent-plan': 'Plan of several agents',
  prp: 'PRP',
  architecture: 'Architecture',
  plan: 'Plan',
  'spec-kit': 'spec-kit document',
  openspec: 'OpenSpec tasks',
  kiro: 'Kiro tasks',
  bmad: 'BMAD story',
  issues: 'List of issues',
  escalation: 'Escalation',
};

/** Judges the documents of every kind that the config turns on. */
export function checkDocuments(evidence: Evidence, asked: HandoffSettings): readonly Checked[] {
  return DOCUMENT_KINDS.flatMap((kind) => {
    const settings = asked.documents[kind];
    const found = evidence.documents.kinds[kind];
    if (settings === undefined || settings === false || found === undefined) return [];
    return checkKind(kind, found, settings, evidence, asked);
  });
}

function checkKind(
  kind: DocumentKind,
  found: KindEvidence,
  settings: DocumentKindSettings,
  evidence: Evidence,
  asked: HandoffSettings,
): readonly Checked[] {
  const title = TITLES[kind];
  const absent = found.documents.length === 0 ? demand(title, found, settings.required) : [];
  const unreadable = found.documents.flatMap((input) =>
    input.kind === 'broken'
      ? [
          {
            file: input.file,
            title,
            claims: [broken('unreadable', input.file, input.line ?? 1, input.message, input.fix)],
          },
        ]
      : [],
  );
  const parts = kind === 'summary' ? SUMMARY_PARTS : kind === 'implementation-notes' ? NOTE_PARTS : undefined;
  if (parts !== undefined) {
    const checked = checkPartsSomewhere(title, found, parts);
    return [...absent, ...unreadable, ...(checked === undefined ? [] : [{ ...checked, title }])];
  }
  const documents = found.documents.flatMap((input) => (input.kind === 'found' ? [input.value] : []));
  return [
    ...absent,
    ...unreadable,
    ...documents.map((document) => {
      const { file, sha256 } = document;
      const own = checkOne(kind, document, evidence, asked);
      const claims = [...own, ...findIncomplete(document, settings), ...tally(document)];
      return { file, sha256, title, claims: claims.toSorted((one, other) => one.line - other.line) };
    }),
  ];
}

/** A required document that is not there, or that the change left as it was. */
function demand(title: string, found: KindEvidence, required: boolean): readonly Checked[] {
  if (!required) return [];
  const [file] = found.untouched;
  if (file !== undefined) {
    const claim = broken(
      'untouched',
      file,
      1,
      'was not touched by this change',
      'Bring it up to date with the change.',
    );
    return [{ file, title, claims: [claim] }];
  }
  const message = `is not there; looked for ${found.looked.join(', ')}`;
  return [
    { file: '', title, claims: [broken('missing', title, 1, message, 'Write it, or turn this kind off.')] },
  ];
}

function checkOne(
  kind: DocumentKind,
  document: MarkdownDocument,
  evidence: Evidence,
  asked: HandoffSettings,
): readonly Claim[] {
  switch (kind) {
    case 'pact':
      return checkPact(document, evidence.documents.files);
    case 'multi-agent-plan':
      return checkMultiAgentPlan(document, evidence.coverage, listsOfIssues(evidence));
    case 'prp':
    case 'plan':
      return [...checkListedEndpoints(document, evidence), ...tickedCoverage(document, evidence.coverage)];
    case 'architecture':
      return checkRequirements(document);
    case 'bmad':
      return checkStory(document, evidence.documents.touched);
    case 'issues':
      return checkIssues(document);
    case 'escalation':
      return checkEscalation(document, asked['max-attempts']);
    default:
      return [];
  }
}

function listsOfIssues(evidence: Evidence): readonly MarkdownDocument[] {
  return (evidence.documents.kinds.issues?.documents ?? []).flatMap((input) =>
    input.kind === 'found' ? [input.value] : [],
  );
}

/** The boxes of a document that are all ticked, as something that it proves. */
function tally(document: MarkdownDocument): readonly Claim[] {
  const { done, all } = countBoxes(document);
  return all > 0 && done === all ? [proved('Boxes', 1, `all ${all} are ticked`)] : [];
}
