import type { LibraryCall } from '../frameworks/framework.ts';
import type { Language } from '../languages/language.ts';
import type { OperationEntry } from '../languages/operation-names.ts';
import type { Location } from '../model/location.ts';
import { describedSettings } from './described-settings.ts';
import { enterCallbacks, noteEscapes, notePossibleRegistration, noteStarts } from './escapes.ts';
import type { Evaluation } from './evaluation.ts';
import { applyFunction } from './operations.ts';
import type { Scope } from './scope.ts';
import {
  type Arguments,
  alternatives,
  constant,
  force,
  type TermValue,
  type TextValue,
  UNDEFINED,
  type UnknownValue,
  union,
  unknown,
  type Value,
} from './value.ts';

/** A call of a library's symbol: an operation the language offers, what a framework makes of it, or a term with arguments. */
export function callTerm(
  run: Evaluation,
  target: TermValue,
  args: Arguments,
  site: Location,
  scope: Scope,
): Value {
  if (target.args !== undefined) return callResult(run, target, args, site);
  const { language } = scope.module;
  const entry = Object.hasOwn(language.functions, target.symbol)
    ? language.functions[target.symbol]
    : undefined;
  if (entry !== undefined) {
    const result = run.at(site, () => applyToSettings(run, entry, args, site, scope));
    if (result !== undefined) return result;
  }
  if (language.environment.includes(target.symbol))
    return readEnvironment(run, args, site, target.symbol, language);
  const settings = describedSettings(run, target, args, site, scope);
  if (settings !== undefined) return settings;
  const call: LibraryCall = {
    args,
    site,
    symbol: target.symbol,
    ...(target.receiver === undefined ? {} : { receiver: target.receiver }),
  };
  for (const framework of run.facts.modelsOf(target.symbol)) {
    const result = run.at(site, () => framework.calls?.[target.symbol]?.(call, run.host(framework)));
    if (result?.kind === 'router') result.router.made ??= target.symbol;
    if (result !== undefined) return result;
  }
  const generated = target.receiver === undefined ? callGenerated(run, call, false) : undefined;
  if (generated !== undefined) return generated;
  if (target.receiver !== undefined) {
    for (const framework of run.setting.frameworks) {
      const name = target.symbol.slice(target.symbol.lastIndexOf('.') + 1);
      const result = run.at(site, () =>
        framework.foreign?.(target.receiver ?? target, name, call, run.host(framework)),
      );
      if (result !== undefined) return result;
    }
  }
  // What a framework's own library makes, and nobody modelled, may well be a router.
  if (
    target.receiver !== undefined &&
    run.facts.isFrameworkSource(target.receiver.kind === 'term' ? target.receiver.symbol : '') &&
    notePossibleRegistration(
      run,
      target,
      target.symbol.slice(target.symbol.lastIndexOf('.') + 1),
      args,
      site,
      scope,
    )
  )
    return unknown(`${target.symbol}(…)`, site);
  const isQuiet = language.quiet?.includes(target.symbol) === true;
  if (!isQuiet) {
    run.effects++;
    enterCallbacks(run, args, site, target.symbol);
    noteStarts(run, args, site, target.symbol, scope);
    noteEscapes(run, target, args, site);
  }
  // What the language itself computes (`JSON.parse`) is data that is not known, not something of a library.
  if (
    target.receiver === undefined &&
    isOfLanguage(language, target.symbol) &&
    !run.facts.isFrameworkSource(target.symbol)
  )
    return unknown(`${target.symbol}(…)`, site);
  return {
    kind: 'term',
    symbol: target.symbol,
    args,
    site,
    // What `a(x)(y)` was called on is `a(x)`.
    ...(target.args !== undefined
      ? { receiver: target }
      : target.receiver === undefined
        ? {}
        : { receiver: target.receiver }),
  };
}

/** What a framework says of a call of code that a generator writes. */
export function callGenerated(run: Evaluation, call: LibraryCall, isThere: boolean): Value | undefined {
  for (const framework of run.facts.generators) {
    const result = run.at(call.site, () => framework.generated?.(call, isThere, run.host(framework)));
    if (result !== undefined) return result;
  }
  return undefined;
}

