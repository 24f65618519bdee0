import type { Preset } from './preset.ts';

/** Requirements by id, and a handoff whose every key and file is checked. */
export const backendImplementer: Preset = {
  id: 'backend-implementer',
  title: 'Backend implementer',
  summary:
    'Requirements with ids in architecture/backend.md, PRPs whose endpoints are served, and a strict JSON handoff whose files, line counts and checksums are true; at least 80 % of lines covered.',
  config: {
    gates: {
      routes: {},
      coverage: { total: { lines: '>=80' } },
      handoff: {
        json: 'required',
        profile: 'strict',
        documents: {
          architecture: { required: true },
          prp: { files: ['PRPs/**/prp.md'] },
          escalation: {},
        },
      },
      proofs: { required: ['G5'] },
    },
  },
};
