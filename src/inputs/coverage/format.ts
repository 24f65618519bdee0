import type { ReportContent } from './draft.ts';

/** A report as its reader sees it. */
export interface ReportSource {
  /** Its path relative to the root. */
  readonly file: string;
  /** Its bytes, piece by piece, from the start. */
  chunks(): Iterable<Uint8Array>;
  /** Another file beside it (PHPUnit writes one file per class); undefined when it is not there. */
  beside(path: string): ReportSource | undefined;
}

/** An XML element when it opens. Attribute values have their entities replaced; they are good only while it is handled. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What a reader does with the elements of an XML report, in document order. */
export interface XmlVisitor {
  open(element: XmlElement): void;
  close?(name: string): void;
  /** Text between tags, not trimmed; may come in pieces. */
  text?(text: string): void;
  finish(): ReportContent;
}

interface Format {
  /** `lcov`. */
  readonly id: string;
  /** `LCOV`. */
  readonly title: string;
}

/** A format of lines of text, read as a stream. */
export interface TextFormat extends Format {
  readonly kind: 'text';
  /** @param head the first few thousand characters. */
  recognise(head: string): boolean;
  read(source: ReportSource): ReportContent;
}

/** A format of XML, read as a stream. */
export interface XmlFormat extends Format {
  readonly kind: 'xml';
  /** @param root the first element. */
  recognise(root: XmlElement): boolean;
  visitor(source: ReportSource): XmlVisitor;
  /** Names of elements that come in masses and are written without content: they take the fast path. */
  readonly leaves: readonly string[];
}

/** A format of JSON. */
export interface JsonFormat extends Format {
  readonly kind: 'json';
  /** @param value the whole document. */
  recognise(value: unknown): boolean;
  read(value: unknown, source: ReportSource): ReportContent;
}

/** A reader of one format of coverage reports. It is chosen by what the report holds, never by its name. */
export type CoverageFormat = TextFormat | XmlFormat | JsonFormat;
