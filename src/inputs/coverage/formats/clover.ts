import type { Count } from '../../../model/fraction.ts';
import { type FileDraft, ReportDraft } from '../draft.ts';
import type { XmlElement, XmlFormat, XmlVisitor } from '../format.ts';
import { readCount, readHits, readTime } from '../numbers.ts';
import { unreadable } from '../unreadable.ts';

/**
 * Clover XML. Three tools write it and mean different things:
 * - Istanbul: `statements` are lines; `truecount` and `falsecount` are the arms of a line that ran and that did not;
 * - PHPUnit: `statements` are executable lines, one of which may hide behind a `method` line; methods are covered only
 *   when all of their lines are;
 * - OpenClover: `truecount` and `falsecount` are how often a condition was true and false.
 * In all of them a `stmt` or `cond` line is a measured line, and the sums of a file are those that the tool prints.
 */
export const clover: XmlFormat = {
  id: 'clover',
  title: 'Clover',
  kind: 'xml',
  leaves: ['line', 'metrics'],
  recognise: ({ name, attributes }) =>
    name === 'coverage' && 'generated' in attributes && !('line-rate' in attributes),
  visitor: () => new CloverVisitor(),
};

interface Condition {
  readonly line: number;
  readonly whenTrue: number;
  readonly whenFalse: number;
}

class CloverVisitor implements XmlVisitor {
  readonly #report = new ReportDraft('clover');
  #path = '';
  #file: FileDraft | undefined;
  #inClass = false;
  #conditions: Condition[] = [];
  #sums: Readonly<Record<string, string>> | undefined;

  open({ name, attributes }: XmlElement): void {
    switch (name) {
      case 'line':
        this.#line(attributes);
        break;
      case 'file':
        // Istanbul and OpenClover put the base name into `name` and the whole path into `path`.
        this.#path = attributes['path'] ?? attributes['name'] ?? '';
        if (this.#path === '') throw unreadable('it holds a file without a name');
        this.#file = this.#report.file(this.#path);
        this.#file.measuresLines();
        this.#conditions = [];
        this.#sums = undefined;
        break;
      case 'class':
        this.#inClass = true;
        break;
      case 'metrics':
        if (this.#file !== undefined && !this.#inClass) this.#sums = attributes;
        break;
      case 'coverage': {
        const time = readTime(attributes['generated']);
        if (time !== undefined) this.#report.time = time;
      }
    }
  }

  #line(attributes: Readonly<Record<string, string>>): void {
    if (this.#file === undefined) throw unreadable('it holds a line outside of a file');
    const line = readCount(attributes['num'], `the number of a line of ${this.#path}`);
    const where = `line ${line} of ${this.#path}`;
    const type = attributes['type'];
    if (type === 'cond') {
      const whenTrue = readCount(attributes['truecount'], `the truecount of ${where}`);
      const whenFalse = readCount(attributes['falsecount'], `the falsecount of ${where}`);
      this.#conditions.push({ line, whenTrue, whenFalse });
      // OpenClover has no count of a condition: it ran when it was ever true or false.
      const count = attributes['count'];
      this.#measured(
        line,
        count === undefined ? whenTrue + whenFalse > 0 : readHits(count, `the count of ${where}`),
      );
    } else if (type !== 'method')
      this.#measured(line, readHits(attributes['count'], `the count of ${where}`));
  }

  #measured(line: number, covered: boolean): void {
    this.#file?.line(line, covered);
  }

  close(name: string): void {
    if (name === 'class') this.#inClass = false;
    if (name !== 'file' || this.#file === undefined) return;
    this.#sumsOfFile(this.#file);
    this.#file = undefined;
  }

  #sumsOfFile(file: FileDraft): void {
    const statements = this.#sum('statements');
    if (statements !== undefined) file.count('lines', statements);
    const methods = this.#sum('methods');
    if (methods !== undefined) file.count('functions', methods);
    const conditionals = this.#sum('conditionals');
    if (conditionals !== undefined && conditionals.total > 0) this.#branches(file, conditionals);
  }

  #sum(name: 'statements' | 'methods' | 'conditionals'): Count | undefined {
    if (this.#sums === undefined || this.#sums[name] === undefined) return undefined;
    return {
      covered: readCount(this.#sums[`covered${name}`], `covered${name} of ${this.#path}`),
      total: readCount(this.#sums[name], `${name} of ${this.#path}`),
    };
  }

  /** Whichever meaning of the two counts gives the sums of the file is the one; without either, the sums are all there is. */
  #branches(file: FileDraft, sums: Count): void {
    const arms = this.#conditions.map(({ line, whenTrue, whenFalse }) => ({
      line,
      count: { covered: whenTrue, total: whenTrue + whenFalse },
    }));
    const times = this.#conditions.map(({ line, whenTrue, whenFalse }) => ({
      line,
      count: { covered: Number(whenTrue > 0) + Number(whenFalse > 0), total: 2 },
    }));
    const meaning = [arms, times].find((counts) => {
      const covered = counts.reduce((sum, { count }) => sum + count.covered, 0);
      const total = counts.reduce((sum, { count }) => sum + count.total, 0);
      return covered === sums.covered && total === sums.total;
    });
    if (meaning === undefined || new Set(meaning.map(({ line }) => line)).size < meaning.length) {
      file.count('branches', sums);
    } else for (const { line, count } of meaning) file.branchesOfLine(line, count);
  }

  finish() {
    return this.#report.finish();
  }
}
