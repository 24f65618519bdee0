import type { If, Statement } from '../languages/syntax.ts';
import type { Evaluation } from './evaluation.ts';
import { evaluate } from './expressions.ts';
import { isTextual, joinByDefault } from './operators.ts';
import { findCell, Journal, type Scope, type Written } from './scope.ts';
import { blockScope, type Completion, runStatements } from './statements.ts';
import { defaultTruth, truthOf } from './truth.ts';
import { UNDEFINED, union, type Value } from './value.ts';
import { written } from './written.ts';

/** `if`: a known test takes its branch, an unknown one takes both. */
export function runIf(run: Evaluation, node: If, scope: Scope): Completion {
  const tested = evaluate(run, node.test, scope);
  const truth = truthOf(run, tested, scope);
  run.frame.last = undefined;
  if (truth === true) return runStatements(run, node.then, blockScope(scope));
  if (truth === false) return runStatements(run, node.else, blockScope(scope));
  const test = written(node.test);
  const standard = defaultTruth(run, tested, scope);
  const { frame } = run;
  const unsure = frame.unsure ?? 0;
  if (standard === undefined) frame.unsure = unsure + 1;
  let isLeft = false;
  const branch = (chosen: boolean, body: readonly Statement[]) => () => {
    const completion = run.under(chosen ? test : `not ${test}`, () =>
      returning(run, standard, chosen, () => runStatements(run, body, blockScope(scope))),
    );
    if (chosen) isLeft = completion !== 'normal';
    return completion;
  };
  const completion = runBranches(run, branch(true, node.then), branch(false, node.else), standard);
  frame.unsure = unsure;
  if (isLeft && completion === 'normal') leaveOut(run, node.test, scope);
  return completion;
}

/** After `if (x == "") throw …` a variable that could be several things is not that one. */
function leaveOut(run: Evaluation, test: If['test'], scope: Scope): void {
  if (test.kind !== 'binary' || test.operator !== '==') return;
  const { left, right } = test;
  const cell = left.kind === 'name' && right.kind === 'literal' ? findCell(scope, left.name) : undefined;
  const before = cell?.value;
  if (cell === undefined || before?.kind !== 'union' || right.kind !== 'literal') return;
  const others = before.members.filter((one) => one.kind !== 'constant' || one.value !== right.value);
  if (others.length === 0 || others.length === before.members.length) return;
  run.assign(cell, union(others));
}

/** Runs a branch. Where it returns a text, the default that chooses the branch decides whether that text is the result. */
function returning(
  run: Evaluation,
  standard: ReturnType<typeof defaultTruth>,
  branch: boolean,
  work: () => Completion,
): Completion {
  const { frame } = run;
  const before = frame.returns.length;
  const completion = work();
  const own = frame.returns.slice(before);
  if (standard === undefined || completion !== 'stop' || own.length === 0 || !own.every(isTextual))
    return completion;
  frame.chosenBy = standard.why;
  if (standard.truth !== branch) frame.returns.splice(before);
  else if ((frame.unsure ?? 0) === 0) frame.settled = true;
  return completion;
}

/** `return`. */
export function returnValue(run: Evaluation, value: Value): void {
  if (run.frame.settled !== true || !isTextual(value)) run.frame.returns.push(value);
}

/** Runs two branches of which one will happen, and joins what they wrote. */
export function runBranches(
  run: Evaluation,
  first: () => Completion,
  second: () => Completion,
  standard?: ReturnType<typeof defaultTruth>,
): Completion {
  const outer = run.journal;
  const lasts: Value[] = [];
  const perform = (
    branch: () => Completion,
  ): { readonly completion: Completion; readonly writes: readonly Written[] } => {
    const journal = new Journal();
    run.journal = journal;
    run.frame.last = undefined;
    try {
      const completion = branch();
      if (completion === 'normal') lasts.push(run.frame.last ?? UNDEFINED);
      return { completion, writes: journal.undo() };
    } finally {
      run.journal = outer;
    }
  };
  const one = perform(first);
  const other = perform(second);
  // What either branch gave last is what both give.
  run.frame.last = lasts.length === 0 ? undefined : union(lasts);
  const goesOn = (completion: Completion) => completion === 'normal';
  if (goesOn(one.completion) === goesOn(other.completion))
    joinWrites(run, one.writes, other.writes, standard);
  else {
    const [going, left] = goesOn(one.completion) ? [one, other] : [other, one];
    joinWrites(run, going.writes, undefined);
    if (left.completion !== 'stop') run.frame.leaving?.push(left.writes);
  }
  if (one.completion === other.completion) return one.completion;
  return 'normal';
}

/** Runs a loop. What a branch wrote that left a round by an unknown test may have been written when the loop is over. */
export function runRounds(run: Evaluation, loop: () => Completion): Completion {
  const { frame } = run;
  const outer = frame.leaving;
  const leaving: (readonly Written[])[] = [];
  frame.leaving = leaving;
  try {
    return loop();
  } finally {
    frame.leaving = outer;
    for (const { owner, key, after, set, read } of leaving.flat()) {
      const now = read();
      run.journal?.note(owner, key, now, set, read);
      set(now === undefined || after === undefined ? (now ?? after) : union([now, after]));
    }
  }
}

/** Runs what may not run at all, or beside others like it: of what it writes only that stays which was nothing before. */
export function runApart(run: Evaluation, work: () => void): void {
  const outer = run.journal;
  const journal = new Journal();
  run.journal = journal;
  try {
    work();
  } finally {
    const writes = journal.undo();
    run.journal = outer;
    for (const { owner, key, before, after, set, read } of writes) {
      if (before !== undefined && !isEmpty(before)) continue;
      outer?.note(owner, key, before, set, read);
      set(after);
    }
  }
}

/** Nothing, or what a variable holds before anybody sets it. */
function isEmpty(value: Value): boolean {
  switch (value.kind) {
    case 'constant':
      return !value.value;
    case 'list':
      return value.items.length === 0;
    case 'map':
      return value.entries.size === 0;
    default:
      return value.kind === 'unknown';
  }
}

type Index = ReadonlyMap<object, ReadonlyMap<string, Written>>;

/** By what was written to: a branch that calls much writes much. */
function indexed(writes: readonly Written[]): Index {
  const index = new Map<object, Map<string, Written>>();
  for (const write of writes) {
    const keys = index.get(write.owner);
    if (keys === undefined) index.set(write.owner, new Map([[write.key, write]]));
    else keys.set(write.key, write);
  }
  return index;
}

function find(index: Index, { owner, key }: Written): Written | undefined {
  return index.get(owner)?.get(key);
}

/** Writes what each branch had written: both values where both may have happened. */
function joinWrites(
  run: Evaluation,
  first: readonly Written[],
  second: readonly Written[] | undefined,
  standard?: ReturnType<typeof defaultTruth>,
): void {
  const ofFirst = indexed(first);
  const ofSecond = second === undefined ? undefined : indexed(second);
  const all = [...first, ...(second ?? []).filter((write) => find(ofFirst, write) === undefined)];
  for (const write of all) {
    const values =
      ofSecond === undefined
        ? [write.after]
        : [ofFirst, ofSecond].map((writes) => {
            const found = find(writes, write);
            return found === undefined ? write.before : found.after;
          });
    const known = values.filter((value) => value !== undefined);
    run.journal?.note(write.owner, write.key, write.before, write.set, write.read);
    const [then, other] = known;
    write.set(
      then === undefined ? undefined : other === undefined ? then : joinByDefault(standard, then, other),
    );
  }
}
