import type { Method } from '../../model/route.ts';
import type { Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';

const METHODS: readonly Method[] = [
  'GET',
  'PUT',
  'POST',
  'DELETE',
  'OPTIONS',
  'HEAD',
  'PATCH',
  'TRACE',
  'CONNECT',
  'QUERY',
];

/** A method by its name in any case, `all`, `any` and `*` included; undefined for anything else (`PROPFIND`). */
export function methodOf(name: string): Method | undefined {
  const upper = name.toUpperCase();
  if (upper === 'ALL' || upper === 'ANY' || upper === '*') return 'ANY';
  return METHODS.find((method) => method === upper);
}

/** The methods that a list names; undefined where one of them is not known. */
export function methodsIn(list: Value | undefined, host: Host): readonly Method[] | undefined {
  const methods = host.items(list)?.map((item) => methodOf(host.text(item) ?? ''));
  return methods?.every((one) => one !== undefined) ? methods : undefined;
}

/** Names of router methods that register one verb: `get` → `GET`. Also `all` → `ANY`. */
export const VERB_METHODS: ReadonlyMap<string, Method> = new Map([
  ['get', 'GET'],
  ['post', 'POST'],
  ['put', 'PUT'],
  ['delete', 'DELETE'],
  ['del', 'DELETE'],
  ['patch', 'PATCH'],
  ['options', 'OPTIONS'],
  ['head', 'HEAD'],
  ['trace', 'TRACE'],
  ['query', 'QUERY'],
  ['all', 'ANY'],
]);
