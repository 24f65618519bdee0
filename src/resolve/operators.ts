import type { Assign, Binary, Choice, Expression } from '../languages/syntax.ts';
import type { Location } from '../model/location.ts';
import { bindPattern } from './assignments.ts';
import type { Evaluation } from './evaluation.ts';
import { evaluate, nameValue } from './expressions.ts';
import { applyOperation } from './operations.ts';
import type { Scope } from './scope.ts';
import { binaryValue, defaultTruth, truthOf } from './truth.ts';
import { alternatives, constant, force, union, unknown, type Value } from './value.ts';
import { written } from './written.ts';

export function evaluateBinary(run: Evaluation, node: Binary, scope: Scope, site: Location): Value {
  const left = evaluate(run, node.left, scope);
  if (node.operator === '&&' || node.operator === '||' || node.operator === '??') {
    return shortCircuit(run, node, left, scope, site);
  }
  const right = evaluate(run, node.right, scope);
  return binaryValue(run, node.operator, left, right, site, scope);
}

function shortCircuit(run: Evaluation, node: Binary, left: Value, scope: Scope, site: Location): Value {
  // Of texts the one that the default chooses: `base.rstrip('/') or '/'`. What it leaves out may register all the same.
  const decide = (value: Value): boolean | undefined => {
    if (node.operator === '??') return isPresent(value);
    const truth = truthOf(run, value, scope);
    const isText = value.kind === 'constant' && typeof value.value === 'string';
    if (truth !== undefined || !isText) return truth;
    const standard = truthOf(run, constant(value.value), scope);
    return node.operator === '&&' && standard === false ? undefined : standard;
  };
  const results: Value[] = [];
  let needsRight = false;
  for (const alternative of alternatives(left)) {
    const truth = decide(alternative);
    if (node.operator === '&&') {
      if (truth !== true) {
        // `cond && x` used as a value: the falsy side only says that there may be none.
        if (truth === false) results.push(alternative);
        else results.push(constant(undefined));
      }
      if (truth !== false) needsRight = true;
      continue;
    }
    if (truth === true) results.push(alternative);
    else if (truth === false) needsRight = true;
    else {
      needsRight = true;
      if (alternative.kind === 'constant' && alternative.soft !== undefined) results.push(alternative);
      else if (alternative.kind !== 'unknown' || alternative.environment !== true) results.push(alternative);
    }
  }
  if (!needsRight) return union(results);
  const unknownTest = results.length > 0 || node.operator === '&&';
  const evaluateRight = () => evaluate(run, node.right, scope);
  const certain = alternatives(left).every((value) => decide(value) === (node.operator === '&&'));
  const right = unknownTest && !certain ? run.under(written(node.left), evaluateRight) : evaluateRight();
  const environment = alternatives(left).find(
    (value) => value.kind === 'unknown' && value.environment === true,
  );
  if (environment?.kind === 'unknown')
    results.push(...alternatives(right).map((value) => soften(value, environment.why)));
  else results.push(right);
  return results.length === 0 ? unknown(written(node), site) : union(results);
}

/** A constant that the environment may override. */
export function soften(value: Value, why: string): Value {
  if (value.kind === 'constant') return constant(value.value, value.soft ?? `default of ${why}`);
  if (value.kind === 'text') return { ...value, soft: value.soft ?? `default of ${why}` };
  return value;
}

/** Whether a value is neither null nor undefined; undefined where it is not known. */
function isPresent(value: Value): boolean | undefined {
  if (value.kind === 'unknown') return undefined;
  if (value.kind === 'term') return value.args === undefined ? undefined : true;
  return !(value.kind === 'constant' && (value.value === null || value.value === undefined));
}