function isOfLanguage(language: Language, symbol: string): boolean {
  const [root = ''] = symbol.split('.');
  return Object.hasOwn(language.globals, root) && language.globals[root] === root;
}

/** An operation of the language; what is computed of a setting is one (`strings.TrimSuffix(os.Getenv("BASE"), "/")`). */
function applyToSettings(
  run: Evaluation,
  entry: OperationEntry,
  args: Arguments,
  site: Location,
  scope: Scope,
): Value | undefined {
  const apply = (first: Value) => applyFunction(run, entry, withFirst(args, first), site, scope);
  const firsts = alternatives(args.positional[0]?.value ?? UNDEFINED);
  if (!firsts.some(isOfSetting)) return applyFunction(run, entry, args, site, scope);
  const results: Value[] = [];
  for (const one of firsts) {
    const result = apply(one) ?? (isOfSetting(one) ? ofSetting(one, apply) : undefined);
    if (result === undefined) return undefined;
    results.push(result);
  }
  return union(results);
}

/** A setting, or a text with settings in it that are empty where nobody makes them. */
function isOfSetting(value: Value): value is UnknownValue | TextValue {
  return value.kind === 'text'
    ? value.parts.every((part) => typeof part === 'string' || part.optional === true)
    : value.kind === 'unknown' && value.environment === true;
}

/** What is empty where the setting is stays so when nobody makes it; of anything else that is not known. */
function ofSetting(
  of: UnknownValue | TextValue,
  apply: (first: Value) => Value | undefined,
): Value | undefined {
  if (of.kind === 'text') {
    const [hole] = of.parts.filter((part) => typeof part !== 'string');
    const unset = of.parts.filter((part) => typeof part === 'string').join('');
    return apply(constant(unset, of.soft ?? (hole && `default of ${hole.why}`)));
  }
  if (of.optional !== true) return of;
  const value = apply(constant(''));
  if (value?.kind === 'map' || (value?.kind === 'constant' && value.value === '')) return of;
  if (value?.kind === 'constant' && typeof value.value === 'boolean')
    return constant(value.value, `default of ${of.why}`);
  const { optional: _optional, ...set } = of;
  return set;
}

function withFirst(args: Arguments, value: Value): Arguments {
  const [first, ...rest] = args.positional;
  return first === undefined ? args : { ...args, positional: [{ ...first, value }, ...rest] };
}

/** `os.getenv("X", "/api")`: the default, which the environment may override; else unknown. */
export function readEnvironment(
  run: Evaluation,
  args: Arguments,
  site: Location,
  symbol: string,
  { traits }: Language,
): Value {
  const name = force(args.positional[0]?.value ?? UNDEFINED);
  const why =
    name.kind === 'constant' && name.value !== undefined
      ? `${symbol}(${JSON.stringify(name.value)})`
      : symbol;
  const standard = name.kind === 'constant' ? run.defaults.get(String(name.value).toLowerCase()) : undefined;
  const fallback = args.positional[1] ?? args.named.get('default') ?? (standard && { value: standard });
  if (fallback === undefined)
    return {
      kind: 'unknown',
      why,
      site,
      environment: true,
      ...(traits.zeroValues === true && { optional: true }),
    };
  return union(
    alternatives(fallback.value).map((value) =>
      value.kind === 'constant' ? constant(value.value, `default of ${why}`) : value,
    ),
  );
}

/** A call of what a library's call gave, `a(x)(y)`: not `a` again, but a term of its own that `a(x)` received. */
function callResult(run: Evaluation, target: TermValue, args: Arguments, site: Location): Value {
  const call: LibraryCall = { args, site, symbol: target.symbol, receiver: target };
  for (const framework of run.setting.frameworks) {
    const result = run.at(site, () => framework.foreign?.(target, '()', call, run.host(framework)));
    if (result !== undefined) return result;
  }
  run.effects++;
  enterCallbacks(run, args, site, target.symbol);
  noteEscapes(run, target, args, site);
  return { kind: 'term', symbol: target.symbol, args, site, receiver: target };
}
