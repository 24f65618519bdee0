import { StringDecoder } from 'node:string_decoder';
import { ReportDraft } from '../draft.ts';
import type { TextFormat } from '../format.ts';
import { unreadable } from '../unreadable.ts';

/**
 * Profiles of `go test -coverprofile` (cmd/cover, golang.org/x/tools/cover): blocks of statements. Several packages under
 * one `-coverpkg`, or files put together, give a block more than once; any count makes it covered. Go counts statements;
 * a line here is every line that a block touches, covered when any of its blocks is.
 */
export const goCover: TextFormat = {
  id: 'go-cover',
  title: 'Go cover profile',
  kind: 'text',
  recognise: (head) => /^mode: (?:set|count|atomic)\s/.test(head),
  read(source) {
    const report = new ReportDraft('go-cover');
    report.goModules = true;
    report.statementBased = true;
    let number = 0;
    for (const line of linesOf(source.chunks())) {
      number++;
      if (line === '' || /^mode: (?:set|count|atomic)$/.test(line)) continue;
      readBlock(report, line, number);
    }
    return report.finish();
  },
};

const BLOCK = /^(.+):(\d+)\.(\d+),(\d+)\.(\d+) (\d+) (\d+)$/;

/** More lines than any function has; blocks are inside of functions. */
const LONGEST_BLOCK = 100_000;

function readBlock(report: ReportDraft, line: string, number: number): void {
  const match = BLOCK.exec(line);
  if (!match) {
    throw unreadable(`line ${number} is no block of a profile: "${line.slice(0, 60)}"`, undefined, number);
  }
  const [, path = '', startLine, startColumn, endLine, endColumn, statements, count] = match;
  const [first, last, weight] = [Number(startLine), Number(endLine), Number(statements)];
  if (last < first || last - first > LONGEST_BLOCK || !Number.isSafeInteger(weight)) {
    throw unreadable(`line ${number} holds a block that cannot be`, undefined, number);
  }
  const covered = !/^0+$/.test(count ?? '0');
  const file = report.file(path);
  file.measuresLines();
  file.point('statements', `${first}.${startColumn}-${last}.${endColumn}`, covered, weight);
  if (weight > 0) for (let at = first; at <= last; at++) file.line(at, covered);
}

function* linesOf(chunks: Iterable<Uint8Array>): Generator<string> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for (const chunk of chunks) {
    const lines = (rest + decoder.write(chunk)).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line;
  }
  if (rest !== '') yield rest;
}
