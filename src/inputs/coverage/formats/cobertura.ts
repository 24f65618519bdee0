import type { Count } from '../../../model/fraction.ts';
import { type FileDraft, ownCopy, ReportDraft } from '../draft.ts';
import type { XmlElement, XmlFormat, XmlVisitor } from '../format.ts';
import { readCount, readHits, readTime } from '../numbers.ts';
import { unreadable } from '../unreadable.ts';
import { type ClassBranches, lostBranches } from './cobertura-branches.ts';

/**
 * Cobertura XML (coverage-04.dtd), which coverage.py, Istanbul, coverlet, gcovr, tarpaulin, PHPUnit and many others write.
 * Branches are known only as `condition-coverage="50% (1/2)"` of a line: how many, not which.
 */
export const cobertura: XmlFormat = {
  id: 'cobertura',
  title: 'Cobertura',
  kind: 'xml',
  leaves: ['line'],
  recognise: ({ name, attributes }) =>
    name === 'coverage' && ('line-rate' in attributes || 'lines-valid' in attributes),
  visitor: () => new CoberturaVisitor(),
};

/** A line element, kept while it is not yet known whether its class repeats the lines of its methods. */
interface Line {
  readonly number: number;
  readonly covered: boolean;
  readonly conditions: Count | undefined;
}

class CoberturaVisitor implements XmlVisitor {
  readonly #report = new ReportDraft('cobertura');
  #file: FileDraft | undefined;
  #path = '';
  #class = '';
  #rate = Number.NaN;
  #counted = { covered: 0, total: 0 };
  #hasLines = false;
  #methodLines: Line[] = [];
  #method: { readonly id: string; line: number | undefined; covered: boolean } | undefined;
  #root: string | undefined;
  /** By path; undefined where several classes share a file. */
  readonly #classes = new Map<string, ClassBranches | undefined>();
  #sums: Count | undefined;

  open({ name, attributes }: XmlElement): void {
    switch (name) {
      case 'line':
        this.#line(attributes);
        break;
      case 'class':
        this.#openClass(attributes);
        break;
      case 'method':
        this.#method = {
          id: `${this.#class}.${attributes['name'] ?? ''}${attributes['signature'] ?? ''}`,
          line: undefined,
          covered: false,
        };
        break;
      case 'coverage':
        this.#openReport(attributes);
        break;
      case 'source':
        this.#root = '';
    }
  }

  #openReport(attributes: Readonly<Record<string, string>>): void {
    const time = readTime(attributes['timestamp']);
    if (time !== undefined) this.#report.time = time;
    if (attributes['branches-valid'] === undefined || attributes['branches-covered'] === undefined) return;
    this.#sums = {
      covered: readCount(attributes['branches-covered'], 'branches-covered'),
      total: readCount(attributes['branches-valid'], 'branches-valid'),
    };
  }

  #openClass(attributes: Readonly<Record<string, string>>): void {
    this.#path = ownCopy(attributes['filename'] ?? '');
    if (this.#path === '') throw unreadable('it holds a class without a filename');
    this.#class = attributes['name'] ?? '';
    this.#rate = Number(attributes['branch-rate'] ?? Number.NaN);
    this.#counted = { covered: 0, total: 0 };
    this.#hasLines = false;
    this.#methodLines = [];
    this.#file = this.#report.file(this.#path);
    this.#file.measuresLines();
  }

  #line(attributes: Readonly<Record<string, string>>): void {
    if (this.#file === undefined) throw unreadable('it holds a line outside of a class');
    const number = readCount(attributes['number'], 'the number of a line', this.#path);
    const covered = readHits(attributes['hits'], 'the hits of a line', this.#path);
    const conditions = this.#conditions(attributes['condition-coverage']);
    if (this.#method === undefined) {
      this.#hasLines = true;
      this.#take(this.#file, { number, covered, conditions });
      return;
    }
    this.#method.line ??= number;
    if (covered) this.#method.covered = true;
    // Istanbul puts the line of the declaration here, which is no measured line of the class.
    this.#methodLines.push({ number, covered, conditions });
  }

  #conditions(written: string | undefined): Count | undefined {
    const match = written === undefined ? undefined : /\((\d+)\/(\d+)\)\s*$/.exec(written);
    if (!match) return undefined;
    return {
      covered: readCount(match[1], 'the covered conditions of a line', this.#path),
      total: readCount(match[2], 'the conditions of a line', this.#path),
    };
  }

  #take(file: FileDraft, { number, covered, conditions }: Line): void {
    file.line(number, covered);
    if (conditions === undefined || conditions.total === 0) return;
    file.branchesOfLine(number, conditions);
    this.#counted.covered += conditions.covered;
    this.#counted.total += conditions.total;
  }

  text(text: string): void {
    if (this.#root !== undefined) this.#root += text;
  }

  close(name: string): void {
    if (name === 'source' && this.#root !== undefined) {
      if (this.#root.trim() !== '') this.#report.roots.push(this.#root.trim());
      this.#root = undefined;
    } else if (name === 'class' && this.#file !== undefined) {
      if (!this.#hasLines) for (const line of this.#methodLines) this.#take(this.#file, line);
      this.#classes.set(
        this.#path,
        this.#classes.has(this.#path)
          ? undefined
          : { path: this.#path, counted: this.#counted, rate: this.#rate },
      );
      this.#file = undefined;
    } else if (name === 'method' && this.#method !== undefined) {
      // A method of which no line is measured has no state.
      const { id, line, covered } = this.#method;
      if (line !== undefined) this.#file?.point('functions', `${line}:${id}`, covered);
      this.#method = undefined;
    }
  }

  finish() {
    const classes = [...this.#classes.values()].filter((one) => one !== undefined);
    if (this.#sums !== undefined && classes.length === this.#classes.size) {
      for (const [path, count] of lostBranches(classes, this.#sums))
        this.#report.file(path).count('branches', count);
    }
    return this.#report.finish();
  }
}
