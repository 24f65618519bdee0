import {
  type Block,
  blocksOf,
  blockText,
  findSection,
  type MarkdownDocument,
} from '../../../model/documents.ts';
import { broken, type Claim, proved } from '../claim.ts';
import { shortText } from './incomplete.ts';
import { missingParts } from './sections.ts';

const UNCERTAINTY = /^areas? of uncertainty\b|^uncertainties$/i;

const PARTS = [
  { title: 'Produced', pattern: /^produced$/i },
  { title: 'Key decisions', pattern: /^key decisions?$/i },
  { title: 'Areas of uncertainty', pattern: UNCERTAINTY },
  { title: 'Integration points', pattern: /^integration points?$/i },
  { title: 'Open questions', pattern: /^open questions?$/i },
];

/** The five parts of a PACT handoff (its reasoning chain is optional), and its uncertainties. */
export function checkPact(document: MarkdownDocument, files: ReadonlySet<string>): readonly Claim[] {
  return [...missingParts(document, PARTS), ...checkUncertainties(document, files)];
}

/** Each area has a level; each HIGH one names a test; none at all is said in as many words. */
function checkUncertainties(document: MarkdownDocument, files: ReadonlySet<string>): readonly Claim[] {
  const section = findSection(document, UNCERTAINTY);
  if (section === undefined) return [];
  const blocks = blocksOf(document, section);
  const line = document.sections[section]?.line ?? 1;
  if (blocks.length === 0) return [];
  if (blocks.some((block) => NONE.test(blockText(block)))) {
    return blocks.length === 1 ? [proved('Areas of uncertainty', line, 'says that there are none')] : [];
  }
  const areas = blocks.map((block, index) => ({ block, index, level: levelOf(block) }));
  const known = areas.filter((area) => area.level !== undefined);
  if (known.length === 0) {
    const message = 'has no area with a level [HIGH], [MEDIUM] or [LOW]';
    return [broken('uncertainty', 'Areas of uncertainty', line, message, LEVEL_FIX)];
  }
  return known.flatMap(({ block, index, level }, position) => {
    if (level !== 'HIGH') return [];
    const end = known[position + 1]?.index ?? blocks.length;
    return checkTest(block, blocks.slice(index, end), files);
  });
}

const NONE =
  /^\s*(?:there are )?no (?:areas? of uncertainty|uncertainties)(?: (?:flagged|identified|remain(?:ing)?))?\.?\s*$/i;

const LEVEL_FIX = 'Begin each area with its level, or write "No areas of uncertainty flagged."';

/** The level at the start of an area: `[HIGH] …`, `HIGH: …`. */
function levelOf(block: Block): string | undefined {
  if (block.kind === 'row') {
    return block.cells.map((cell) => /^\[?(HIGH|MEDIUM|LOW)\]?$/.exec(cell.text.trim())?.[1]).find(Boolean);
  }
  return /^\s*(?:\[(HIGH|MEDIUM|LOW)\]|(HIGH|MEDIUM|LOW)\s*[:–—-])/.exec(block.text)?.slice(1).find(Boolean);
}

/** A HIGH area says which test settles it: a file that is there, or the name of a test. */
function checkTest(area: Block, said: readonly Block[], files: ReadonlySet<string>): readonly Claim[] {
  const subject = shortText(area);
  const text = said.map(blockText).join(' ');
  const paths =
    text.match(/[\w@.()[\]-]+(?:\/[\w@.()[\]-]+)+\.\w+|\b[\w-]+(?:[._-](?:test|spec))\.\w+\b/gi) ?? [];
  const tests = paths.filter((path) => /test|spec/i.test(path));
  const gone = tests.filter((path) => !isThere(path, files));
  if (tests.length > 0 && gone.length === tests.length) {
    const message = `names the test ${gone.join(', ')}, which is not in the repository`;
    return [broken('uncertainty', subject, area.line, message, TEST_FIX)];
  }
  if (tests.length > 0 || /\btest(?:s|ed|ing)?\b|\btest_\w+|\bspec\b/i.test(text)) {
    return [proved(subject, area.line, tests.length > 0 ? `names ${tests.join(', ')}` : 'names a test')];
  }
  return [broken('uncertainty', subject, area.line, 'is HIGH and names no test', TEST_FIX)];
}

const TEST_FIX = 'Name the test that would show the problem, by its file.';

function isThere(path: string, files: ReadonlySet<string>): boolean {
  const name = path.replace(/^\.\//, '');
  if (files.has(name)) return true;
  for (const file of files) if (file.endsWith(`/${name}`)) return true;
  return false;
}
