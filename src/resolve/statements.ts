import type { Extend, Let, Loop, Statement, Try } from '../languages/syntax.ts';
import type { Location } from '../model/location.ts';
import { bindPattern } from './assignments.ts';
import { returnValue, runBranches, runIf, runRounds } from './branches.ts';
import { LIMITS } from './budget.ts';
import { addMember } from './classes.ts';
import type { Evaluation } from './evaluation.ts';
import { evaluate, nameValue } from './expressions.ts';
import { decorate } from './functions.ts';
import { runExport, runImport } from './imports.ts';
import { iterate } from './iteration.ts';
import { callTerm } from './library-calls.ts';
import { type Module, readCell } from './module.ts';
import { soften } from './operators.ts';
import { childScope, functionScope, type Scope } from './scope.ts';
import { ofType } from './structs.ts';
import { truthOf } from './truth.ts';
import {
  alternatives,
  type FunctionValue,
  force,
  map,
  NO_ARGUMENTS,
  UNDEFINED,
  union,
  unknown,
  type Value,
} from './value.ts';
import { written } from './written.ts';

/** How statements ended: `stop` is a return or throw, `break` and `continue` end a round of a loop. */
export type Completion = 'normal' | 'stop' | 'break' | 'continue';

/** Runs a function's body; its value is what it returned on any path. */
export function runBody(run: Evaluation, fn: FunctionValue, scope: Scope): Value {
  const statements = fn.node.body.statements();
  const completion = runStatements(run, statements, scope);
  const { returns, last, chosenBy, yields } = run.frame;
  // One that returns is run to its end by what called it, and gives that (`co(function* () { … })`).
  if (yields !== undefined && returns.length === 0) return yields;
  if (scope.module.language.traits.implicitReturn === true && completion === 'normal')
    return union([...returns, last ?? UNDEFINED]);
  if (returns.length === 0) return UNDEFINED;
  return chosenBy === undefined
    ? union(returns)
    : union(
        returns.flatMap(alternatives).map((value) => soften(value, chosenBy.replace(/^default of /, ''))),
      );
}

/** Runs statements in order. Hoisted declarations are bound first. */
export function runStatements(run: Evaluation, statements: readonly Statement[], scope: Scope): Completion {
  hoist(run, statements, scope);
  for (const statement of statements) {
    if (!run.step({ file: scope.file, line: statement.line })) return 'stop';
    const completion = runStatement(run, statement, scope);
    if (completion !== 'normal') return completion;
  }
  return 'normal';
}

/** Binds function declarations before the block runs. */
export function hoist(run: Evaluation, statements: readonly Statement[], scope: Scope): void {
  for (const statement of statements) {
    if (
      statement.kind === 'let' &&
      statement.hoisted === true &&
      statement.value?.kind === 'function' &&
      statement.value.decorators.length === 0
    ) {
      runLet(run, statement, scope);
    } else if (statement.kind === 'import') runImport(run, statement, scope);
    else if (statement.kind === 'namespace' && scope.kind === 'module') hoist(run, statement.body, scope);
  }
}

/**
 * Types and the members that are added to them, for languages in which their order does not matter: types of all files of a
 * package first, then members.
 */
export function declareTypes(run: Evaluation, module: Module, scopes: readonly Scope[]): void {
  for (const kind of ['let', 'extend'] as const) {
    const all = module.files.flatMap((syntax, index): readonly Declaration[] => {
      const scope = scopes[index];
      if (scope === undefined) return [];
      return declarationsIn(syntax.body, scope)
        .filter((node) => node.kind === kind && (node.kind !== 'let' || node.value?.kind === 'class'))
        .map((node) => ({ node, scope }));
    });
    const byName = new Map<string, Declaration[]>();
    for (const each of all) {
      const name = className(each.node);
      if (name !== undefined) byName.set(name, [...(byName.get(name) ?? []), each]);
    }
    for (const each of all) declareAfterBases(run, each, byName);
  }
}

/** A statement that declares a type or adds to one, in the scope of its file. */
interface Declaration {
  readonly node: Statement;
  readonly scope: Scope;
}

function className(node: Statement): string | undefined {
  return node.kind === 'let' && node.value?.kind === 'class' ? node.value.name : undefined;
}

/** Types inside of namespaces count where the language sees them by their simple names. */
function declarationsIn(body: readonly Statement[], scope: Scope): readonly Statement[] {
  if (scope.module.language.traits.overloads !== true) return body;
  return body.flatMap((node) => (node.kind === 'namespace' ? declarationsIn(node.body, scope) : [node]));
}

