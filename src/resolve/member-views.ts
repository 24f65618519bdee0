import type { MemberView } from '../frameworks/framework.ts';
import type { ClassMember, Expression } from '../languages/syntax.ts';
import type { Location } from '../model/location.ts';
import { memberValue } from './class-members.ts';
import { lineage } from './classes.ts';
import type { Evaluation } from './evaluation.ts';
import { evaluate } from './expressions.ts';
import { libraryName } from './names.ts';
import { childScope, type Scope } from './scope.ts';
import { type ClassValue, constant, type Decoration, force, lazy, type Value } from './value.ts';
import { written } from './written.ts';

/** Decorators, annotations or attributes; each is evaluated when its value is asked for. */
export function decorationsIn(
  run: Evaluation,
  nodes: readonly Expression[],
  scope: Scope,
): readonly Decoration[] {
  return nodes.map((node) => ({
    value: lazy(() => decorationOf(run, node, scope), { file: scope.file, line: node.line }),
    written: written(node),
    line: node.line,
  }));
}

function decorationOf(run: Evaluation, node: Expression, scope: Scope): Value {
  const made = evaluate(run, node, scope);
  const { decorationBase } = scope.module.language.traits;
  if (decorationBase === undefined || made.kind !== 'instance' || mayDecorate(made.class, decorationBase))
    return made;
  // https://learn.microsoft.com/dotnet/csharp/language-reference/language-specification/attributes#2323-attribute-specification
  if (node.kind !== 'call' || node.callee.kind !== 'name') return made;
  const symbol = libraryName(run, node.callee.name, scope);
  if (symbol === undefined) return made;
  return evaluate(run, { ...node, callee: memberNamed(symbol, node.line) }, scope);
}

/** A class of which something is not known may be derived from anything. */
function mayDecorate(type: ClassValue, base: string): boolean {
  return lineage(type).some((at) => {
    const known = force(at);
    return known.kind === 'term'
      ? known.symbol.endsWith(base) || !isInterface(known.symbol)
      : known.kind !== 'class';
  });
}

function isInterface(symbol: string): boolean {
  return /(?:^|\.)I[A-Z]\w*$/.test(symbol);
}

function memberNamed(symbol: string, line: number): Expression {
  const [first = '', ...rest] = symbol.split('.');
  return rest.reduce<Expression>((object, name) => ({ kind: 'member', object, name, line }), {
    kind: 'name',
    name: first,
    line,
  });
}

/** The members of a class as a framework sees them; see `Host.members`. */
export function membersOf(
  run: Evaluation,
  type: ClassValue,
  options: { readonly inherited?: boolean; readonly overloads?: boolean },
): readonly MemberView[] {
  const types =
    options.inherited === true
      ? lineage(type).filter((one): one is ClassValue => one.kind === 'class')
      : [type];
  const views: MemberView[] = [];
  const taken = new Map<string, ClassMember[]>();
  for (const declarer of types) {
    const declared =
      options.overloads === true ? declarationsOf(declarer) : [...declarer.members].map(([, one]) => one);
    const own: (readonly [string, ClassMember])[] = [];
    for (const member of declared) {
      const name = nameIn(declarer, member);
      const key = options.overloads === true ? `${name}/${arityOf(member)}` : name;
      const { kind } = member;
      if (kind === 'statement' || taken.get(key)?.some((one) => replaces(one, member, declarer)) === true)
        continue;
      own.push([key, member]);
      views.push({ ...viewOf(run, member, declarer, type), name, kind });
    }
    for (const [key, member] of own) taken.set(key, [...(taken.get(key) ?? []), member]);
  }
  return views;
}

/**
 * Whether a member takes the place of one of a base that has its name and number of parameters. A method that would have to say
 * so and does not is another one where it takes something else; what type parameters stand for is not told apart.
 */
function replaces(member: ClassMember, inherited: ClassMember, declarer: ClassValue): boolean {
  if (member.replaces !== false || inherited.replaces === undefined || declarer.node.generic === true)
    return true;
  const theirs = parameterTypesOf(inherited);
  return !parameterTypesOf(member).some(
    (type, at) => type !== undefined && theirs[at] !== undefined && type !== theirs[at],
  );
}

/** Every declaration in the order of the source, then what was added from outside. */
function declarationsOf(type: ClassValue): readonly ClassMember[] {
  const added = [...type.members.values()].filter((member) => !type.node.members.includes(member));
  return [...type.node.members, ...added];
}

/** The name under which a class holds a member; a computed one is not the written one. */
function nameIn(type: ClassValue, member: ClassMember): string {
  if (member.computed === undefined) return member.name;
  return [...type.members].find(([, one]) => one === member)?.[0] ?? member.name;
}

/** A method's number of parameters; what is no method has a place of its own. */
function parameterTypesOf({ value }: ClassMember): readonly (string | undefined)[] {
  if (value?.kind !== 'function') return [];
  return value.params.map(({ type }) => (type === undefined ? undefined : typeName(type)));
}

function typeName(type: Expression): string | undefined {
  if (type.kind === 'name' || type.kind === 'member') return type.name;
  return type.kind === 'index' ? typeName(type.object) : undefined;
}

function arityOf({ kind, value }: ClassMember): number {
  return value?.kind === 'function' && kind !== 'field' ? value.params.length : -1;
}

function viewOf(
  run: Evaluation,
  member: ClassMember,
  declarer: ClassValue,
  type: ClassValue,
): Omit<MemberView, 'name' | 'kind'> {
  const scope = declarer.memberScopes.get(member) ?? declarer.scope;
  const site: Location = { file: scope.file, line: member.line };
  // Where names are bound when the code is compiled, they are those of the class that is being written.
  const self = scope.module.language.traits.overloads === true ? declarer : type;
  const inner: Scope = { ...childScope(scope, 'class'), self, home: declarer };
  const ownDecorators =
    member.value?.kind === 'function' && member.decorators.length === 0 ? member.value.decorators : [];
  return {
    static: member.static,
    site,
    declarer,
    arity: Math.max(0, arityOf(member)),
    parameterTypes: parameterTypesOf(member),
    abstract: member.abstract === true,
    ...(member.visibility === undefined ? {} : { visibility: member.visibility }),
    decorations: decorationsIn(run, [...member.decorators, ...ownDecorators], inner),
    value: () => memberValue(run, member, declarer, type, site) ?? constant(undefined),
    type: () => (member.type === undefined ? undefined : evaluate(run, member.type, inner)),
  };
}
