import { failureOf } from './failure.ts';

/** Waits the given number of seconds. */
export type Pause = (seconds: number) => Promise<void>;

/** Attempts of one request, the first included. */
const ATTEMPTS = 4;

/** Longest single wait in seconds. A limit that lasts longer is not waited for. */
const LONGEST_WAIT = 60;

export const pause: Pause = (seconds) =>
  new Promise((resolve) => {
    setTimeout(resolve, seconds * 1000);
  });

/**
 * Asks again when GitHub is down or says that it was too much at once, at most three times.
 *
 * @param repeatable whether asking twice does no harm. A request that makes something is repeated only after a limit,
 *   which means that nothing was done.
 */
export async function withRetries<T>(
  ask: () => Promise<T>,
  repeatable: boolean,
  wait: Pause = pause,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      const failure = failureOf(error);
      const again = failure.kind === 'limited' || (failure.kind === 'down' && repeatable);
      const seconds = failure.wait ?? 2 ** (attempt - 1);
      if (!again || attempt === ATTEMPTS || seconds > LONGEST_WAIT) throw error;
      await wait(seconds);
    }
  }
}