/** A class may be written before its base, also in a file that comes before its base's. */
function declareAfterBases(
  run: Evaluation,
  { node, scope }: Declaration,
  byName: ReadonlyMap<string, readonly Declaration[]>,
): void {
  if (run.declared.has(node)) return;
  run.declared.add(node);
  if (node.kind === 'let' && node.value?.kind === 'class') {
    for (const { value } of node.value.bases) {
      for (const base of byName.get(value.kind === 'name' ? value.name : '') ?? [])
        declareAfterBases(run, base, byName);
    }
  }
  run.declared.delete(node);
  runStatement(run, node, scope);
  run.declared.add(node);
}

function runStatement(run: Evaluation, node: Statement, scope: Scope): Completion {
  if (run.declared.has(node)) return 'normal';
  const site: Location = { file: scope.file, line: node.line };
  switch (node.kind) {
    case 'expression':
      // A call for its effects is made now, also one that could wait.
      if (scope.module.language.traits.implicitReturn !== true) run.discarded = node.expression;
      run.frame.last = force(evaluate(run, node.expression, scope));
      return 'normal';
    case 'let':
      if (!(node.hoisted === true && node.value?.kind === 'function' && node.value.decorators.length === 0))
        runLet(run, node, scope);
      return 'normal';
    case 'return':
      returnValue(run, node.value === undefined ? UNDEFINED : evaluate(run, node.value, scope));
      return 'stop';
    case 'if':
      return runIf(run, node, scope);
    case 'loop':
      return runRounds(run, () => runLoop(run, node, scope));
    case 'count':
      return runRounds(run, () => runCount(run, node, scope));
    case 'block':
      return runStatements(run, node.body, blockScope(scope));
    case 'try':
      return runTry(run, node, scope);
    case 'jump':
      if (node.value !== undefined) evaluate(run, node.value, scope);
      if (node.what !== 'throw') return node.what;
      run.effects++;
      return 'stop';
    case 'import':
      // Its bindings were made when the block was hoisted.
      return 'normal';
    case 'export':
      runExport(run, node, scope);
      return 'normal';
    case 'extend':
      runExtend(run, node, scope, site);
      return 'normal';
    case 'namespace':
      return runNamespace(run, node, scope);
    case 'outer': {
      const home = functionScope(scope);
      home.outer ??= new Map();
      for (const name of node.names) home.outer.set(name, node.where);
      return 'normal';
    }
  }
}

/** A namespace's types are seen by their simple names; where namespaces are values, its name is an object of its names. */
function runNamespace(
  run: Evaluation,
  node: Extract<Statement, { kind: 'namespace' }>,
  scope: Scope,
): Completion {
  if (scope.module.language.traits.explicitExports !== true) return runStatements(run, node.body, scope);
  const inner = childScope(scope, 'block');
  const completion = runStatements(run, node.body, inner);
  run.declare(scope, node.name, map([...inner.cells].map(([name, cell]) => [name, readCell(cell)] as const)));
  return completion;
}

export function blockScope(scope: Scope): Scope {
  return scope.module.language.traits.blockScope ? childScope(scope, 'block') : scope;
}

function runLet(run: Evaluation, node: Let, scope: Scope): void {
  const target = node.functionScoped === true ? functionScope(scope) : declarationScope(scope);
  bindPattern(run, node.target, letValue(run, node, scope), target, 'declare');
  if (node.exported === true) exportNames(node, target, scope);
}

/** What is declared at the top of a package and waits until it is needed: its order does not matter, nor the file it is in. */
export function declareLater(run: Evaluation, node: Let, value: Value, scope: Scope): void {
  bindPattern(run, node.target, value, declarationScope(scope), 'declare');
}

/** What a declaration binds. */
export function letValue(run: Evaluation, node: Let, scope: Scope): Value {
  const { value } = node;
  let result: Value = value === undefined ? zeroValue(run, node, scope) : evaluate(run, value, scope);
  if (result.kind === 'unknown') result = ofType(run, result, node.type, scope);
  if (node.target.kind === 'name-pattern') result = nameValue(result, node.target.name);
  if (
    value?.kind === 'function' &&
    value.decorators.length > 0 &&
    result.kind === 'function' &&
    scope.module.language.traits.decorators === 'calls'
  ) {
    result = decorate(run, result, value.decorators, scope);
  } else if (
    value?.kind === 'class' &&
    value.decorators.length > 0 &&
    result.kind === 'class' &&
    scope.module.language.traits.decorators === 'calls'
  ) {
    result = decorate(run, result, value.decorators, scope);
  }
  return result;
}

/** What a declaration without a value gives: a library's type that a framework models, where such a variable can be used. */
function zeroValue(run: Evaluation, node: Let, scope: Scope): Value {
  if (node.type === undefined || scope.module.language.traits.zeroValues !== true) return UNDEFINED;
  const type = force(evaluate(run, node.type, scope));
  if (type.kind !== 'term' || !run.facts.isModelled(type.symbol)) return UNDEFINED;
  return callTerm(run, type, NO_ARGUMENTS, { file: scope.file, line: node.line }, scope);
}

