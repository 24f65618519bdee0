import type { Binary } from '../languages/syntax.ts';
import type { Location } from '../model/location.ts';
import { lineage } from './classes.ts';
import type { Evaluation } from './evaluation.ts';
import { applyOperation } from './operations.ts';
import type { Scope } from './scope.ts';
import { concatenate } from './text.ts';
import {
  alternatives,
  type ConstantValue,
  constant,
  extendList,
  force,
  given,
  list,
  map,
  union,
  unknown,
  type Value,
} from './value.ts';

/** What a test is where the environment leaves its defaults: its truth, and why it may differ. */
export function defaultTruth(
  run: Evaluation,
  value: Value,
  scope: Scope,
): { readonly truth: boolean; readonly why: string } | undefined {
  const members = alternatives(value);
  const soft = members.find((member) => member.kind === 'constant' && member.soft !== undefined);
  if (soft?.kind !== 'constant' || soft.soft === undefined) return unsetTruth(value);
  const plain = members
    .filter((member) => member.kind !== 'unknown')
    .map((member) => (member.kind === 'constant' ? constant(member.value) : member));
  const truth = truthOf(run, union(plain), scope);
  return truth === undefined ? undefined : { truth, why: soft.soft };
}

/** A setting of the environment that code tests, and that nobody says a default of: it is not set. */
function unsetTruth(value: Value): { readonly truth: boolean; readonly why: string } | undefined {
  const only = force(value);
  return only.kind === 'unknown' && only.environment === true
    ? { truth: false, why: `default of ${only.why}` }
    : undefined;
}

/** Whether a value is true in a test; undefined where that is not known. A soft constant never decides. */
export function truthOf(_run: Evaluation, value: Value, scope: Scope): boolean | undefined {
  const truths = new Set(alternatives(value).map((member) => truthOfOne(member, scope)));
  const [first] = truths;
  return truths.size === 1 ? first : undefined;
}

function truthOfOne(value: Value, scope: Scope): boolean | undefined {
  const { falsy, emptyIsFalse } = scope.module.language.traits;
  switch (value.kind) {
    case 'constant':
      if (value.soft !== undefined) return undefined;
      if (value.value === null || value.value === undefined || value.value === false) return false;
      if (value.value === true) return true;
      return !falsy.includes(value.value);
    case 'list':
      return value.open && value.items.length === 0
        ? undefined
        : emptyIsFalse === true
          ? value.items.length > 0
          : true;
    case 'map':
      return value.open && value.entries.size === 0
        ? undefined
        : emptyIsFalse === true
          ? value.entries.size > 0
          : true;
    case 'function':
    case 'class':
    case 'instance':
    case 'module':
    case 'router':
    case 'native':
    case 'regex':
    case 'method':
      return true;
    case 'text':
      return value.parts.some((part) => typeof part === 'string' && part !== '') ? true : undefined;
    default:
      return undefined;
  }
}

/** The value of a binary operator that evaluates both sides. */
export function binaryValue(
  run: Evaluation,
  operator: Binary['operator'],
  left: Value,
  right: Value,
  site: Location,
  scope: Scope,
): Value {
  const lefts = alternatives(left);
  const rights = alternatives(right);
  if (operator === '|') return union([...mergeMaps(lefts, rights)]);
  if (lefts.length * rights.length > 64) return unknown('an expression with too many variants', site);
  return union(
    lefts.flatMap((one) => rights.map((other) => binaryOne(run, operator, one, other, site, scope))),
  );
}

/** Python's `a | b` of dicts is one map; of types it is either. */
function mergeMaps(lefts: readonly Value[], rights: readonly Value[]): readonly Value[] {
  const [left] = lefts;
  const [right] = rights;
  if (lefts.length === 1 && rights.length === 1 && left?.kind === 'map' && right?.kind === 'map') {
    return [map([...left.entries, ...right.entries], left.open || right.open)];
  }
  return [...lefts, ...rights];
}

function binaryOne(
  run: Evaluation,
  operator: Binary['operator'],
  left: Value,
  right: Value,
  site: Location,
  scope: Scope,
): Value {
  switch (operator) {
    case '+':
      return plus(left, right, site);
    case '%':
      if (isText(left))
        return (
          applyOperation(
            run,
            'printf',
            left,
            given(...(right.kind === 'list' ? right.items : [right])),
            site,
            scope,
          ) ?? unknown('%', site)
        );
      return arithmetic(operator, left, right, site);
    case '-':
    case '*':
    case '/':
      return operator === '/' && isText(left)
        ? concatenate([left, constant('/'), right], site)
        : arithmetic(operator, left, right, site);
    case 'in':
      return applyOperation(run, 'includes', right, given(left), site, scope) ?? unknown('in', site);
    case '==':
    case '!=': {
      const equal =
        isNilList(left, right, scope) || isNilList(right, left, scope)
          ? undefined
          : (areEqual(left, right) ?? isUnset(left, right) ?? isUnset(right, left));
      const soft = softOf(left) ?? softOf(right) ?? unsetBy(left) ?? unsetBy(right);
      return equal === undefined
        ? unknown('a comparison', site)
        : constant(operator === '==' ? equal : !equal, soft);
    }
    case 'is': {
      const truth = isOfType(left, right);
      return truth === undefined ? unknown('a type test', site) : constant(truth);
    }
    case '<':
    case '<=':
    case '>':
    case '>=':
      return compare(operator, left, right, site);
    default:
      return unknown('an operator', site);
  }
}

