import type { Gate } from '../gate.ts';

/** Everything that the gate may report. */
export const rules = {
  missing: {
    severity: 'error',
    label: 'Missing',
    summary: 'The config asks for a handoff or another document, and there is none.',
  },
  untouched: {
    severity: 'error',
    label: 'Untouched',
    summary: 'A document that every change must bring up to date was not touched by this one.',
  },
  unreadable: {
    severity: 'error',
    label: 'Unreadable',
    summary: 'A document is not the JSON that it should be, or cannot be read.',
  },
  malformed: { severity: 'error', label: 'Malformed', summary: 'A claim has a value of the wrong form.' },
  contradicted: {
    severity: 'error',
    label: 'Contradicted',
    summary: 'A claim is not what was counted, served, measured or recorded.',
  },
  unsupported: {
    severity: 'note',
    label: 'Unsupported',
    summary: 'There is nothing to hold a claim against.',
  },
  'missing-part': {
    severity: 'error',
    label: 'Missing part',
    summary: 'A section, key or field that the agreement asks for is not there or says nothing.',
  },
  incomplete: {
    severity: 'error',
    label: 'Incomplete',
    summary: 'A box is not ticked, or a place still holds TBD, a placeholder, nothing, or a question.',
  },
  uncertainty: {
    severity: 'error',
    label: 'Unresolved doubt',
    summary: 'An area of uncertainty has no level, or a HIGH one names no test that is there.',
  },
  'self-healing': {
    severity: 'error',
    label: 'Inconsistent',
    summary: 'The log of attempts is not consistent in itself, or claims more runs than were recorded.',
  },
  escalation: {
    severity: 'error',
    label: 'Escalation',
    summary: 'Work was escalated without error, history of attempts, root cause, options or decision.',
  },
  'open-critical': {
    severity: 'error',
    label: 'Open',
    summary: 'An entry of the list of issues is critical and open.',
  },
  header: {
    severity: 'error',
    label: 'Header',
    summary:
      'A source file begins without the comment that the agreement demands, or with one that it forbids.',
  },
  'file-list': {
    severity: 'error',
    label: 'File list',
    summary: 'The files that a story lists are not the files that this change touches.',
  },
} as const satisfies Gate['rules'];

export type RuleId = keyof typeof rules;
