import type { Preset } from './preset.ts';

/** Sub-gates of code, proofs of G5, and a handoff as JSON. */
export const backendDeveloper: Preset = {
  id: 'backend-developer',
  title: 'Backend developer',
  summary:
    'Spec-first work in gates: routes as specified, more than 80 % of lines covered, a JSON handoff, proofs of build, lint and test, and approved checkpoints G5.1 to G5.5.',
  config: {
    gates: {
      routes: {},
      coverage: { total: { lines: '>80' } },
      handoff: { json: 'required', profile: 'lenient', 'max-attempts': 3, documents: { escalation: {} } },
      proofs: { required: ['G5'] },
      checkpoint: {
        required: ['G5.1', 'G5.2', 'G5.3', 'G5.4', 'G5.5'],
        'before-code': ['G1', 'G2', 'G3'],
      },
    },
  },
};
