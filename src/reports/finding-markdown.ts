import type { Finding, FindingLocation } from '../model/finding.ts';
import { type Links, permalink } from './links.ts';
import { code, fenced, htmlText, link, text } from './markup.ts';
import { clipLine, clipLines } from './visible-text.ts';

/** Longest text of each kind, in UTF-16 units: one finding must never fill a comment. */
const LONGEST = {
  subject: 300,
  message: 1200,
  fix: 800,
  label: 200,
  file: 400,
  address: 2000,
  locations: 5,
} as const;
const SNIPPET = { lines: 60, width: 400 } as const;

const MARK = { error: '', warning: '⚠️ ', note: 'ℹ️ ' } as const;

/** A place as a permalink where there is a repository, else as its file and line. */
function placeMarkdown(place: FindingLocation, links: Links): string {
  const label = code(`${clipLine(place.file, LONGEST.file)}:${place.line}`);
  const address = permalink(links, place);
  return address === undefined || address.length > LONGEST.address ? label : link(label, address);
}

/** Which side a place is on, where there is more than one. */
const SIDE: Readonly<Record<FindingLocation['role'], string>> = {
  spec: 'spec ',
  route: 'code ',
  claim: 'claim ',
  report: 'report ',
  config: 'config ',
  mount: '← mounted by ',
  nearest: 'nearest: ',
  source: '',
};

function locationMarkdown(place: FindingLocation, finding: Finding, links: Links): string {
  const at = placeMarkdown(place, links);
  const known = place.label === undefined || place.label === finding.subject;
  const label = known ? '' : text(clipLine(place.label, LONGEST.label));
  const side = finding.locations.length === 1 ? '' : SIDE[place.role];
  if (place.role === 'nearest') return `${SIDE.nearest}${label === '' ? at : `${label} at ${at}`}`;
  // Never first in its line: a label that begins with a dash would begin a list.
  return `${side}${at}${label === '' ? '' : ` (${label})`}`;
}

function locationsMarkdown(finding: Finding, links: Links): readonly string[] {
  const { locations } = finding;
  if (locations.length === 0) return [];
  const shown = locations.slice(0, LONGEST.locations).map((place) => locationMarkdown(place, finding, links));
  const more = locations.length - shown.length;
  const line = [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join(' · ');
  return [line.replaceAll(' · ←', ' ←')];
}

function fixMarkdown({ fix }: Finding): readonly string[] {
  return fix === '' ? [] : [`*Mend:* ${text(sentence(clipLine(fix, LONGEST.fix)))}`];
}

function snippetMarkdown({ snippet }: Finding): readonly string[] {
  if (snippet === undefined) return [];
  const lines = clipLines(snippet.text.replace(/\s+$/, ''), SNIPPET.lines, SNIPPET.width);
  const title = htmlText(clipLine(snippet.title, LONGEST.label));
  return [`<details><summary>${title}</summary>`, fenced(lines, snippet.language), '</details>'];
}

/** A message ends like a sentence, whether or not its gate wrote the full stop. */
function sentence(plain: string): string {
  return plain === '' || /[.!?…]$/.test(plain) ? plain : `${plain}.`;
}

/** One finding as a block of Markdown, without a line feed at its ends. */
export function findingMarkdown(finding: Finding, links: Links): string {
  const label = text(clipLine(finding.label, LONGEST.label));
  const subject = finding.subject === '' ? '' : ` ${code(clipLine(finding.subject, LONGEST.subject))}`;
  const message = text(sentence(clipLine(finding.message, LONGEST.message)));
  const head = `${MARK[finding.severity]}**${label}**${subject}${message === '' ? '' : `: ${message}`}`;
  // Two spaces make a line break both in a comment and in a summary; a bare line feed does so only in the first.
  const lines = [head, ...locationsMarkdown(finding, links), ...fixMarkdown(finding)].join('  \n');
  return [lines, ...snippetMarkdown(finding)].join('\n\n');
}
