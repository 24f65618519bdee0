import type { NextFunction, Request, Response } from 'express';

/** An answer that is no success, with its HTTP status. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The value, or a refusal with 404. */
export function orMissing<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Refusal(404, `There is no such ${what}.`);
  return value;
}

/** Turns what was thrown into an answer. */
export function answerErrors(
  error: unknown,
  _request: Request,
  response: Response,
  _next: NextFunction,
): void {
  if (error instanceof Refusal) {
    response.status(error.status).json({ message: error.message });
  } else {
    response.status(500).json({ message: 'Something went wrong.' });
  }
}
