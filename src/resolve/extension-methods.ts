import type { Evaluation } from './evaluation.ts';
import { makeFunction } from './expressions.ts';
import { load, moduleOf } from './module.ts';
import { chosenOverload, mayTake } from './overloads.ts';
import type { Scope } from './scope.ts';
import { type Arguments, type FunctionValue, force, type Value } from './value.ts';

/**
 * The method that the repository adds to a type of a library, where a value is of that type and the arguments fit (C#'s
 * `static X Map(this IBuilder builder)`). It takes the receiver as its first argument.
 */
export function extensionMethod(
  run: Evaluation,
  target: Value,
  name: string,
  args: Arguments,
  scope: Scope,
): FunctionValue | undefined {
  const { language } = scope.module;
  if (language.traits.extensionMethods !== true) return undefined;
  const seen = language.declarers?.(name, scope.file, run.setting.project) ?? [];
  const files =
    seen.length > 0 ? seen : (language.likelyDeclarers?.(name, scope.file, run.setting.project) ?? []);
  if (files.length === 0) return undefined;
  for (const file of files) {
    const module = moduleOf(run, file);
    if (module !== undefined) load(run, module);
  }
  const whole = withReceiver(target, args);
  const able = run.extensions.flatMap(({ type, member, scope: home }) => {
    const node = member.value;
    if (member.name !== name || node?.kind !== 'function' || !files.includes(home.file)) return [];
    const extended = force(type);
    if (!extendsType(run, extended, target) || !mayTake(node, whole)) return [];
    return [{ rank: rankOf(extended, target), fn: makeFunction(run, node, home, { name }) }];
  });
  const best = Math.min(...able.map(({ rank }) => rank));
  const functions = able.filter(({ rank }) => rank === best).map(({ fn }) => fn);
  const [first] = functions;
  if (first === undefined || functions.length === 1) return first;
  return chosenOverload({ ...first, overloads: functions }, whole);
}

/**
 * How well a type that a method extends is that of a router: an application is of a class of its own, which goes before its
 * interfaces; a part of one is of no such class.
 */
function rankOf(type: Value, target: Value): number {
  if (target.kind !== 'router' || type.kind !== 'term') return 0;
  if (/(?:^|\.)I[A-Z]\w*$/.test(type.symbol)) return 1;
  return target.router.kind === 'app' ? 0 : 2;
}

/** Arguments with what the method was called on in front. */
export function withReceiver(target: Value, args: Arguments): Arguments {
  return { ...args, positional: [{ value: target, written: '' }, ...args.positional] };
}

const TEXT = /\.(?:String|Object)$/;
const NUMBER = /\.(?:Int16|Int32|Int64|Double|Single|Decimal|Byte|UInt16|UInt32|UInt64|Object)$/;
const LIST = /\.(?:I?Enumerable|I?List|I?Collection|IReadOnly\w+|HashSet|ISet|Array|Object)$/;
const FUNCTION = /\.(?:Func|Action|\w*Delegate|Object)$/;
/** Types of the base library that no library's own value has. */
const PLAIN = /^System\.(?!Object$)/;

function extendsType(run: Evaluation, type: Value, target: Value): boolean {
  if (type.kind === 'list') return target.kind === 'list';
  if (type.kind !== 'term') return type.kind === 'unknown' && isOfLibrary(target);
  const { symbol } = type;
  switch (target.kind) {
    case 'constant':
      return (typeof target.value === 'string' ? TEXT : NUMBER).test(symbol);
    case 'text':
      return TEXT.test(symbol);
    case 'list':
      return LIST.test(symbol);
    case 'map':
      return /Dictionary$/.test(symbol);
    case 'function':
    case 'native':
      return FUNCTION.test(symbol);
    case 'class':
      return /\.Type$/.test(symbol);
    case 'unknown':
      // What dependency injection would hand over is made for a parameter, not for whatever is not known.
      return target.settings?.types.includes(symbol) ?? !run.facts.injected.has(symbol);
    default:
      return isOfLibrary(target) && !PLAIN.test(symbol);
  }
}

function isOfLibrary(target: Value): boolean {
  return target.kind === 'router' || target.kind === 'term' || target.kind === 'instance';
}
