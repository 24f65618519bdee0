import type { Call, Expression } from '../languages/syntax.ts';
import type { Location } from '../model/location.ts';
import type { Method } from '../model/route.ts';
import type { Evaluation } from './evaluation.ts';
import { evaluate } from './expressions.ts';
import type { Scope } from './scope.ts';
import { force, type Value } from './value.ts';

const VERBS: Readonly<Record<string, Method>> = {
  get: 'GET',
  post: 'POST',
  put: 'PUT',
  patch: 'PATCH',
  delete: 'DELETE',
};

const METHODS: ReadonlyMap<string, Method> = new Map(
  Object.values(VERBS).map((method) => [method, method] as const),
);

/**
 * A decorator `x.get("/path")` or `x.route("/path", methods=[…])` on what nobody knows could register what it stands on. It is
 * said, and nothing is invented.
 */
export function notePossibleDecorator(
  run: Evaluation,
  node: Expression,
  value: Value,
  site: Location,
  scope: Scope,
): void {
  if (value.kind !== 'unknown' || !scope.module.relevant) return;
  if (node.kind !== 'call' || node.callee.kind !== 'member') return;
  const { name, object } = node.callee;
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (verb === undefined && name !== 'route' && name !== 'api_route') return;
  const [path] = node.args;
  if (path?.value.kind !== 'literal' || path.name !== undefined) return;
  const text = force(evaluate(run, path.value, scope));
  if (text.kind !== 'constant' || typeof text.value !== 'string' || !text.value.startsWith('/')) return;
  const receiver = force(evaluate(run, object, scope));
  if (receiver.kind !== 'unknown') return;
  const methods = verb === undefined ? methodsOf(run, node, scope) : [verb];
  run.possible.push({ site, methods, path: text, why: receiver.why, speculative: run.speculative });
}

/** `methods=["POST"]` of a call. */
function methodsOf(run: Evaluation, node: Call, scope: Scope): readonly Method[] {
  const given = node.args.find((argument) => argument.name === 'methods');
  const list = given === undefined ? undefined : force(evaluate(run, given.value, scope));
  const named = (list?.kind === 'list' ? list.items : []).flatMap((item) => {
    const text = force(item);
    return (text.kind === 'constant' && METHODS.get(String(text.value).toUpperCase())) || [];
  });
  return named.length === 0 ? ['GET'] : named;
}
