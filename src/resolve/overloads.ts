import type { ClassMember, Expression, FunctionExpression } from '../languages/syntax.ts';
import { lineage } from './classes.ts';
import type { Evaluation } from './evaluation.ts';
import { makeFunction } from './expressions.ts';
import { readCell } from './module.ts';
import type { Scope } from './scope.ts';
import { type Arguments, type ClassValue, type FunctionValue, force, type Value } from './value.ts';

/**
 * Methods of one name, where a class may have several and where methods and fields have names of their own (Java, C#): the
 * nearest class's first, those without a body last. The first stands for all, the rest are its overloads.
 */
export function methodOf(run: Evaluation, self: Value, name: string): FunctionValue | undefined {
  const type = self.kind === 'instance' ? self.class : self.kind === 'class' ? self : undefined;
  if (type?.scope.module.language.traits.overloads !== true) return undefined;
  const found: FunctionValue[] = [];
  const abstract: FunctionValue[] = [];
  for (const at of lineage(type)) {
    if (at.kind !== 'class') continue;
    for (const [member, node] of functionsNamed(at, name, 'method')) {
      const fn = boundMethod(run, member, node, at, self);
      (member.abstract === true ? abstract : found).push(fn);
    }
  }
  return together([...found, ...abstract]);
}

/** The constructors of a class as one function; undefined where it has none of its own. */
export function constructorOf(run: Evaluation, type: ClassValue, self: Value): FunctionValue | undefined {
  const { traits } = type.scope.module.language;
  const all = functionsNamed(type, traits.constructorName, 'constructor');
  const [last] = all.slice(-1);
  if (last === undefined) return undefined;
  const chosen = traits.overloads === true ? all : [last];
  return together(chosen.map(([member, node]) => boundMethod(run, member, node, type, self)));
}

function boundMethod(
  run: Evaluation,
  member: ClassMember,
  node: FunctionExpression,
  home: ClassValue,
  self: Value,
): FunctionValue {
  const scope = home.memberScopes.get(member) ?? home.scope;
  return makeFunction(run, node, scope, { self, home, name: member.name });
}

function together(functions: readonly FunctionValue[]): FunctionValue | undefined {
  const [first, ...others] = functions;
  return first === undefined || others.length === 0 ? first : { ...first, overloads: functions };
}

function functionsNamed(
  type: ClassValue,
  name: string,
  kind: 'method' | 'constructor',
): readonly (readonly [ClassMember, FunctionExpression])[] {
  const added = type.members.get(name);
  const members = type.node.members.filter((member) => member.name === name || member.kind === 'constructor');
  return [...members, ...(added === undefined || members.includes(added) ? [] : [added])].flatMap(
    (member) => {
      const isWanted =
        member.kind === kind || (kind === 'constructor' && member.kind === 'method' && member.name === name);
      return isWanted && member.value?.kind === 'function' ? [[member, member.value] as const] : [];
    },
  );
}

/** What a bare name means that is called: a local function, else a method of the innermost class that has one. */
export function calledName(run: Evaluation, name: string, scope: Scope): Value | undefined {
  if (scope.module.language.traits.overloads !== true) return undefined;
  for (let at: Scope | undefined = scope; at !== undefined; at = at.parent) {
    const cell = at.kind === 'function' || at.kind === 'block' ? at.cells.get(name) : undefined;
    const local = cell === undefined ? undefined : force(readCell(cell));
    if (local !== undefined && ['function', 'native', 'method'].includes(local.kind)) return local;
    const self = at.self === undefined ? undefined : force(at.self);
    const method =
      self === undefined ? undefined : (methodOf(run, self, name) ?? libraryMethod(run, self, name));
    if (method !== undefined) return method;
  }
  return undefined;
}

/** A method of the library's base class, where what that made has one. */
function libraryMethod(run: Evaluation, self: Value, name: string): Value | undefined {
  const inner = self.kind === 'instance' && self.inner !== undefined ? force(self.inner) : undefined;
  if (inner?.kind !== 'router') return undefined;
  const framework = run.facts.frameworkOf(inner.router);
  const member = framework?.member?.(inner.router, name, run.host(framework));
  return member?.kind === 'method' ? member : undefined;
}

