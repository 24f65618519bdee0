import { frameworksOf } from './frameworks/frameworks-of.ts';
import { registrarFramework } from './frameworks/shared/registrar.ts';
import { UNREAD_FRAMEWORKS } from './frameworks/shared/unread-frameworks.ts';
import { checkpoint } from './gates/checkpoint/checkpoint.ts';
import { coverage } from './gates/coverage/coverage.ts';
import type { Gate } from './gates/gate.ts';
import { handoff } from './gates/handoff/handoff.ts';
import { proofs } from './gates/proofs/proofs.ts';
import type { Rules } from './inputs/config.ts';
import { readCoverage } from './inputs/coverage/read.ts';
import { readDatabase } from './inputs/database/read-database.ts';
import { findSpecs, SPEC_LOOKED, specLookalikes } from './inputs/discovery.ts';
import { readCheckpoints } from './inputs/documents/read-checkpoints.ts';
import { readDocuments } from './inputs/documents/read-documents.ts';
import { readHandoffs } from './inputs/documents/read-handoffs.ts';
import { readHeads } from './inputs/documents/read-heads.ts';
import type { Git } from './inputs/git.ts';
import { loadGrammar } from './inputs/grammars.ts';
import { describedApis } from './inputs/openapi/described-apis.ts';
import { readApiDescription } from './inputs/openapi/read-api-description.ts';
import { readProofs } from './inputs/proofs/read-proofs.ts';
import type { Root } from './inputs/root.ts';
import type { ProjectFiles } from './languages/language.ts';
import { languagesOf } from './languages/languages-of.ts';
import { ParserPool } from './languages/parser.ts';
import { borrowedLibraries } from './languages/unread.ts';
import type { ApprovalEvidence } from './model/approval.ts';
import { UserError } from './model/errors.ts';
import type { Evidence, Input } from './model/evidence.ts';
import type { ApiDescription } from './model/operation.ts';
import type { Ledger } from './model/route.ts';
import { extractRoutes } from './resolve/extract.ts';

/** What is open while a run lasts. */
export interface Place {
  readonly root: Root;
  readonly git: Git;
  readonly files: ProjectFiles;
  readonly rules: Rules;
}

/** What a run knows besides the files. */
export interface Circumstances {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Description of the pull request, which may hold a handoff. */
  readonly pullRequestBody?: string;
  /** Outcomes of the earlier steps of the job, as JSON (`toJSON(steps)`). */
  readonly steps?: string;
  /** Asks who said what on the pull request, or says why it cannot be known; absent where there is none. */
  readonly readApproval?: () => Promise<ApprovalEvidence | { readonly message: string }>;
}

/** Everything that the gates judge, and in words what was found where when no configuration named it. */
export async function gather(
  place: Place,
  circumstances: Circumstances,
): Promise<{ readonly evidence: Evidence; readonly found: readonly string[] }> {
  const { root, files, git, rules } = place;
  const { pullRequestBody } = circumstances;
  const { spec, found } = await readSpec(place);
  const ledger = await readLedger(place);
  const asked = settingsOf(rules, coverage);
  const covered = readCoverage(root, files, asked, git);
  const documents = settingsOf(rules, handoff);
  const touched = covered.change.kind === 'found' ? covered.change.value : undefined;
  const evidence: Evidence = {
    spec,
    ledger,
    coverage: covered,
    database: readDatabase(files),
    handoffs: readHandoffs(root, files, documents, pullRequestBody),
    documents: {
      ...readDocuments(root, files, documents.documents, pullRequestBody, touched),
      heads: documents['header-comments'] === 'any' ? [] : readHeads(files, covered.sources, touched),
    },
    proofs: readProofs(root, files, settingsOf(rules, proofs), { ...circumstances, git }),
    checkpoints: readCheckpoints(root, files, settingsOf(rules, checkpoint), touched),
    approval: await readApproval(place, circumstances),
  };
  const reports = asked.reports === undefined ? covered.reports : [];
  return {
    evidence,
    found: [...found, ...reports.flatMap(describeReport), ...describeSource(rules, ledger)],
  };
}

/** GitHub is asked only where the configuration asks for approvals. */
async function readApproval(
  { rules }: Place,
  { readApproval: ask }: Circumstances,
): Promise<Evidence['approval']> {
  if (ask === undefined || rules.gate(checkpoint)?.configured !== true)
    return { kind: 'missing', looked: ['a pull request'] };
  const asked = await ask();
  if (!('message' in asked)) return { kind: 'found', value: asked };
  // An approval that is asked for and cannot be read is no approval.
  const fix = 'Give the job `permissions: { pull-requests: write, checks: read }`.';
  return { kind: 'broken', file: 'the pull request', message: asked.message, fix };
}

/** A gate that is turned off still says, by its defaults, where others find what it would read. */
function settingsOf<S>(rules: Rules, gate: Gate<S>): S {
  return rules.gate(gate)?.settings ?? gate.settings.parse({});
}

async function readSpec({
  root,
  files,
  rules,
}: Place): Promise<{ spec: Input<ApiDescription>; found: readonly string[] }> {
  const [file, ...others] = rules.spec === undefined ? findSpecs(files) : [rules.spec];
  if (file === undefined)
    return { spec: { kind: 'missing', looked: SPEC_LOOKED, alike: specLookalikes(files) }, found: [] };
  const named = others.slice(0, 3).join(', ') + (others.length > 3 ? ', …' : '');
  const found =
    rules.spec === undefined ? [`spec: ${file}${named === '' ? '' : ` (not read: ${named})`}`] : [];
  try {
    return { spec: { kind: 'found', value: await readApiDescription(root, file) }, found };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { message, fix, location } = error;
    return { spec: { kind: 'broken', ...(location ?? { file }), message, fix }, found };
  }
}

/** What the code serves. */
export async function readLedger({ root, files, rules }: Place): Promise<Ledger> {
  const languages = await languagesOf(files.files);
  const ids = languages.map(({ id }) => id);
  const own = rules.registrars.length === 0 ? [] : [registrarFramework(rules.registrars, ids)];
  const pool = new ParserPool(loadGrammar);
  try {
    return await extractRoutes(files, {
      languages,
      frameworks: [...own, ...(await frameworksOf([...ids, ...borrowedLibraries(files.files)]))],
      unread: UNREAD_FRAMEWORKS,
      pool,
      source: rules.directories,
      assumed: rules.assumed,
      descriptions: describedApis(root, () => rules.spec ?? findSpecs(files)[0]),
    });
  } finally {
    pool.close();
  }
}

function describeReport(report: Input<{ readonly file: string }>): readonly string[] {
  if (report.kind === 'missing') return [];
  return [`coverage: ${report.kind === 'found' ? report.value.file : report.file}`];
}

function describeSource(rules: Rules, ledger: Ledger): readonly string[] {
  if (rules.directories.length > 0) return [];
  const frameworks = ledger.frameworks.map(({ title, files }) => `${files} of ${title}`).join(', ');
  return [`source: ${ledger.files.read} files read${frameworks === '' ? '' : `, ${frameworks}`}`];
}
