import { z } from 'zod';

/** Why GitHub did not do what it was asked. */
export interface Failure {
  /** HTTP status, absent where there was no answer. */
  readonly status?: number;
  readonly message: string;
  /** `denied`: the token may not; `limited`: too many requests; `down`: no use now. */
  readonly kind: 'denied' | 'limited' | 'down' | 'other';
  /** Seconds to wait that the answer asks for. */
  readonly wait?: number;
}

const thrown = z.object({
  status: z.number().optional(),
  message: z.string(),
  response: z
    .object({ headers: z.record(z.string(), z.union([z.string(), z.number()]).optional()) })
    .optional(),
});

/** Largest number of seconds after which a clock, not a server, must be wrong. */
const DAY = 86_400;

function secondsToWait(headers: Readonly<Record<string, string | number | undefined>>): number | undefined {
  const after = Number(headers['retry-after']);
  if (Number.isFinite(after) && after >= 0) return Math.min(after, DAY);
  if (String(headers['x-ratelimit-remaining']) !== '0') return undefined;
  const reset = Number(headers['x-ratelimit-reset']) - Date.now() / 1000;
  return Number.isFinite(reset) ? Math.min(Math.max(reset, 0), DAY) : undefined;
}

/**
 * Reads what a request threw. Limits are told from denials as GitHub says
 * (docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api): both may be a 403.
 */
export function failureOf(error: unknown): Failure {
  const parsed = thrown.safeParse(error);
  if (!parsed.success) return { kind: 'other', message: String(error) };
  const { status, message, response } = parsed.data;
  // A request that got no answer is thrown as a 500 without a response.
  if (response === undefined) return { kind: status === undefined ? 'other' : 'down', message };
  const wait = secondsToWait(response.headers);
  const limited = status === 429 || (status === 403 && (wait !== undefined || /rate limit/i.test(message)));
  if (limited) return { kind: 'limited', status, message, wait: wait ?? 60 };
  const known = status === undefined ? {} : { status };
  if (status === 401 || status === 403 || status === 404) return { kind: 'denied', ...known, message };
  return { kind: status !== undefined && status >= 500 ? 'down' : 'other', ...known, message };
}
