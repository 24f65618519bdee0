import { z } from 'zod';
import type { Finding, Rule } from '../model/finding.ts';

/** The setting `rules` of a gate: another severity for one of its rules, or `off`. */
export function severitySetting(rules: Readonly<Record<string, Rule>>) {
  const defaults = Object.entries(rules).map(([id, { severity }]) => `\`${id}\` ${severity}`);
  return z
    .partialRecord(z.enum(Object.keys(rules)), z.enum(['off', 'note', 'warning', 'error']))
    .default({})
    .describe(
      `Another severity for a rule, or \`off\`. Only an error fails the gate. Defaults: ${defaults.join(', ')}.`,
    );
}

/** The findings with the severities that the settings ask for, without those that are turned off. */
export function withSeverities(
  findings: readonly Finding[],
  asked: z.output<ReturnType<typeof severitySetting>>,
): readonly Finding[] {
  return findings.flatMap((finding) => {
    const severity = asked[finding.id.slice(finding.id.indexOf('/') + 1)] ?? finding.severity;
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });
}
