import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { CoverageReport, FileCoverage } from '../../model/coverage.ts';
import { mergeFiles } from '../../model/coverage-merge.ts';
import { UserError } from '../../model/errors.ts';
import type { Input } from '../../model/evidence.ts';
import type { Root } from '../root.ts';
import type { ReportContent } from './draft.ts';
import type { ReportSource } from './format.ts';
import { resolvePaths, unify } from './paths.ts';
import { readAnyFormat } from './recognise.ts';
import type { SourceTree } from './tree.ts';
import { UnreadableReport } from './unreadable.ts';

/** What reports are read against. */
export interface ReportContext {
  readonly root: Root;
  readonly tree: SourceTree;
  /** Where the root lies in its repository: `''` or `services/orders/`. */
  readonly folder: string;
  /** Directory by Go module path. */
  readonly goModules: ReadonlyMap<string, string>;
}

/**
 * Reads one report: its format, its figures, and which files they belong to. Everything that is wrong with it comes back
 * as a missing or broken input, so that the gate can tell.
 *
 * @param file relative to the root.
 */
export function readReport(file: string, context: ReportContext): Input<CoverageReport> {
  if (!context.root.has(file) && context.root.relative(file) !== undefined && !exists(context.root, file)) {
    return { kind: 'missing', looked: [file] };
  }
  const hash = createHash('sha256');
  return readSource(sourceOf(context.root, file, hash), () => hash.digest('hex'), context);
}

/** Reads a report of which the bytes are at hand, such as one that was committed at the base. */
export function readBytes(file: string, bytes: Uint8Array, context: ReportContext): Input<CoverageReport> {
  const source: ReportSource = { file, chunks: () => [bytes], beside: () => undefined };
  return readSource(source, () => createHash('sha256').update(bytes).digest('hex'), context);
}

function readSource(
  source: ReportSource,
  digest: () => string,
  context: ReportContext,
): Input<CoverageReport> {
  try {
    const { format, content } = readAnyFormat(source);
    return {
      kind: 'found',
      value: {
        file: source.file,
        format: format.id,
        title: format.title,
        sha256: digest(),
        statementBased: content.statementBased,
        ...(content.time === undefined ? {} : { time: content.time }),
        ...assign(content, source.file, context),
      },
    };
  } catch (error) {
    if (error instanceof UnreadableReport) {
      const { message, fix, line } = error;
      return {
        kind: 'broken',
        file: source.file,
        ...(line === undefined ? {} : { line }),
        message: `The report cannot be used: ${message}.`,
        fix,
      };
    }
    if (error instanceof UserError)
      return { kind: 'broken', file: source.file, message: error.message, fix: error.fix };
    throw error;
  }
}

/** Something is there under the name, although no file that may be read: a directory, or a link out of the repository. */
function exists(root: Root, file: string): boolean {
  try {
    root.readBytes(file, 0);
    return true;
  } catch (error) {
    return !(error instanceof UserError && error.message.startsWith('There is no file'));
  }
}

/** A file of the root as a source. The hash takes the bytes of the pass that reads it to the end. */
function sourceOf(root: Root, file: string, hash?: ReturnType<typeof createHash>): ReportSource {
  let passes = 0;
  return {
    file,
    *chunks() {
      // The first pass only looks at the head.
      const whole = passes++ > 0;
      for (const chunk of root.chunks(file)) {
        if (whole) hash?.update(chunk);
        yield chunk;
      }
    },
    beside(path) {
      const other = posix.join(posix.dirname(file), path);
      return root.has(other) ? sourceOf(root, other) : undefined;
    },
  };
}

/** Gives the figures to the files of the repository, and lists the paths that name none. */
function assign(content: ReportContent, report: string, context: ReportContext) {
  const place = {
    file: report,
    root: unify(context.root.directory),
    folder: context.folder,
    goModules: context.goModules,
  };
  const resolved = resolvePaths(content, place, context.tree);
  const files = new Map<string, FileCoverage>();
  const foreign: string[] = [];
  for (const [written, measures] of content.files) {
    const file = resolved.get(written);
    if (file === undefined) {
      foreign.push(written);
      continue;
    }
    const before = files.get(file);
    // One report may name a file in two ways; it cannot contradict itself, so a doubt takes the least.
    files.set(
      file,
      before === undefined ? { file, measures } : mergeFiles(before, { file, measures }, () => {}),
    );
  }
  return {
    files: [...files.values()].sort((a, b) => (a.file < b.file ? -1 : 1)),
    foreign: foreign.sort(),
  };
}
