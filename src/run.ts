import { basename } from 'node:path';
import type { Gate } from './gates/gate.ts';
import { gates } from './gates/index.generated.ts';
import { type Circumstances, gather, type Place, readLedger } from './gather.ts';
import { type Rules, readRules } from './inputs/config.ts';
import { projectFiles } from './inputs/files.ts';
import { openGit } from './inputs/git.ts';
import { Root } from './inputs/root.ts';
import { UserError } from './model/errors.ts';
import type { Evidence, Input } from './model/evidence.ts';
import type { Finding } from './model/finding.ts';
import { nearestName } from './model/nearest-name.ts';
import type { ApiDescription } from './model/operation.ts';
import type { GateResult, Report } from './model/report.ts';
import type { Ledger } from './model/route.ts';
import { presets } from './presets/index.generated.ts';

/** What a run is asked to do. */
export interface RunOptions extends Circumstances {
  /** Directory that is analysed; nothing outside it is read. */
  readonly directory: string;
  /** Configuration file, relative to the directory; looked for when absent. */
  readonly config?: string;
  /** Branch, tag or commit whose configuration rules, and against which the change is held. */
  readonly base?: string;
  /** Full hash of the commit that is checked, where the caller knows better than the checkout. */
  readonly head?: string;
  /** Ids of the gates to run; all when absent. */
  readonly only?: readonly string[];
  /** Name of the project; the directory's when absent. */
  readonly project?: string;
  /** Reads a file at the base commit where the clone does not hold that commit. */
  readonly readBase?: (file: string, commit: string) => Promise<string | undefined>;
}

/** What a run gives. */
export interface RunResult {
  readonly report: Report;
  /** Where the directory lies in its repository: `''` or `services/orders/`. */
  readonly folder: string;
}

/**
 * Reads the repository, works out what it serves, and lets every gate judge.
 *
 * @throws UserError when the work cannot be done: no such directory, a wrong configuration, an unreadable description.
 */
export async function run(options: RunOptions): Promise<RunResult> {
  const place = await open(options);
  const running = choose(options.only, place.rules);
  const { evidence, found } = await gather(place, options);
  if (running.some((gate) => gate.needsSpec)) demandSpec(evidence.spec, place.rules);
  const results = running.map((gate) => judge(gate, evidence, place.rules));
  return { report: reportOf(results, place, options, evidence, found), folder: place.git.folder };
}

/** The routes that the code of a directory really serves. Errors as {@link run}. */
export async function readRoutes(options: RunOptions): Promise<Ledger> {
  return readLedger(await open(options));
}

/** 0 all gates pass, 1 a gate failed, 2 a gate could not do its work. */
export function exitCode(report: Report): 0 | 1 | 2 {
  if (report.gates.some((gate) => gate.status === 'errored')) return 2;
  return report.verdict === 'failed' ? 1 : 0;
}

async function open(options: RunOptions): Promise<Place> {
  const root = new Root(options.directory);
  const git = openGit(root, options);
  const rules = await readRules(root, git, { ...options, gates, presets });
  const files = projectFiles(root, git);
  for (const [index, directory] of rules.directories.entries()) {
    if (files.hasDirectory(directory) || files.has(directory)) continue;
    throw new UserError(
      `There is no source directory ${directory}.`,
      'Correct `source` in the configuration.',
      {
        file: rules.file?.file ?? directory,
        line: rules.line(['source', index]),
      },
    );
  }
  return { root, git, files, rules };
}

function choose(only: readonly string[] | undefined, rules: Rules): readonly Gate[] {
  const ids = gates.map((gate) => gate.id);
  for (const id of only ?? []) {
    if (ids.includes(id)) continue;
    const near = nearestName(id, ids);
    throw new UserError(
      `There is no gate ${id}.`,
      near === undefined ? `The gates are ${ids.join(', ')}.` : `Did you mean ${near}?`,
    );
  }
  return gates.filter((gate) => (only?.includes(gate.id) ?? true) && rules.gate(gate) !== undefined);
}

/** Files of other names that seem to be the description. */
function alikeText(alike: readonly string[] = []): string {
  if (alike.length === 0) return '';
  return ` Perhaps it is ${alike.length === 1 ? '' : 'one of '}${alike.join(', ')}.`;
}

function demandSpec(spec: Input<ApiDescription>, rules: Rules): void {
  if (spec.kind === 'missing') {
    throw new UserError(
      `There is no API description. Looked for: ${spec.looked.join('; ')}.${alikeText(spec.alike)}`,
      `Name it as \`spec:\` in ${rules.source.file ?? '.github/specgate.yml'}, or turn the gate off: \`gates: { routes: false }\`.`,
    );
  }
  if (spec.kind === 'broken') {
    throw new UserError(spec.message, spec.fix, { file: spec.file, line: spec.line ?? 1 });
  }
}

/** One gate's verdict. A gate that throws is a bug of Specgate: it is told as such, and the others still speak. */
function judge(gate: Gate, evidence: Evidence, rules: Rules): GateResult {
  const rule = rules.gate(gate);
  if (rule === undefined) throw new Error(`${gate.id} is turned off`);
  try {
    const result = gate.check(evidence, rule.settings, rule.configured);
    return { ...result, findings: result.findings.map((finding) => withSetting(finding, gate.id, rules)) };
  } catch (error) {
    const reason = `a bug of Specgate: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
    return {
      id: gate.id,
      title: gate.title,
      status: 'errored',
      reason,
      evidence: '',
      findings: [],
      proofs: [],
    };
  }
}

/** A finding about a key of the configuration also shows its line, where a configuration rules. */
function withSetting(finding: Finding, gate: string, { file, line }: Rules): Finding {
  const { setting, ...rest } = finding;
  if (setting === undefined || file === undefined) return finding;
  const place = { file: file.file, line: line(['gates', gate, ...setting]), role: 'config' as const };
  return { ...rest, locations: [...finding.locations, place] };
}

function reportOf(
  results: readonly GateResult[],
  { root, git, rules }: Place,
  options: RunOptions,
  { spec, ledger }: Evidence,
  found: readonly string[],
): Report {
  const failed = results.some((result) => result.status === 'failed' || result.status === 'errored');
  return {
    verdict: failed ? 'failed' : 'passed',
    project: options.project ?? basename(root.directory),
    ...(git.head === undefined ? {} : { head: git.head }),
    rules: rules.source,
    found,
    counts: {
      operations: spec.kind === 'found' ? spec.value.operations.length : 0,
      routes: ledger.routes.length,
      unresolved: ledger.unresolved.length,
    },
    gates: results,
  };
}
