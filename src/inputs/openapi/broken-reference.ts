import { UserError } from '../../model/errors.ts';
import type { Location } from '../../model/location.ts';

/** A reference without an end that could be read. Where no operation depends on it, the rest can still be judged. */
export class BrokenReference extends UserError {
  /** Whether it is right, and its end is on another server. */
  readonly elsewhere: boolean;

  constructor(message: string, fix: string, location: Location, why?: 'elsewhere') {
    super(message, fix, location);
    this.elsewhere = why === 'elsewhere';
  }
}
