import type { Preset } from './preset.ts';

/** One plan that all agents keep up to date, with a list of issues beside it. */
export const backendEngineer: Preset = {
  id: 'backend-engineer',
  title: 'Backend engineer',
  summary:
    'A MULTI_AGENT_PLAN.md that every change brings up to date and whose coverage and blockers are true, PRPs whose endpoints are served, more than 90 % of lines covered.',
  config: {
    gates: {
      routes: {},
      coverage: { total: { lines: '>90' } },
      handoff: {
        json: 'optional',
        documents: {
          'multi-agent-plan': { required: true },
          prp: { files: ['PRP/*.md'] },
          issues: {},
        },
      },
    },
  },
};
