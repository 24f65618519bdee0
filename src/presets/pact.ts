import type { Preset } from './preset.ts';

/** Prepare, Architect, Code, Test: what the one who coded tells the one who tests. */
export const pact: Preset = {
  id: 'pact',
  title: 'PACT',
  summary:
    'Prepare, architect, code, test: a handoff that names its doubts and their tests, a summary with recommended tests and implementation notes under docs/, a comment at the head of each new file, at least 80 % of lines covered.',
  config: {
    gates: {
      routes: {},
      coverage: { total: { lines: '>=80' } },
      handoff: {
        json: 'off',
        'header-comments': 'required',
        documents: {
          pact: { required: true },
          summary: { required: true },
          'implementation-notes': { required: true },
        },
      },
    },
  },
};
