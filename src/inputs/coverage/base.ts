import type { BaseCoverage, CoverageReport } from '../../model/coverage.ts';
import { mergeReports } from '../../model/coverage-merge.ts';
import type { Input } from '../../model/evidence.ts';
import type { Git } from '../git.ts';
import { expandReports } from './find.ts';
import { type ReportContext, readBytes, readReport } from './read-report.ts';
import { filesOfCommit, type SourceTree, treeOf } from './tree.ts';

/** Where the coverage of the base is. */
export interface BaseRequest {
  /** Reports of the base's own run, put beside the checkout. */
  readonly reports?: readonly string[] | undefined;
  /** A report that is committed, read as the base has it: a change cannot lower its own bar. */
  readonly baseline?: string | undefined;
}

/** Reads the coverage of the base. Its paths are those of the base, which may be gone at the head. */
export function readBase(
  request: BaseRequest | undefined,
  context: ReportContext,
  git: Git | undefined,
): Input<BaseCoverage> {
  if (request === undefined || (request.baseline === undefined && (request.reports ?? []).length === 0)) {
    return { kind: 'missing', looked: [] };
  }
  const commit = git?.mergeBase();
  const atBase: ReportContext = { ...context, tree: treeOfBase(context.tree, git, commit) };
  const inputs: Input<CoverageReport>[] = [];
  for (const name of request.reports ?? []) {
    const files = expandReports(context.root, name);
    if (files.length === 0) inputs.push({ kind: 'missing', looked: [name] });
    for (const file of files) inputs.push(readReport(file, atBase));
  }
  if (request.baseline !== undefined) inputs.push(readBaseline(request.baseline, atBase, git, commit));
  return join(inputs);
}

function readBaseline(
  file: string,
  context: ReportContext,
  git: Git | undefined,
  commit: string | undefined,
): Input<CoverageReport> {
  if (git === undefined || commit === undefined) return readReport(file, context);
  const bytes = git.fileAt(commit, file);
  if (bytes === undefined) return { kind: 'missing', looked: [`${file} at ${commit.slice(0, 7)}`] };
  return readBytes(file, bytes, context);
}

function treeOfBase(head: SourceTree, git: Git | undefined, commit: string | undefined): SourceTree {
  const files = filesOfCommit(git, commit);
  return files === undefined ? head : treeOf(files);
}

/** All of them, or the first that cannot be used: half a base would make every comparison wrong. */
function join(inputs: readonly Input<CoverageReport>[]): Input<BaseCoverage> {
  const reports: CoverageReport[] = [];
  for (const input of inputs) {
    if (input.kind !== 'found') return input;
    reports.push(input.value);
  }
  const { files } = mergeReports(reports);
  return { kind: 'found', value: { sources: reports.map((report) => report.file), files } };
}
