import type { HandoffDocument } from '../../model/handoff.ts';
import { displayJson, itemsOf, type JsonNode, member, textOf, valueAt } from '../../model/json-tree.ts';
import { type Claim, contradicted, malformed, proved } from './claim.ts';

/** Lists of files that a handoff says are there: each a path, or `{path, lines, checksum}`. */
const LISTS: readonly (readonly string[])[] = ['files_created', 'artifacts', 'documentation'].flatMap(
  (key) => [[key], ['deliverables', key]],
);

/** The files that a handoff names are there, with the number of lines and the checksum that it says. */
export function checkFiles(document: HandoffDocument): readonly Claim[] {
  return LISTS.flatMap((path) =>
    itemsOf(valueAt(document.root, ...path)).flatMap((item, index) =>
      checkFile(document, item, `${path.join('.')}[${index}]`),
    ),
  );
}

function checkFile(document: HandoffDocument, item: JsonNode, subject: string): readonly Claim[] {
  const path = textOf(item) ?? textOf(member(item, 'path'));
  // Artifacts and documentation may be addresses, patterns or words.
  if (!subject.includes('files_created') && (path === undefined || !isPath(path))) return [];
  if (path === undefined) {
    const message = `is ${displayJson(item)}, where a path or an object with a path is expected`;
    return [malformed(subject, item.line, message, 'Write the path of the file.')];
  }
  const actual = document.files.get(path)?.actual;
  if (actual === undefined) {
    return [
      contradicted(
        subject,
        item.line,
        `names ${path}, which is not in the repository`,
        'Name files that are there.',
      ),
    ];
  }
  return [
    proved(subject, item.line, `names ${path}, which is there`),
    ...checkLines(member(item, 'lines'), actual.lines, `${subject}.lines`),
    ...checkChecksum(
      member(item, 'checksum') ?? member(item, 'sha256'),
      actual.sha256,
      `${subject}.checksum`,
    ),
  ];
}

function isPath(text: string): boolean {
  return /^[^\s:*?]+$/.test(text) && /[/.]/.test(text);
}

function checkLines(
  node: JsonNode | undefined,
  actual: number | undefined,
  subject: string,
): readonly Claim[] {
  if (node === undefined || actual === undefined) return [];
  if (node.kind !== 'number') {
    return [
      malformed(
        subject,
        node.line,
        `is ${displayJson(node)}, where a number is expected`,
        'Write the lines.',
      ),
    ];
  }
  const message = `says ${node.raw}; the file has ${actual} line${actual === 1 ? '' : 's'}`;
  if (node.value === actual) return [proved(subject, node.line, message)];
  return [contradicted(subject, node.line, message, 'Write the number of lines that the file has.')];
}

function checkChecksum(
  node: JsonNode | undefined,
  actual: string | undefined,
  subject: string,
): readonly Claim[] {
  if (node === undefined || actual === undefined) return [];
  const claimed = /^(?:sha-?256[:-])?([0-9a-f]{8,64})$/i.exec(textOf(node)?.trim() ?? '')?.[1]?.toLowerCase();
  if (claimed === undefined) {
    const message = `is ${displayJson(node)}, where a SHA-256 in hex is expected`;
    return [
      malformed(subject, node.line, message, 'Write the SHA-256 of the file, as `sha256sum` prints it.'),
    ];
  }
  const same = actual.startsWith(claimed);
  const message = `says ${short(claimed)}; the file's is ${short(actual)}`;
  if (same) return [proved(subject, node.line, message)];
  const empty = claimed === EMPTY ? ', which is the hash of nothing' : '';
  return [contradicted(subject, node.line, `${message}${empty}`, 'Write the SHA-256 of the file as it is.')];
}

/** SHA-256 of the empty string. */
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

function short(hash: string): string {
  return hash.length > 12 ? `${hash.slice(0, 8)}…${hash.slice(-4)}` : hash;
}
