import { posix } from 'node:path';
import type { ProjectFiles } from '../../languages/language.ts';
import type { CoverageEvidence, CoverageReport } from '../../model/coverage.ts';
import { mergeReports } from '../../model/coverage-merge.ts';
import type { Input } from '../../model/evidence.ts';
import { changedFiles } from '../diff.ts';
import type { Git } from '../git.ts';
import type { Root } from '../root.ts';
import { readBase } from './base.ts';
import { expandReports, findReports, LOOKED } from './find.ts';
import { staleness } from './freshness.ts';
import { type ReportContext, readReport } from './read-report.ts';
import { sourceTree } from './tree.ts';
import { sourcesOf, unmentionedFiles } from './unmentioned.ts';

/** What the settings of the gate ask to be read. */
export interface CoverageRequest {
  /** Files and patterns, relative to the root. */
  readonly reports?: readonly string[] | undefined;
  /** Count files that no report mentions: all sources, or those that a pattern matches. */
  readonly all?: boolean | readonly string[] | undefined;
  readonly flags?: Readonly<Record<string, { readonly reports?: readonly string[] | undefined }>> | undefined;
  readonly base?:
    | { readonly reports?: readonly string[] | undefined; readonly baseline?: string | undefined }
    | undefined;
}

/**
 * Reads everything that the coverage gate judges.
 *
 * @param request the gate's settings; undefined when it is not configured.
 * @param git undefined outside git.
 */
export function readCoverage(
  root: Root,
  files: ProjectFiles,
  request: CoverageRequest | undefined,
  git: Git | undefined,
): CoverageEvidence {
  const named = [
    ...(request?.reports ?? []),
    ...Object.values(request?.flags ?? {}).flatMap((flag) => flag.reports ?? []),
  ];
  const context: ReportContext = {
    root,
    tree: sourceTree(root, files, git),
    folder: git?.folder ?? '',
    goModules: goModulesOf(files),
  };
  const reports = (
    named.length > 0
      ? readNamed(named, context)
      : findReports(root, files).map((file) => readReport(file, context))
  ).map((input) =>
    input.kind === 'found' ? { ...input, value: withFreshness(input.value, context, git) } : input,
  );
  const merged = mergeReports(reports.flatMap((input) => (input.kind === 'found' ? [input.value] : [])));
  const change = changedFiles(git);
  return {
    reports,
    looked: named.length > 0 ? named : LOOKED,
    merged,
    unmentioned: request?.all ? unmentionedFiles(merged.files, files, request.all) : [],
    sources: sourcesOf(files),
    change,
    base: readBase(request?.base, context, git),
  };
}

/** Each named file once; a pattern that matches nothing is as missing as a file that is not there. */
function readNamed(named: readonly string[], context: ReportContext): readonly Input<CoverageReport>[] {
  const inputs = new Map<string, Input<CoverageReport>>();
  for (const name of named) {
    const files = expandReports(context.root, name);
    if (files.length === 0) inputs.set(name, { kind: 'missing', looked: [name] });
    for (const file of files) if (!inputs.has(file)) inputs.set(file, readReport(file, context));
  }
  return [...inputs.values()];
}

function withFreshness(report: CoverageReport, context: ReportContext, git: Git | undefined): CoverageReport {
  const stale = staleness(report, context, git);
  return stale === undefined ? report : { ...report, stale };
}

/** The directory of each Go module of the repository, by the path that its `go.mod` states. */
function goModulesOf(files: ProjectFiles): ReadonlyMap<string, string> {
  const modules = new Map<string, string>();
  for (const file of files.files) {
    if (file !== 'go.mod' && !file.endsWith('/go.mod')) continue;
    const path = /^\s*module\s+"?([^\s"]+)"?/m.exec(files.read(file) ?? '')?.[1];
    const directory = posix.dirname(file);
    if (path !== undefined) modules.set(path, directory === '.' ? '' : directory);
  }
  return modules;
}