/** The overload that arguments fit: by their number, then by what is known of their types; the first of equals. */
export function chosenOverload(fn: FunctionValue, args: Arguments): FunctionValue {
  if (fn.overloads === undefined) return fn;
  const fitting = fn.overloads.filter((one) => takes(one.node, args));
  const [first, ...others] = fitting;
  if (first === undefined || others.length === 0) return first ?? fn;
  let best = first;
  let most = suitability(first.node, args);
  for (const other of others) {
    const points = suitability(other.node, args);
    if (points > most) [best, most] = [other, points];
  }
  return best;
}

/** Whether arguments may be meant for a function: it takes as many, and none is surely of another type. */
export function mayTake(node: FunctionExpression, args: Arguments): boolean {
  const isOther = ({ value }: Arguments['positional'][number], at: number): boolean => {
    const param = node.params[at];
    const name = param?.type === undefined || param.rest !== undefined ? undefined : typeName(param.type);
    return name !== undefined && likeness(force(value), name) < 0;
  };
  const names = new Set(node.params.map(({ target }) => (target.kind === 'name-pattern' ? target.name : '')));
  const isNamed = [...args.named.keys()].every((name) => names.has(name));
  return isNamed && takes(node, args) && !args.positional.some(isOther);
}

function takes({ params }: FunctionExpression, args: Arguments): boolean {
  // Names that are no parameter's are properties that are set.
  const names = [...args.named.keys()].filter((name) =>
    params.some(({ target }) => target.kind === 'name-pattern' && target.name === name),
  );
  const given = args.positional.length + names.length;
  const required = params.filter((param) => param.default === undefined && param.rest === undefined).length;
  if (given < required && !args.open) return false;
  return given <= params.length || params.some((param) => param.rest !== undefined);
}

/** How well arguments fit by type; one that fills a parameter of its own fits better than one of a rest. */
function suitability({ params }: FunctionExpression, args: Arguments): number {
  const types = args.positional.map(({ value }, at) => {
    const param = params[at];
    const name = param?.type === undefined ? undefined : typeName(param.type);
    return name === undefined || param?.rest !== undefined ? 0 : likeness(force(value), name);
  });
  const spare = params.length === args.positional.length + args.named.size ? 0 : 0.5;
  return types.reduce((sum, one) => sum + one, 0) - spare - (params.at(-1)?.rest === undefined ? 0 : 0.5);
}

function typeName(type: Expression): string | undefined {
  switch (type.kind) {
    case 'name':
    case 'member':
      return type.name;
    case 'index':
      return typeName(type.object);
    case 'list':
      return 'list';
    default:
      return undefined;
  }
}

const TEXTS = ['String', 'string', 'CharSequence'];
const NUMBERS =
  'int long short byte float double decimal Integer Long Short Byte Float Double Number BigDecimal'.split(
    ' ',
  );
const TRUTHS = ['boolean', 'Boolean', 'bool'];
const SCALARS = [...TEXTS, ...NUMBERS, ...TRUTHS, 'char', 'Character'];

const FUNCTIONS = ['Delegate', 'RequestDelegate', 'Func', 'Action'];

/** 1 where a value is surely of a type, -1 where it surely is not, 0 where nobody knows. */
function likeness(value: Value, type: string): number {
  const among = (types: readonly string[]) => (types.includes(type) ? 1 : SCALARS.includes(type) ? -1 : 0);
  const isScalar = value.kind === 'text' || (value.kind === 'constant' && (value.value ?? null) !== null);
  if (isScalar && FUNCTIONS.includes(type)) return -1;
  switch (value.kind) {
    case 'constant':
      if (typeof value.value === 'string') return among(TEXTS);
      if (typeof value.value === 'number') return among(NUMBERS);
      return typeof value.value === 'boolean' ? among(TRUTHS) : 0;
    case 'text':
      return among(TEXTS);
    case 'class':
      return among(['Class', 'Type']);
    case 'list':
      return among(['list', 'List', 'Collection', 'Set', 'Iterable', 'IEnumerable', 'IList']);
    case 'map':
      return among(['Map', 'Dictionary', 'IDictionary']);
    case 'instance':
      return among(
        lineage(value.class).flatMap((at) =>
          at.kind === 'class' ? [at.name] : at.kind === 'term' ? [lastName(at.symbol)] : [],
        ),
      );
    case 'term':
      return value.receiver === undefined ? among([lastName(value.symbol)]) : 0;
    case 'function':
    case 'native':
      return among(FUNCTIONS);
    case 'router':
      return among([]);
    default:
      return 0;
  }
}

function lastName(symbol: string): string {
  return symbol.slice(symbol.lastIndexOf('.') + 1);
}
