import type { Gate } from '../gate.ts';

/** Everything that the gate may report. */
export const rules = {
  pending: { severity: 'error', label: 'Pending', summary: 'A gate that must be approved is not.' },
  rejected: {
    severity: 'error',
    label: 'Rejected',
    summary: 'Somebody who may decide said no, asked for changes, or asked to wait.',
  },
  order: {
    severity: 'error',
    label: 'Out of order',
    summary: 'A later gate was approved before an earlier one.',
  },
  ambiguous: {
    severity: 'warning',
    label: 'Unclear',
    summary: 'A reply is neither a clear yes nor a clear no, and is asked back.',
  },
  'not-counted': {
    severity: 'note',
    label: 'Not counted',
    summary:
      'An approval does not count: of the author, a bot, somebody without write access, or before the last push.',
  },
  'missing-part': {
    severity: 'error',
    label: 'Missing part',
    summary: 'A checkpoint document lacks a part, or names no gate.',
  },
  unreadable: { severity: 'error', label: 'Unreadable', summary: 'A checkpoint document cannot be read.' },
  missing: {
    severity: 'error',
    label: 'Missing',
    summary: 'The config asks for checkpoints, and there is neither a document nor a pull request.',
  },
  'before-code': {
    severity: 'warning',
    label: 'Before code',
    summary: 'A gate that the agreement asks for before code is neither proved nor approved.',
  },
} as const satisfies Gate['rules'];

export type RuleId = keyof typeof rules;