/** Top-level names of a package belong to the package, not to the file. */
function declarationScope(scope: Scope): Scope {
  return scope.parent?.kind === 'module' &&
    scope.kind === 'block' &&
    scope.module.language.traits.scope === 'directory' &&
    scope.parent.parent === undefined &&
    scope.running === undefined &&
    scope.file !== scope.parent.file
    ? scope.parent
    : scope;
}

function exportNames(node: Let, target: Scope, scope: Scope): void {
  for (const name of patternNames(node.target)) {
    const cell = target.cells.get(name);
    if (cell !== undefined) scope.module.exports.set(name, cell);
  }
}

function patternNames(pattern: Let['target']): readonly string[] {
  switch (pattern.kind) {
    case 'name-pattern':
      return [pattern.name];
    case 'place-pattern':
      return [];
    case 'list-pattern':
      return pattern.items.flatMap((item) => (item === null ? [] : patternNames(item.target)));
    case 'keys-pattern':
      return [
        ...pattern.items.flatMap((item) => patternNames(item.target)),
        ...(pattern.rest === undefined ? [] : patternNames(pattern.rest)),
      ];
  }
}

function runLoop(run: Evaluation, node: Loop, scope: Scope): Completion {
  const over = evaluate(run, node.over, scope);
  const steps = iterate(run, over, scope);
  const round = (step: (typeof steps.items)[number]): Completion => {
    const inner = blockScope(scope);
    const mode = scope.module.language.traits.blockScope ? 'declare' : 'assign';
    if (node.key !== undefined) bindPattern(run, node.key, step.key, inner, mode);
    if (node.value !== undefined) bindPattern(run, node.value, step.value, inner, mode);
    return runStatements(run, node.body, inner);
  };
  if (steps.unknown) {
    const [step] = steps.items;
    if (step !== undefined) run.under(`for each of ${written(node.over)}`, () => round(step));
    return 'normal';
  }
  const { registrations } = run;
  for (const step of steps.items) {
    const completion = round(step);
    if (completion === 'break') return 'normal';
    if (completion === 'stop') return 'stop';
  }
  // What is registered for each that is known is registered for those that are not.
  if (steps.open && run.registrations > registrations) {
    const other = unknown('an element that is not known', { file: scope.file, line: node.line });
    run.under(`for each other of ${written(node.over)}`, () => round({ key: other, value: other }));
  }
  return 'normal';
}

function runCount(run: Evaluation, node: Extract<Statement, { kind: 'count' }>, scope: Scope): Completion {
  const inner = blockScope(scope);
  runStatements(run, node.init, inner);
  const rounds = node.step === undefined ? LIMITS.rounds : LIMITS.iterations;
  for (let round = 0; round < rounds; round++) {
    const truth = node.test === undefined ? true : truthOf(run, evaluate(run, node.test, inner), inner);
    if (truth === false) break;
    // `while True` says nothing of how often, as no test does not.
    const endless = truth === true && (node.test === undefined || node.test.kind === 'literal');
    if (truth === undefined || endless) {
      // Nobody knows how often: once, under its test.
      const completion = run.under(endless || node.test === undefined ? 'a loop' : written(node.test), () =>
        runStatements(run, node.body, blockScope(inner)),
      );
      return completion === 'stop' && endless ? 'stop' : 'normal';
    }
    const completion = runStatements(run, node.body, blockScope(inner));
    if (completion === 'break') break;
    if (completion === 'stop') return 'stop';
    if (node.step !== undefined) evaluate(run, node.step, inner);
  }
  return 'normal';
}

function runTry(run: Evaluation, node: Try, scope: Scope): Completion {
  const completion = runStatements(run, node.body, blockScope(scope));
  for (const handler of node.handlers) {
    const { last } = run.frame;
    const inner = blockScope(scope);
    if (handler.target !== undefined)
      bindPattern(
        run,
        handler.target,
        { kind: 'unknown', why: 'a caught error', site: { file: scope.file, line: node.line } },
        inner,
        'declare',
      );
    runBranches(
      run,
      () => run.under('an error is caught', () => runStatements(run, handler.body, inner)),
      () => {
        run.frame.last = last;
        return 'normal';
      },
    );
  }
  const { last } = run.frame;
  const finished = runStatements(run, node.finally, blockScope(scope));
  run.frame.last = last;
  return finished === 'normal' ? completion : finished;
}

function runExtend(run: Evaluation, node: Extend, scope: Scope, site: Location): void {
  const type = force(evaluate(run, node.type, scope));
  if (type.kind === 'class') addMember(run, type, node.member, scope);
  else run.extensions.push({ type, member: node.member, scope, site });
}
