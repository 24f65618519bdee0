import type { ReportContent } from './draft.ts';
import type { CoverageFormat, JsonFormat, ReportSource, TextFormat, XmlFormat } from './format.ts';
import { COVERAGE_FORMATS } from './formats/index.ts';
import { unreadable } from './unreadable.ts';
import { readXml } from './xml.ts';

/** A report that was read, and the format that it turned out to be. */
export interface RecognisedReport {
  readonly format: CoverageFormat;
  readonly content: ReportContent;
}

/** Names of all formats, for messages. */
const KNOWN = COVERAGE_FORMATS.map((format) => format.title).join(', ');

/** JSON is the one kind that has to be held in memory. */
const LARGEST_JSON = 256 * 1024 * 1024;

/**
 * Reads a report, whatever its format: what it holds decides, never its name.
 *
 * @throws UnreadableReport when it is in no known format, or broken.
 */
export function readAnyFormat(source: ReportSource): RecognisedReport {
  const head = headOf(source);
  const start = head.trimStart();
  if (start === '') throw unreadable('it is empty', 'Check that the tests ran with coverage turned on.');
  if (/^<(?:!doctype\s+html|html)\b/i.test(start)) throw htmlReport();
  if (start.startsWith('<')) return readXmlReport(source);
  if (start.startsWith('{') || start.startsWith('[')) return readJsonReport(source);
  const format = COVERAGE_FORMATS.find(
    (one): one is TextFormat => one.kind === 'text' && one.recognise(start),
  );
  if (format === undefined) throw unknownFormat();
  return { format, content: format.read(source) };
}

/** The first few thousand characters; UTF-16 of XML is read well enough to see what it is. */
function headOf(source: ReportSource): string {
  for (const chunk of source.chunks()) {
    const bytes = Buffer.from(chunk.subarray(0, 8192));
    return bytes
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .replace(/[\0\uFFFD]/g, '');
  }
  return '';
}

function readXmlReport(source: ReportSource): RecognisedReport {
  let chosen: XmlFormat | undefined;
  const visitor = readXml(source.chunks(), (root) => {
    if (root.name.toLowerCase() === 'html') throw htmlReport();
    chosen = COVERAGE_FORMATS.find((one): one is XmlFormat => one.kind === 'xml' && one.recognise(root));
    if (chosen === undefined) throw unknownFormat(`an XML document of <${root.name.slice(0, 60)}>`);
    return { visitor: chosen.visitor(source), leaves: chosen.leaves };
  });
  if (chosen === undefined) throw unknownFormat();
  return { format: chosen, content: visitor.finish() };
}

function readJsonReport(source: ReportSource): RecognisedReport {
  const value = parseJson(source);
  const format = COVERAGE_FORMATS.find(
    (one): one is JsonFormat => one.kind === 'json' && one.recognise(value),
  );
  if (format === undefined) throw unknownFormat('a JSON document');
  return { format, content: format.read(value, source) };
}

function parseJson(source: ReportSource): unknown {
  const pieces: Buffer[] = [];
  let size = 0;
  for (const chunk of source.chunks()) {
    size += chunk.length;
    if (size > LARGEST_JSON)
      throw unreadable(`it has more than ${LARGEST_JSON} bytes of JSON`, 'Write LCOV instead.');
    pieces.push(Buffer.from(chunk));
  }
  const text = Buffer.concat(pieces).toString('utf8');
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw unreadable(`it is not valid JSON: ${why.slice(0, 120)}`);
  }
}

function htmlReport() {
  return unreadable(
    'it is an HTML page, which is made for people',
    'Let the test runner write lcov as well (for example `--coverage.reporter=lcov`, `--cov-report=lcov`) and name that file.',
  );
}

function unknownFormat(what = 'a text') {
  return unreadable(`it is ${what} in no known coverage format`, `Write one of: ${KNOWN}.`);
}