/** Whether a setting that is empty where nobody makes it is what it is compared with. */
function isUnset(setting: Value, other: Value): boolean | undefined {
  if (unsetBy(setting) === undefined || other.kind !== 'constant' || other.soft !== undefined)
    return undefined;
  return ['', 0, false, null, undefined].some((empty) => empty === other.value);
}

function unsetBy(value: Value): string | undefined {
  return value.kind === 'unknown' && value.optional === true ? `default of ${value.why}` : undefined;
}

/** Whether a value is of a type of the repository, or a text; undefined where that is not known. */
function isOfType(value: Value, type: Value): boolean | undefined {
  if (value.kind === 'constant' && (value.value === null || value.value === undefined)) return false;
  const plain = type.kind === 'term' ? isOfPlainType(value, type.symbol) : undefined;
  if (plain !== undefined) return plain;
  if (isText(value)) return type.kind === 'term' && /\.String$/.test(type.symbol) ? true : undefined;
  if (value.kind !== 'instance' || type.kind !== 'class') return undefined;
  const above = lineage(value.class);
  if (above.includes(type)) return true;
  return above.every((one) => one.kind === 'class') ? false : undefined;
}

/** What a value of the language itself is called, by the types of Ruby; undefined for what may be several. */
const PLAIN_TYPES = ['Symbol', 'String', 'Hash', 'Array', 'Proc'];

function isOfPlainType(value: Value, type: string): boolean | undefined {
  if (!PLAIN_TYPES.includes(type)) return undefined;
  if (value.kind === 'map') return type === 'Hash';
  if (value.kind === 'list') return type === 'Array';
  if (value.kind === 'function') return type === 'Proc';
  if (value.kind === 'text') return type === 'String' ? true : undefined;
  if (value.kind !== 'constant' || typeof value.value !== 'string') return undefined;
  if (value.symbol === true) return type === 'Symbol';
  // What was made of a symbol may still be one.
  return type === 'Symbol' ? undefined : type === 'String';
}

function isText(value: Value): boolean {
  return value.kind === 'text' || (value.kind === 'constant' && typeof value.value === 'string');
}

function plus(left: Value, right: Value, site: Location): Value {
  if (
    left.kind === 'constant' &&
    right.kind === 'constant' &&
    typeof left.value === 'number' &&
    typeof right.value === 'number'
  ) {
    return constant(left.value + right.value, left.soft ?? right.soft);
  }
  if (left.kind === 'list') {
    const other = force(right);
    const sum = list([...left.items], left.open || other.kind !== 'list' || other.open);
    if (other.kind === 'list') extendList(sum, other.items);
    return sum;
  }
  if (right.kind === 'list') return list([...right.items], true);
  if (isText(left) || isText(right)) return concatenate([left, right], site);
  return unknown('a sum', site);
}

function arithmetic(operator: '-' | '*' | '/' | '%', left: Value, right: Value, site: Location): Value {
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a === undefined || b === undefined) return unknown('a calculation', site);
  return constant(operator === '-' ? a - b : operator === '*' ? a * b : operator === '/' ? a / b : a % b);
}

function numberOf(value: Value): number | undefined {
  return value.kind === 'constant' && typeof value.value === 'number' && value.soft === undefined
    ? value.value
    : undefined;
}

function softOf(value: Value): string | undefined {
  return value.kind === 'constant' ? value.soft : undefined;
}

function areEqual(left: Value, right: Value): boolean | undefined {
  if (left.kind === 'constant' && right.kind === 'constant') {
    const empty = (value: ConstantValue) => value.value === null || value.value === undefined;
    return empty(left) && empty(right) ? true : left.value === right.value;
  }
  const definite = (value: Value) =>
    value.kind === 'list' ||
    value.kind === 'map' ||
    value.kind === 'function' ||
    value.kind === 'class' ||
    value.kind === 'instance' ||
    value.kind === 'router';
  if (left.kind === 'class' && right.kind === 'class') return left === right;
  if (definite(left) && definite(right)) return left === right ? true : undefined;
  if ((definite(left) && right.kind === 'constant') || (definite(right) && left.kind === 'constant'))
    return false;
  return undefined;
}

/** A list or map without items and nil, where a variable that is given none is nil and can be added to. */
function isNilList(value: Value, other: Value, scope: Scope): boolean {
  const isEmpty =
    (value.kind === 'list' && value.items.length === 0) || (value.kind === 'map' && value.entries.size === 0);
  return (
    isEmpty &&
    other.kind === 'constant' &&
    other.value === null &&
    scope.module.language.traits.zeroValues === true
  );
}

function compare(operator: '<' | '<=' | '>' | '>=', left: Value, right: Value, site: Location): Value {
  if (
    left.kind !== 'constant' ||
    right.kind !== 'constant' ||
    left.soft !== undefined ||
    right.soft !== undefined
  ) {
    return unknown('a comparison', site);
  }
  const [a, b] = [left.value, right.value];
  if (
    typeof a !== typeof b ||
    (typeof a !== 'number' && typeof a !== 'string') ||
    (typeof b !== 'number' && typeof b !== 'string')
  ) {
    return unknown('a comparison', site);
  }
  return constant(operator === '<' ? a < b : operator === '<=' ? a <= b : operator === '>' ? a > b : a >= b);
}
