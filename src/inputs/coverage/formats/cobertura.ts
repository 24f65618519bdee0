import { type FileDraft, ReportDraft } from '../draft.ts';
import type { XmlElement, XmlFormat, XmlVisitor } from '../format.ts';
import { readCount, readHits, readTime } from '../numbers.ts';
import { unreadable } from '../unreadable.ts';

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

class CoberturaVisitor implements XmlVisitor {
  readonly #report = new ReportDraft('cobertura');
  #file: FileDraft | undefined;
  #path = '';
  #class = '';
  #method: { id: string; line: number | undefined; covered: boolean } | undefined;
  #root: string | undefined;

  open({ name, attributes }: XmlElement): void {
    switch (name) {
      case 'line':
        this.#line(attributes);
        break;
      case 'class':
        this.#path = attributes['filename'] ?? '';
        if (this.#path === '') throw unreadable('it holds a class without a filename');
        this.#class = attributes['name'] ?? '';
        this.#file = this.#report.file(this.#path);
        this.#file.measuresLines();
        break;
      case 'method':
        this.#method = {
          id: `${this.#class}.${attributes['name'] ?? ''}${attributes['signature'] ?? ''}`,
          line: undefined,
          covered: false,
        };
        break;
      case 'coverage': {
        const time = readTime(attributes['timestamp']);
        if (time !== undefined) this.#report.time = time;
        break;
      }
      case 'source':
        this.#root = '';
    }
  }

  #line(attributes: Readonly<Record<string, string>>): void {
    const file = this.#file;
    if (file === undefined) throw unreadable('it holds a line outside of a class');
    const number = readCount(attributes['number'], `the number of a line of ${this.#path}`);
    const covered = readHits(attributes['hits'], `the hits of line ${number} of ${this.#path}`);
    file.line(number, covered);
    if (this.#method !== undefined) {
      this.#method.line ??= number;
      if (covered) this.#method.covered = true;
    }
    const conditions = attributes['condition-coverage'];
    if (attributes['branch'] === undefined || conditions === undefined) return;
    const match = /\((\d+)\/(\d+)\)\s*$/.exec(conditions);
    if (!match) return;
    file.branchesOfLine(number, {
      covered: readCount(match[1], `the covered conditions of line ${number} of ${this.#path}`),
      total: readCount(match[2], `the conditions of line ${number} of ${this.#path}`),
    });
  }

  text(text: string): void {
    if (this.#root !== undefined) this.#root += text;
  }

  close(name: string): void {
    if (name === 'source' && this.#root !== undefined) {
      if (this.#root.trim() !== '') this.#report.roots.push(this.#root.trim());
      this.#root = undefined;
    } else if (name === 'class') {
      this.#file = undefined;
    } else if (name === 'method' && this.#method !== undefined) {
      // A method of which no line is measured has no state.
      const { id, line, covered } = this.#method;
      if (line !== undefined) this.#file?.point('functions', `${line}:${id}`, covered);
      this.#method = undefined;
    }
  }

  finish() {
    return this.#report.finish();
  }
}
