import type { Method } from '../../model/route.ts';
import { constant, given, type MapValue, map, native, UNDEFINED, type Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';

const VERBS: readonly Method[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Methods that an API page answers: it is asked with each. `ANY` where it treats all alike or cannot be read. */
export function answeredMethods(handler: Value, host: Host): readonly Method[] {
  const target = functionIn(handler, host, 0);
  if (target === undefined) return tableOf(handler, host, 0) ?? ['ANY'];
  const asked = VERBS.map((method) => ({ method, said: ask(target, method, host) }));
  const answered = asked.filter(({ said }) => said === 'answers');
  return answered.length === 0 || answered.length === VERBS.length
    ? (tableOf(handler, host, 0) ?? ['ANY'])
    : answered.map(({ method }) => method);
}

/** The methods of the one table (`{ GET: list, POST: create }`) that a wrapper was given. */
function tableOf(value: Value, host: Host, depth: number): readonly Method[] | undefined {
  const [only, ...others] = host.alternatives(value);
  if (only === undefined || others.length > 0 || depth > 5) return undefined;
  if (only.kind === 'map') {
    const names = [...only.entries.keys()];
    const methods = names.filter((name): name is Method => VERBS.some((verb) => verb === name));
    return !only.open && methods.length > 0 && methods.length === names.length ? methods : undefined;
  }
  const held =
    only.kind === 'term'
      ? (only.args?.positional ?? []).map((arg) => arg.value)
      : only.kind === 'function'
        ? host.givenTo(only)
        : [];
  const tables = held.flatMap((one) => tableOf(one, host, depth + 1) ?? []);
  return tables.length > 0 ? tables : undefined;
}

/** The function behind a library's wrapper. */
function functionIn(value: Value, host: Host, depth: number): Value | undefined {
  for (const one of host.alternatives(value)) {
    if (one.kind === 'function') return one;
    if (one.kind !== 'term' || depth > 5) continue;
    for (const arg of one.args?.positional ?? []) {
      const found = functionIn(arg.value, host, depth + 1);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Runs the handler with a request of one method and looks at what it does with the response. */
function ask(handler: Value, method: Method, host: Host): 'answers' | 'refuses' | 'silent' {
  const request = map([['method', constant(method)]], true);
  const statuses: (number | undefined)[] = [];
  const response = responseOf(statuses, host);
  const result = host.alternatives(host.call(handler, given(request, response)));
  const refused = statuses.some((status) => status === 405 || status === 501);
  if (statuses.some((status) => status !== undefined && status < 400)) return 'answers';
  if (refused) return 'refuses';
  // An unknown one may be that of an error that was caught.
  if (statuses.includes(undefined)) return 'answers';
  if (statuses.length > 0) return 'silent';
  // What it gives back may come from a library that was handed the response.
  return result.some((one) => one.kind !== 'constant' && one.kind !== 'router') ? 'answers' : 'silent';
}

/** A response that notes the status of each answer. */
function responseOf(statuses: (number | undefined)[], host: Host): MapValue {
  const response = map([], true);
  const status = (): number | undefined => {
    const set = response.entries.get('statusCode');
    const known = set === undefined ? constant(200) : host.force(set);
    return known.kind === 'constant' && typeof known.value === 'number' ? known.value : undefined;
  };
  const answer = native('answer', () => {
    statuses.push(status());
    return UNDEFINED;
  });
  for (const name of ['json', 'send', 'end', 'write', 'redirect', 'revalidate'])
    response.entries.set(name, answer);
  for (const name of ['setHeader', 'appendHeader', 'setPreviewData', 'clearPreviewData'])
    response.entries.set(
      name,
      native(name, () => response),
    );
  const withStatus = native('status', ({ positional: [code] }) => {
    const chain = responseOf(statuses, host);
    chain.entries.set('statusCode', code?.value ?? UNDEFINED);
    const known = code === undefined ? UNDEFINED : host.force(code.value);
    if (known.kind === 'constant' && typeof known.value === 'number' && known.value >= 400)
      statuses.push(known.value);
    return chain;
  });
  response.entries.set('status', withStatus);
  response.entries.set('writeHead', withStatus);
  return response;
}
