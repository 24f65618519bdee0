import { describe, expect, it } from 'vitest';
import {
  type Described,
  describedOperation,
  requestProblems,
  responseProblems,
  sampleOf,
} from './described-api.ts';

const query = (text = '') => new URLSearchParams(text);

function operation(method: string, path: string): Described {
  const found = describedOperation(method, path);
  if (found === undefined) throw new Error(`${method} ${path} is not described`);
  return found;
}

describe("GitHub's description", () => {
  const create = operation('POST', '/repos/tidewater/harbour/issues/7/comments');
  const list = operation('GET', '/repos/tidewater/harbour/issues/7/comments');

  it('takes what is right', () => {
    expect(requestProblems(create, query(), { body: 'ahoy' })).toEqual([]);
    expect(requestProblems(list, query('per_page=100&page=2'), undefined)).toEqual([]);
    expect(responseProblems(create, 201, sampleOf('issue-comment', { body: 'ahoy' }))).toEqual([]);
    expect(
      responseProblems(operation('DELETE', '/repos/tidewater/harbour/issues/comments/5'), 204, undefined),
    ).toEqual([]);
  });

  it.each([
    [requestProblems(create, query(), {}), /must have required property 'body'/],
    [requestProblems(create, query(), { body: 7 }), /\/body must be string/],
    [requestProblems(list, query('per_page=many'), undefined), /must be integer/],
    [requestProblems(list, query('pages=2'), undefined), /pages is no parameter/],
    [requestProblems(list, query(), { body: 'ahoy' }), /where none belongs/],
    [responseProblems(create, 201, { id: 1 }), /must have required property/],
    [responseProblems(create, 200, {}), /200 is no answer/],
    [responseProblems(list, 200, [sampleOf('issue-comment', { id: 'x' })]), /\/0\/id must be integer/],
  ])('notices what is wrong: %s', (problems, expected) => {
    expect(problems.join('\n')).toMatch(expected);
  });

  it('knows only the operations that are used', () => {
    expect(describedOperation('DELETE', '/repos/tidewater/harbour')).toBeUndefined();
    expect(describedOperation('PUT', '/repos/tidewater/harbour/issues/7/comments')).toBeUndefined();
  });
});
