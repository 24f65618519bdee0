import type { Gate } from '../gate.ts';

/** Everything that the gate may report. */
export const rules = {
  missing: { severity: 'error', label: 'Missing', summary: 'A proof that a gate asks for was not recorded.' },
  unreadable: { severity: 'error', label: 'Unreadable', summary: 'A proof is there and cannot be read.' },
  failed: {
    severity: 'error',
    label: 'Failed',
    summary: 'A proof says that its command failed, or never ended.',
  },
  untrue: {
    severity: 'error',
    label: 'Untrue',
    summary: 'The log of a proof is not there, or is not the one that was recorded: its SHA-256 differs.',
  },
  stale: {
    severity: 'error',
    label: 'Stale',
    summary: 'A proof was made on other code than the commit that is checked.',
  },
  undated: {
    severity: 'warning',
    label: 'Undated',
    summary: 'It cannot be known on which code a proof was made.',
  },
  contradicted: {
    severity: 'error',
    label: 'Contradicted',
    summary: 'A proof says that its command passed, and its log says otherwise.',
  },
  'not-witnessed': {
    severity: 'error',
    label: 'Not witnessed',
    summary: 'A proof only came with the commit, where one is asked for that was made in this workflow run.',
  },
} as const satisfies Gate['rules'];

export type RuleId = keyof typeof rules;
