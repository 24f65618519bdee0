import type { Checkpoint, CheckpointLine, GateState } from '../model/approval.ts';
import { code, text } from './markup.ts';
import { clipLine } from './visible-text.ts';

const SIGN: Readonly<Record<GateState, string>> = {
  pending: '⏳',
  proved: '✅',
  approved: '✅',
  skipped: '➖',
  rejected: '❌',
  paused: '⏸️',
};

const CELL = 300;

function list(title: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return [];
  return [`**${title}**\n${items.map((item) => `- ${item}`).join('\n')}`];
}

function row({ gate, name, state, detail }: CheckpointLine): string {
  const cells = [
    SIGN[state],
    text(clipLine(gate, 40), 'cell'),
    text(clipLine(name, CELL), 'cell'),
    text(clipLine(`${state}${detail === '' ? '' : `: ${detail}`}`, CELL), 'cell'),
  ];
  return `| ${cells.join(' | ')} |`;
}

/**
 * What a person is asked to decide: what was built, the state of each gate, how to test it, and the options. Everything in
 * it is untrusted text and escaped.
 */
export function decisionMarkdown(checkpoint: Checkpoint): string {
  const plain = (items: readonly string[]) => items.map((item) => text(clipLine(item, CELL)));
  return [
    '### Checkpoint',
    ...list('What was built', plain(checkpoint.built)),
    ...list(
      'Key decisions',
      checkpoint.decisions.map(
        (one) => `${text(clipLine(one.text, CELL))} (${code(`${clipLine(one.file, 120)}:${one.line}`)})`,
      ),
    ),
    ...list(
      'Files created',
      checkpoint.created.map((file) => code(clipLine(file, 160))),
    ),
    ...list(
      'How to test it',
      checkpoint.tests.map((command) => code(clipLine(command, CELL))),
    ),
    ...(checkpoint.lines.length === 0
      ? []
      : [['| | Gate | What | State |', '|:-:|---|---|---|', ...checkpoint.lines.map(row)].join('\n')]),
    ...list('Asked back', plain(checkpoint.questions)),
    `${plain(checkpoint.options).join(' · ')}\n**DECISION:** ${text(clipLine(checkpoint.decision, CELL))}`,
  ].join('\n\n');
}

/** The same for a terminal, one line each. */
export function decisionLines(checkpoint: Checkpoint): readonly string[] {
  return [
    ...checkpoint.lines.map(
      ({ gate, name, state, detail }) => `${gate} ${name}: ${state}${detail === '' ? '' : `, ${detail}`}`,
    ),
    ...checkpoint.questions,
    `DECISION: ${checkpoint.decision} (${checkpoint.options.join(', ')})`,
  ];
}
