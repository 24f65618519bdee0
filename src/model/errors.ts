import type { Location } from './location.ts';

/**
 * An error that the user can mend: says what is wrong, where, and how to mend it. Ends the run with exit code 2
 * without a stack trace. Anything else that is thrown is a bug of Specgate and propagates.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** What to do about it, one sentence. */
  readonly fix: string;
  readonly location: Location | undefined;

  constructor(message: string, fix: string, location?: Location) {
    super(message);
    this.fix = fix;
    this.location = location;
  }
}
