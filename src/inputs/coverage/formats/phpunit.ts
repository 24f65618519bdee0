import { posix } from 'node:path';
import { ReportDraft } from '../draft.ts';
import type { XmlElement, XmlFormat, XmlVisitor } from '../format.ts';
import { readCount, readTime } from '../numbers.ts';
import { unreadable } from '../unreadable.ts';

/**
 * The `index.xml` of PHPUnit's XML coverage. Its files beside it list covered lines but not the missed ones, so only sums
 * are known: no changed lines can be judged by it.
 */
export const phpunit: XmlFormat = {
  id: 'phpunit',
  title: 'PHPUnit XML',
  kind: 'xml',
  leaves: [],
  recognise: ({ name, attributes }) =>
    name === 'phpunit' && /phpunit\.(?:de|readthedocs)/.test(attributes['xmlns'] ?? ''),
  visitor: () => new PhpunitVisitor(),
};

class PhpunitVisitor implements XmlVisitor {
  readonly #report = new ReportDraft('phpunit');
  #source = '';
  #path: string | undefined;

  open({ name, attributes }: XmlElement): void {
    switch (name) {
      case 'build': {
        const time = readTime(attributes['time']);
        if (time !== undefined) this.#report.time = time;
        break;
      }
      case 'project':
        this.#source = attributes['source'] ?? '';
        break;
      case 'file': {
        const href = attributes['href'];
        if (href === undefined) {
          throw unreadable('it is the page of one file', 'Name the index.xml beside it instead.');
        }
        this.#path = posix.join(this.#source.replaceAll('\\', '/'), href.replace(/\.xml$/, ''));
        break;
      }
      case 'lines':
        this.#sum('lines', attributes['executed'], attributes['executable']);
        break;
      case 'methods':
        this.#sum('functions', attributes['tested'], attributes['count']);
    }
  }

  #sum(metric: 'lines' | 'functions', covered: string | undefined, total: string | undefined): void {
    if (this.#path === undefined) return;
    this.#report.file(this.#path).count(metric, {
      covered: readCount(covered, `the covered ${metric} of ${this.#path}`),
      total: readCount(total, `the ${metric} of ${this.#path}`),
    });
  }

  close(name: string): void {
    if (name === 'file') this.#path = undefined;
  }

  finish() {
    return this.#report.finish();
  }
}
