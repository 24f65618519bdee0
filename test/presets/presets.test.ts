import { describe, expect, test } from 'vitest';
import { gates } from '../../src/gates/index.generated.ts';
import { parseConfig } from '../../src/inputs/config-file.ts';
import { presets } from '../../src/presets/index.generated.ts';

describe('presets', () => {
  test('are the five agreements, each by its own name', () => {
    expect(Object.keys(presets).sort()).toEqual([
      'backend-coder',
      'backend-developer',
      'backend-engineer',
      'backend-implementer',
      'pact',
    ]);
    for (const [name, preset] of Object.entries(presets)) expect(preset.id).toBe(name);
  });

  test.each(Object.values(presets))('$id is a configuration that a team could write itself', ({ config }) => {
    const text = JSON.stringify({ version: 1, ...config });
    expect(parseConfig('specgate.yml', text, gates, {}).config.gates).toEqual(config['gates']);
  });
});
