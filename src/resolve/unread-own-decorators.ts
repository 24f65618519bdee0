import type { ClassMember, Expression } from '../languages/syntax.ts';
import type { Method, Unresolved } from '../model/route.ts';
import type { Served } from './collector.ts';
import type { Evaluation } from './evaluation.ts';
import { evaluate } from './expressions.ts';
import { type ClassValue, force } from './value.ts';

/** A decorator of the repository on a member of a class. */
export interface OwnDecorator {
  readonly type: ClassValue;
  readonly member: ClassMember;
  readonly node: Expression;
}

const VERB = /^(?:http)?(get|post|put|patch|delete)(?:mapping)?$/i;

/** What is decorated so sends requests. */
const CLIENT = /client|fetch|axios|remote|sdk/i;

/** A path, or nothing. */
const PATH = /^(?:\/?[\w:{}.*-]+(?:\/[\w:{}.*-]+)*\/?|\/)?$/;

/**
 * Decorators of the repository that name a verb and a path, where no route came of them: what they note is looked up while
 * requests are answered. Each is said.
 */
export function unreadOwnDecorators(run: Evaluation, served: Served): readonly Unresolved[] {
  if (run.ownDecorators.length === 0) return [];
  const all = [...served.routes, ...served.excluded.map(({ route }) => route)];
  const answered = new Set(all.flatMap(({ method, path }) => endings(path).map((end) => `${method} ${end}`)));
  for (const { methods, path } of [...served.unresolved, ...run.unresolved])
    for (const end of endings(path ?? ''))
      for (const one of methods ?? ['ANY']) answered.add(`${one} ${end}`);
  return run.ownDecorators.flatMap(({ type, node }): readonly Unresolved[] => {
    const verb = VERB.exec(calleeName(node) ?? '')?.[1];
    const path = verb === undefined ? undefined : pathOf(run, type, node);
    const base = type.node.decorators.map((one) => pathOf(run, type, one)).find((one) => one !== undefined);
    if (verb === undefined || path === undefined || CLIENT.test(`${type.scope.file} ${type.name}`)) return [];
    const known = template([base ?? '', path]);
    const method = verb.toUpperCase() as Method;
    const end = plain(known);
    if (end === '' || answered.has(`${method} ${end}`) || answered.has(`ANY ${end}`)) return [];
    // Without a slash anywhere it may be the name of anything (`@Get('name')`).
    if (base === undefined && !path.includes('/')) return [];
    return [
      {
        location: { file: type.scope.file, line: node.line },
        framework: '',
        reason: `${calleeName(node)} decorates a method as a route, in a way of this repository of which no route is known to come`,
        methods: [method],
        path: `{*}${known}`,
      },
    ];
  });
}

function calleeName(node: Expression): string | undefined {
  const callee = node.kind === 'call' ? node.callee : node;
  return callee.kind === 'name' || callee.kind === 'member' ? callee.name : undefined;
}

/** The path that a decorator is given first, empty where it is given nothing; undefined where it is no path. */
function pathOf(run: Evaluation, type: ClassValue, node: Expression): string | undefined {
  if (node.kind !== 'call') return undefined;
  const [first] = node.args;
  if (first === undefined) return '';
  const value = force(evaluate(run, first.value, type.scope));
  return value.kind === 'constant' && typeof value.value === 'string' && PATH.test(value.value)
    ? value.value
    : undefined;
}

function template(parts: readonly string[]): string {
  return parts
    .map((part) => part.replace(/^\/+|\/+$/g, ''))
    .map((part) => (part === '' ? '' : `/${part}`))
    .join('')
    .replace(/\{(\w+):[^}]*\}/g, '{$1}')
    .replace(/(?<=\/):(\w+)/g, '{$1}');
}

/** A path as it can be compared: names of parameters aside. */
function plain(path: string): string {
  return path.replace(/\{[^}]*\}(?=\/|$)/g, '{}').replace(/\/$/, '');
}

/** A path without each of its first segments in turn. */
function endings(path: string): readonly string[] {
  const segments = plain(path).split('/').slice(1);
  return segments.map((_, at) => `/${segments.slice(at).join('/')}`);
}
