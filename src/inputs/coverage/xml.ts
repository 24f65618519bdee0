import { StringDecoder } from 'node:string_decoder';
import { SaxesParser } from 'saxes';
import type { XmlElement, XmlVisitor } from './format.ts';
import { UnreadableReport, unreadable } from './unreadable.ts';
import { LeafReader } from './xml-leaf.ts';

/** Deeper than any report; without a bound a hostile one could fill the memory with open tags. */
const DEEPEST = 200;

/** Longer than any tag; a document without an end of tag would otherwise be kept whole. */
const LONGEST_TAG = 1024 * 1024;

/** Bytes that become one text: short texts are collected at once when they are done with, long ones only with the whole heap. */
const PIECE = 64 * 1024;

/** Chooses the visitor of a document by its root element, and names the elements that come in masses. */
export type ChooseVisitor = (root: XmlElement) => {
  readonly visitor: XmlVisitor;
  readonly leaves: readonly string[];
};

/**
 * Reads XML as a stream. There are no DTDs (an external one is never fetched, an internal one is refused) and no entities
 * but the five of XML itself.
 *
 * @throws UnreadableReport when it is not well-formed, ends early or nests too deep.
 */
export function readXml(chunks: Iterable<Uint8Array>, choose: ChooseVisitor): XmlVisitor {
  const reader = new XmlReader(choose);
  for (const text of decode(chunks)) reader.write(text);
  return reader.close();
}

/**
 * saxes reads everything but the simplest elements, of which reports are made by the million: `<line number="4" hits="1"/>`.
 * Where saxes has just reported a tag, and so is between tags for certain, a {@link LeafReader} takes those that follow.
 */
class XmlReader {
  readonly #choose: ChooseVisitor;
  readonly #parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  #visitor: XmlVisitor | undefined;
  #leaves: readonly LeafReader[] = [];
  #depth = 0;
  /** Text that is not read yet: a part of a tag. */
  #rest = '';
  /** Where reading is in the text at hand. */
  #at = 0;
  /** Whether the last thing that saxes was given was a tag, to its end. */
  #betweenTags = false;
  /** Lines before the text that is read now. */
  #lines = 0;

  constructor(choose: ChooseVisitor) {
    this.#choose = choose;
    this.#parser.on('doctype', (doctype) => {
      if (doctype.includes('[')) {
        throw unreadable(
          'it declares entities or a DTD of its own, which are never read',
          'Write it without a DTD.',
        );
      }
    });
    this.#parser.on('opentag', ({ name, attributes }) => this.#open({ name, attributes }));
    this.#parser.on('closetag', ({ name }) => {
      this.#depth--;
      this.#betweenTags = this.#depth > 0;
      this.#visitor?.close?.(name);
    });
    this.#parser.on('text', (text) => this.#visitor?.text?.(text));
    this.#parser.on('error', (error) => {
      throw unreadable(
        `it is not well-formed XML: ${error.message.replace(/^[\d:undefi]*:\s*/, '').replace(/\.$/, '')}`,
      );
    });
  }

  #open(element: XmlElement): void {
    if (++this.#depth > DEEPEST) throw unreadable(`it nests deeper than ${DEEPEST} elements`);
    if (this.#visitor === undefined) {
      const { visitor, leaves } = this.#choose(element);
      this.#visitor = visitor;
      this.#leaves = leaves.map((name) => new LeafReader(name));
    }
    this.#betweenTags = true;
    this.#visitor.open(element);
  }

  /** Reads up to the last end of a tag; what follows waits for the next piece. */
  write(piece: string): void {
    const text = this.#rest === '' ? piece : this.#rest + piece;
    this.#at = 0;
    try {
      this.#tags(text);
      if (text.length - this.#at > LONGEST_TAG) throw unreadable('it holds a tag without end');
    } catch (error) {
      throw this.#located(error, text);
    }
    this.#lines += countLines(text, this.#at);
    this.#rest = text.slice(this.#at);
  }

  #tags(text: string): void {
    while (true) {
      if (this.#betweenTags && this.#visitor !== undefined) this.#takeLeaves(text, this.#visitor);
      const end = text.indexOf('>', this.#at) + 1;
      if (end === 0) return;
      this.#betweenTags = false;
      this.#parser.write(text.slice(this.#at, end));
      this.#at = end;
    }
  }

  #takeLeaves(text: string, visitor: XmlVisitor): void {
    while (true) {
      const before = this.#at;
      for (const leaf of this.#leaves) {
        const attributes = leaf.read(text, before);
        if (attributes === undefined) continue;
        visitor.open({ name: leaf.name, attributes });
        visitor.close?.(leaf.name);
        this.#at = leaf.end;
        break;
      }
      if (this.#at === before) return;
    }
  }

  close(): XmlVisitor {
    try {
      this.#at = 0;
      this.#parser.write(this.#rest);
      this.#at = this.#rest.length;
      this.#parser.close();
    } catch (error) {
      throw this.#located(error, this.#rest);
    }
    if (this.#visitor === undefined) throw unreadable('it holds no XML element');
    return this.#visitor;
  }

  #located(error: unknown, text: string): unknown {
    if (!(error instanceof UnreadableReport) || error.line !== undefined) return error;
    // White space before what is wrong is not read yet.
    const at = text.length - text.slice(this.#at).trimStart().length;
    return unreadable(error.message, error.fix, this.#lines + countLines(text, at) + 1);
  }
}

function countLines(text: string, end: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

/** Bytes as text: UTF-8, or what a byte order mark or the declaration says. */
function* decode(chunks: Iterable<Uint8Array>): Generator<string> {
  let decoder: { write(bytes: Uint8Array): string; end(): string } | undefined;
  for (const chunk of chunks) {
    decoder ??= decoderOf(chunk);
    for (let at = 0; at < chunk.length; at += PIECE) yield decoder.write(chunk.subarray(at, at + PIECE));
  }
  const rest = decoder?.end();
  if (rest) yield rest;
}

function decoderOf(head: Uint8Array) {
  const start = Buffer.from(head.subarray(0, 200)).toString('latin1');
  const declared = /^(?:\xef\xbb\xbf)?<\?xml[^>]*\sencoding=["']([\w-]+)/.exec(start)?.[1]?.toLowerCase();
  const label =
    head[0] === 0xff && head[1] === 0xfe
      ? 'utf-16le'
      : head[0] === 0xfe && head[1] === 0xff
        ? 'utf-16be'
        : (declared ?? 'utf-8');
  if (label === 'utf-8' || label === 'utf8') return new StringDecoder('utf8');
  try {
    const decoder = new TextDecoder(label);
    return {
      write: (bytes: Uint8Array) => decoder.decode(bytes, { stream: true }),
      end: () => decoder.decode(),
    };
  } catch {
    throw unreadable(`it is written in ${label}, which cannot be read`, 'Write it as UTF-8.', 1);
  }
}
