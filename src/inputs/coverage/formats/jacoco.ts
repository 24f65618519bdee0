import { ReportDraft } from '../draft.ts';
import type { XmlElement, XmlFormat, XmlVisitor } from '../format.ts';
import { readCount, readTime } from '../numbers.ts';
import { unreadable } from '../unreadable.ts';

/**
 * JaCoCo XML (report.dtd 1.1), which Kover writes too. Files are named by package, without their source root. A line is
 * covered when any of its instructions ran; branches are numbers per line.
 */
export const jacoco: XmlFormat = {
  id: 'jacoco',
  title: 'JaCoCo',
  kind: 'xml',
  leaves: ['line', 'counter'],
  recognise: ({ name }) => name === 'report',
  visitor: () => new JacocoVisitor(),
};

class JacocoVisitor implements XmlVisitor {
  readonly #report = new ReportDraft('jacoco');
  #package = '';
  #path = '';
  #class: { readonly name: string; readonly path: string } | undefined;
  #method: string | undefined;
  #inSource = false;

  constructor() {
    this.#report.rootless = true;
  }

  open({ name, attributes }: XmlElement): void {
    switch (name) {
      case 'line':
        this.#line(attributes);
        break;
      case 'counter':
        if (this.#method !== undefined && attributes['type'] === 'METHOD') this.#methodCounter(attributes);
        break;
      case 'method':
        this.#method = `${attributes['line'] ?? 0}:${this.#class?.name}.${attributes['name']}${attributes['desc']}`;
        break;
      case 'class': {
        const source = attributes['sourcefilename'];
        // Classes that were compiled without debug information have no source, and no lines either.
        this.#class =
          source === undefined
            ? undefined
            : { name: attributes['name'] ?? '', path: this.#inPackage(source) };
        break;
      }
      case 'sourcefile':
        this.#path = this.#inPackage(attributes['name'] ?? '');
        this.#inSource = true;
        this.#report.file(this.#path).measuresLines();
        break;
      case 'package':
        this.#package = attributes['name'] ?? '';
        break;
      case 'sessioninfo':
        this.#session(attributes);
    }
  }

  #inPackage(file: string): string {
    return this.#package === '' ? file : `${this.#package}/${file}`;
  }

  #line(attributes: Readonly<Record<string, string>>): void {
    if (!this.#inSource) throw unreadable('it holds a line outside of a source file');
    const file = this.#report.file(this.#path);
    const number = readCount(attributes['nr'], 'the number of a line', this.#path);
    file.line(number, readCount(attributes['ci'], 'the covered instructions of a line', this.#path) > 0);
    const covered = readCount(attributes['cb'] ?? '0', 'the covered branches of a line', this.#path);
    const total = covered + readCount(attributes['mb'] ?? '0', 'the missed branches of a line', this.#path);
    if (total > 0) file.branchesOfLine(number, { covered, total });
  }

  #methodCounter(attributes: Readonly<Record<string, string>>): void {
    if (this.#class === undefined || this.#method === undefined) return;
    const covered = readCount(attributes['covered'], `the counter of a method of ${this.#class.name}`) > 0;
    this.#report.file(this.#class.path).point('functions', this.#method, covered);
  }

  /** Of several sessions, the newest says when the report was made. */
  #session(attributes: Readonly<Record<string, string>>): void {
    const time = readTime(attributes['dump']);
    if (time !== undefined && time > (this.#report.time ?? 0)) this.#report.time = time;
  }

  close(name: string): void {
    if (name === 'method') this.#method = undefined;
    else if (name === 'sourcefile') this.#inSource = false;
  }

  finish() {
    return this.#report.finish();
  }
}