export function evaluateChoice(run: Evaluation, node: Choice, scope: Scope): Value {
  const text = written(node.test);
  const otherwise = (): Value => run.under(`not ${text}`, () => evaluate(run, node.else, scope));
  const one = memberOfKnown(run, node, scope);
  if (one !== undefined) return union([one, otherwise()]);
  const test = evaluate(run, node.test, scope);
  const truth = truthOf(run, test, scope);
  if (truth === true) return evaluate(run, node.then, scope);
  if (truth === false) return evaluate(run, node.else, scope);
  const then = run.under(text, () => evaluate(run, node.then, scope));
  const other = otherwise();
  const standard = defaultTruth(run, test, scope);
  return joinByDefault(standard, then, other);
}

/** Functions and methods that tell whether a list has something. */
const MEMBERSHIP = /^(?:in_array|includes|include\?|member\?|contains|has)(?:\(\))?$/i;

/** `in_array(v, [1, 2]) ? v : 1`: what is one of a known list is one of its items, whatever it is. */
function memberOfKnown(run: Evaluation, { test, then }: Choice, scope: Scope): Value | undefined {
  if (then.kind !== 'name') return undefined;
  const isIt = (one: Expression): boolean => one.kind === 'name' && one.name === then.name;
  let source: Expression | undefined;
  if (test.kind === 'binary' && test.operator === 'in' && isIt(test.left)) source = test.right;
  if (test.kind === 'call' && test.args.some(({ value }) => isIt(value))) {
    const { callee } = test;
    const name = callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
    const other = test.args.find(({ value }) => !isIt(value))?.value;
    if (MEMBERSHIP.test(name)) source = callee.kind === 'member' ? callee.object : other;
  }
  const list = source === undefined ? undefined : force(evaluate(run, source, scope));
  if (list?.kind !== 'list' || list.open || list.items.length === 0) return undefined;
  const isKnown = alternatives(evaluate(run, then, scope)).every((value) => value.kind === 'constant');
  return !isKnown && list.items.every((item) => force(item).kind === 'constant')
    ? union(list.items)
    : undefined;
}

/** A text, or nothing, or what may be one. */
export function isTextual(value: Value): boolean {
  return alternatives(value).every((one) => ['constant', 'text', 'unknown'].includes(one.kind));
}

/** One of two values; of texts the one that a default of the environment chooses, which it may override. */
export function joinByDefault(
  standard: { readonly truth: boolean; readonly why: string } | undefined,
  then: Value,
  other: Value,
): Value {
  if (standard === undefined || !isTextual(then) || !isTextual(other)) return union([then, other]);
  const chosen = alternatives(standard.truth ? then : other);
  return union(chosen.map((one) => soften(one, standard.why.replace(/^default of /, ''))));
}

export function evaluateAssign(run: Evaluation, node: Assign, scope: Scope, site: Location): Value {
  const { operator, target } = node;
  if (operator === undefined) {
    const name =
      target.kind === 'name-pattern'
        ? target.name
        : target.kind === 'place-pattern' && target.place.kind === 'member'
          ? target.place.name
          : undefined;
    const raw = evaluate(run, node.value, scope);
    const value = name === undefined ? raw : nameValue(raw, name);
    bindPattern(run, target, value, scope, 'assign');
    return value;
  }
  const place = targetExpression(target);
  if (place === undefined) return unknown('an assignment', site);
  const value = evaluateBinary(
    run,
    { kind: 'binary', operator, left: place, right: node.value, line: node.line },
    scope,
    site,
  );
  const before = operator === '+' ? force(evaluate(run, place, scope)) : undefined;
  if (before?.kind === 'list') {
    // `xs += ys` changes the list that others hold.
    applyOperation(
      run,
      'extend',
      before,
      {
        positional: [{ value: evaluate(run, node.value, scope), written: '' }],
        named: new Map(),
        open: false,
      },
      site,
      scope,
    );
    return before;
  }
  bindPattern(run, target, value, scope, 'assign');
  return value;
}

function targetExpression(target: Assign['target']): Expression | undefined {
  if (target.kind === 'name-pattern') return { kind: 'name', name: target.name, line: target.line };
  return target.kind === 'place-pattern' ? target.place : undefined;
}
