import { getInput } from '@actions/core';
import { UserError } from '../model/errors.ts';

/** What the workflow asks for, by the names of `action.yml`. */
export interface ActionInputs {
  readonly directory: string;
  readonly config?: string;
  readonly base?: string;
  readonly only?: readonly string[];
  /** Tells the checkpoints of several runs on one pull request apart. */
  readonly key: string;
  readonly comment: boolean;
  readonly token?: string;
  readonly reportPath?: string;
  /** Name of a commit status to set on the head commit; none when absent. */
  readonly status?: string;
  /** The `steps` context of the job as JSON. */
  readonly steps?: string;
}

function optional(name: string): string | undefined {
  return getInput(name) || undefined;
}

function yesOrNo(name: string, otherwise: boolean): boolean {
  const text = getInput(name).toLowerCase();
  if (text === '') return otherwise;
  if (text === 'true' || text === 'false') return text === 'true';
  throw new UserError(
    `The input ${name} is ${JSON.stringify(text)}, which is neither true nor false.`,
    `Write \`${name}: true\` or \`${name}: false\`.`,
  );
}

/**
 * Reads the inputs of the action.
 *
 * @throws UserError when one is not what it should be.
 */
export function readInputs(): ActionInputs {
  const config = optional('config');
  const base = optional('base');
  const token = optional('token');
  const reportPath = optional('report-path');
  const steps = optional('steps');
  const status = optional('status');
  const only = getInput('only')
    .split(/[\s,]+/)
    .filter((id) => id !== '');
  return {
    directory: getInput('directory') || '.',
    key: getInput('key') || 'default',
    comment: yesOrNo('comment', true),
    ...(config === undefined ? {} : { config }),
    ...(base === undefined ? {} : { base }),
    ...(token === undefined ? {} : { token }),
    ...(reportPath === undefined ? {} : { reportPath }),
    ...(steps === undefined ? {} : { steps }),
    ...(status === undefined ? {} : { status }),
    ...(only.length === 0 ? {} : { only }),
  };
}
