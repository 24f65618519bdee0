import { type FileDraft, ReportDraft } from '../draft.ts';
import type { XmlElement, XmlFormat, XmlVisitor } from '../format.ts';
import { readCount, readHits } from '../numbers.ts';
import { unreadable } from '../unreadable.ts';

/**
 * OpenCover XML, which coverlet writes too. Sequence points are statements, and each covers the lines from its start to
 * its end; branch points have an identity within their method.
 */
export const opencover: XmlFormat = {
  id: 'opencover',
  title: 'OpenCover',
  kind: 'xml',
  leaves: ['SequencePoint', 'BranchPoint'],
  recognise: ({ name }) => name === 'CoverageSession',
  visitor: () => new OpenCoverVisitor(),
};

/** The compiler's mark for code that is on no line. */
const HIDDEN_LINE = 0xfeefee;

/** More lines than any statement has. */
const LONGEST_POINT = 100_000;

class OpenCoverVisitor implements XmlVisitor {
  readonly #report = new ReportDraft('opencover');
  /** Paths by the number that a module gives its files. */
  readonly #files = new Map<string, string>();
  #method: { visited: boolean; file: string | undefined; name: string; line: number | undefined } | undefined;
  #text: string | undefined;

  open({ name, attributes }: XmlElement): void {
    switch (name) {
      case 'SequencePoint':
        this.#sequencePoint(attributes);
        break;
      case 'BranchPoint':
        this.#branchPoint(attributes);
        break;
      case 'Method':
        this.#method = {
          visited: attributes['visited'] === 'true',
          file: undefined,
          name: '',
          line: undefined,
        };
        break;
      case 'FileRef':
        if (this.#method !== undefined) this.#method.file = attributes['uid'];
        break;
      case 'Name':
        this.#text = '';
        break;
      case 'Module':
        this.#files.clear();
        break;
      case 'File':
        this.#files.set(attributes['uid'] ?? '', attributes['fullPath'] ?? '');
    }
  }

  /** The file of a point: named by it, or by its method. */
  #fileOf(attributes: Readonly<Record<string, string>>): FileDraft | undefined {
    const uid = attributes['fileid'] ?? this.#method?.file;
    const path = uid === undefined ? undefined : this.#files.get(uid);
    if (path === undefined || path === '') return undefined;
    return this.#report.file(path);
  }

  #sequencePoint(attributes: Readonly<Record<string, string>>): void {
    const file = this.#fileOf(attributes);
    const first = readCount(attributes['sl'], 'the line of a sequence point');
    if (file === undefined || first === HIDDEN_LINE) return;
    const last = readCount(attributes['el'] ?? attributes['sl'], 'the last line of a sequence point');
    const covered = readHits(attributes['vc'], `the visits of line ${first}`);
    if (last < first || last - first > LONGEST_POINT)
      throw unreadable(`it holds a point from line ${first} to ${last}`);
    for (let line = first; line <= last; line++) file.line(line, covered);
    file.point('statements', `${first}:${attributes['sc']}-${last}:${attributes['ec']}`, covered);
    if (this.#method !== undefined) this.#method.line ??= first;
  }

  #branchPoint(attributes: Readonly<Record<string, string>>): void {
    const file = this.#fileOf(attributes);
    const line = readCount(attributes['sl'], 'the line of a branch point');
    if (file === undefined || line === HIDDEN_LINE) return;
    const id = `${line}:${this.#method?.name}#${attributes['offset']}.${attributes['ordinal']}.${attributes['path']}`;
    file.point('branches', id, readHits(attributes['vc'], `the visits of a branch of line ${line}`));
  }

  text(text: string): void {
    if (this.#text !== undefined) this.#text += text;
  }

  close(name: string): void {
    if (name === 'Name') {
      if (this.#method !== undefined) this.#method.name = this.#text ?? '';
      this.#text = undefined;
    } else if (name === 'Method' && this.#method !== undefined) {
      const { file: uid, line, visited, name: method } = this.#method;
      const path = uid === undefined ? undefined : this.#files.get(uid);
      // Methods without points are the compiler's own.
      if (path && line !== undefined)
        this.#report.file(path).point('functions', `${line}:${method}`, visited);
      this.#method = undefined;
    }
  }

  finish() {
    return this.#report.finish();
  }
}
