import { randomUUID } from 'node:crypto';
import { error, notice, setOutput, summary, warning } from '@actions/core';
import type { Annotation } from '../reports/annotations.ts';

const LEVELS = { error, notice, warning } as const;

/**
 * Writes text to the log of the step. The runner reads no command in it (docs.github.com: stopping and starting
 * workflow commands), whatever the checked repository put there.
 */
export function log(text: string): void {
  const token = randomUUID();
  process.stdout.write(`::stop-commands::${token}\n${text.replace(/\n$/, '')}\n::${token}::\n`);
}

/** Shows a message at its line on GitHub. */
export function annotate({ level, message, title, file, line, endLine }: Annotation): void {
  const place = {
    title,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { startLine: line }),
    ...(endLine === undefined ? {} : { endLine }),
  };
  LEVELS[level](message, place);
}

/** Says something about the run itself, at no line. */
export function say(level: 'notice' | 'warning', message: string): void {
  LEVELS[level](message, { title: 'Specgate' });
}

/** Sets the outputs of the step. */
export function setOutputs(outputs: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}

/** Adds to the summary of the job, where the runner keeps one. A summary that cannot be written decides nothing. */
export async function writeSummary(markdown: string): Promise<void> {
  if (!process.env['GITHUB_STEP_SUMMARY']) return;
  try {
    await summary.addRaw(markdown).write();
  } catch (thrown) {
    say('warning', `No job summary: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
  }
}
