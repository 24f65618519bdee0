import type { Preset } from './preset.ts';

/** Plans that are worked off, issues that are closed. */
export const backendCoder: Preset = {
  id: 'backend-coder',
  title: 'Backend coder',
  summary:
    'Plans in docs/plans that are worked off box by box, an issues.md without open critical entries, implementation notes, recorded lint and tests, at least 80 % of lines covered.',
  config: {
    gates: {
      routes: {},
      coverage: { total: { lines: '>=80' } },
      handoff: {
        json: 'optional',
        documents: {
          plan: { required: true },
          issues: { required: true },
          'implementation-notes': { required: true },
        },
      },
      proofs: { gates: { G5: ['lint_output', 'test_output'] }, required: ['G5'] },
    },
  },
};
