import { StringDecoder } from 'node:string_decoder';
import { SaxesParser } from 'saxes';
import type { XmlElement, XmlVisitor } from './format.ts';
import { UnreadableReport, unreadable } from './unreadable.ts';

/** Deeper than any report; without a bound a hostile one could fill the memory with open tags. */
const DEEPEST = 200;

/**
 * Reads XML as a stream. There are no DTDs (an external one is never fetched, an internal one is refused) and no entities
 * but the five of XML itself.
 *
 * @param choose gives the visitor of a document by its root element.
 * @throws UnreadableReport when it is not well-formed, ends early or nests too deep.
 */
export function readXml(chunks: Iterable<Uint8Array>, choose: (root: XmlElement) => XmlVisitor): XmlVisitor {
  const parser = new SaxesParser<{ position: true; xmlns: false }>({ position: true, xmlns: false });
  let visitor: XmlVisitor | undefined;
  let depth = 0;
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) {
      throw unreadable(
        'it declares entities or a DTD of its own, which are never read',
        'Write it without a DTD.',
      );
    }
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > DEEPEST) throw unreadable(`it nests deeper than ${DEEPEST} elements`);
    visitor ??= choose({ name, attributes });
    visitor.open({ name, attributes });
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    visitor?.close?.(name);
  });
  parser.on('text', (text) => {
    visitor?.text?.(text);
  });
  parser.on('error', (error) => {
    throw unreadable(
      `it is not well-formed XML: ${error.message.replace(/^[\d:]*\s*/, '').replace(/\.$/, '')}`,
    );
  });
  try {
    for (const text of decode(chunks)) parser.write(text);
    parser.close();
  } catch (error) {
    if (!(error instanceof UnreadableReport) || error.line !== undefined) throw error;
    throw unreadable(error.message, error.fix, parser.line);
  }
  if (visitor === undefined) throw unreadable('it holds no XML element');
  return visitor;
}

/** Bytes as text: UTF-8, or UTF-16 where a byte order mark says so. */
function* decode(chunks: Iterable<Uint8Array>): Generator<string> {
  let decoder: { write(bytes: Uint8Array): string; end(): string } | undefined;
  for (const chunk of chunks) {
    decoder ??= decoderOf(chunk);
    yield decoder.write(chunk);
  }
  const rest = decoder?.end();
  if (rest) yield rest;
}

function decoderOf(head: Uint8Array) {
  const encoding = /^<\?xml[^>]*\sencoding=["']([\w-]+)/.exec(
    Buffer.from(head.subarray(0, 200)).toString('latin1'),
  );
  const label =
    head[0] === 0xff && head[1] === 0xfe
      ? 'utf-16le'
      : head[0] === 0xfe && head[1] === 0xff
        ? 'utf-16be'
        : (encoding?.[1]?.toLowerCase() ?? 'utf-8');
  if (label === 'utf-8') return new StringDecoder('utf8');
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
