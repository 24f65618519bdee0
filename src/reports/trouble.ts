import { UserError } from '../model/errors.ts';
import { commentMarker } from './checkpoint-comment.ts';
import { type Links, permalink } from './links.ts';
import { code, link, text } from './markup.ts';
import { clipLine } from './visible-text.ts';

/** Why there is no report, in words for a person. Plain text. */
export interface Trouble {
  readonly message: string;
  readonly fix: string;
  readonly location?: { readonly file: string; readonly line: number };
}

/** What a thrown error means to the user: a mistake of theirs, which says how to mend it, or a bug of ours. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof UserError) {
    const { message, fix, location } = error;
    return { message, fix, ...(location === undefined ? {} : { location }) };
  }
  return {
    message: `Specgate has a bug: ${error instanceof Error ? error.message : String(error)}`,
    fix: 'The log of the run holds the stack trace: please report it.',
  };
}

/** The same as Markdown for the comment or the summary of a run that gave no report. */
export function troubleMarkdown(trouble: Trouble, links: Links, key?: string): string {
  const place = trouble.location;
  const label = place === undefined ? '' : code(`${clipLine(place.file, 400)}:${place.line}`);
  const address = place === undefined ? undefined : permalink(links, place);
  return [
    ...(key === undefined ? [] : [commentMarker(key)]),
    '## 🛑 Checkpoint not made: Specgate could not do its work',
    '',
    `**Problem:** ${text(clipLine(trouble.message, 2000))}${label === '' ? '' : '  '}`,
    ...(label === '' ? [] : [address === undefined ? label : link(label, address)]),
    '',
    `*Mend:* ${text(clipLine(trouble.fix, 1000))}`,
    ...(links.run === undefined ? [] : ['', `<sub>Log: ${link('this run', links.run)}.</sub>`]),
    '',
  ].join('\n');
}
