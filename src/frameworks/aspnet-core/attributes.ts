import {
  type Arguments,
  type ClassValue,
  type Decoration,
  list,
  map,
  NO_ARGUMENTS,
  type Value,
} from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';
import type { OwnGuard } from './conventions.ts';

/** An attribute of a library, or of the repository with what it is derived from. */
export interface Attribute {
  /** `HttpGet`, without `Attribute`. */
  readonly name: string;
  readonly args: Arguments;
  readonly line: number;
  /** The class where the repository declares it. */
  readonly type?: ClassValue;
  /** The instance, for properties. */
  readonly instance?: Value;
}

/** The last word of a library's symbol, without `Attribute`. */
export function wordOf(symbol: string): string {
  const word = symbol.slice(symbol.lastIndexOf('.') + 1);
  return word.length > 'Attribute'.length ? word.replace(/Attribute$/, '') : word;
}

/** Attributes in the order in which they are written. */
export function attributesIn(decorations: readonly Decoration[], host: Host): readonly Attribute[] {
  return decorations.flatMap(({ value, line }) =>
    host.alternatives(value).flatMap((one): readonly Attribute[] => {
      if (one.kind === 'term') return [{ name: wordOf(one.symbol), args: one.args ?? NO_ARGUMENTS, line }];
      if (one.kind !== 'instance') return [];
      const base = libraryBase(one.class, host);
      const made = { line, type: one.class, instance: one };
      if (one.inner === undefined) return [{ ...made, name: base ?? one.class.name, args: NO_ARGUMENTS }];
      return [{ ...made, name: base ?? one.class.name, args: argumentsOf(one.inner, host) }];
    }),
  );
}

/** The attribute of the library that a class of the repository is derived from. */
function libraryBase(type: ClassValue, host: Host): string | undefined {
  for (const at of host.lineage(type)) if (at.kind === 'term') return wordOf(at.symbol);
  return undefined;
}

/** Attributes that the repository derives others from: what their base's constructor was given is kept. */
const DERIVED = [
  'HttpGet',
  'HttpPost',
  'HttpPut',
  'HttpDelete',
  'HttpPatch',
  'HttpHead',
  'HttpOptions',
  'Route',
  'AcceptVerbs',
  'Area',
];

/** Names that are the library's where a file uses it, whatever else of the repository is called so. */
const OWN = [
  ...DERIVED,
  ...['ActionName', 'ApiController', 'Controller', 'ControllerBase', 'NonAction', 'NonController'],
];

export const ATTRIBUTE_CALLS: Readonly<Record<string, (call: LibraryCall) => Value | undefined>> = {
  ...Object.fromEntries(DERIVED.map((name) => [`Microsoft.AspNetCore.Mvc.${name}Attribute`, keptArguments])),
  ...Object.fromEntries(OWN.map((name) => [`Microsoft.AspNetCore.Mvc.${name}`, () => undefined])),
};

function keptArguments({ args }: LibraryCall): Value {
  return map([
    ['positional', list(args.positional.map(({ value }) => value))],
    ['named', map([...args.named].map(([name, { value }]) => [name, value] as const))],
  ]);
}

function argumentsOf(inner: Value, host: Host): Arguments {
  const given = (value: Value) => ({ value, written: '' });
  return {
    positional: (host.items(host.entry(inner, 'positional')) ?? []).map(given),
    named: new Map(host.entries(host.entry(inner, 'named')).map(([name, value]) => [name, given(value)])),
    open: false,
  };
}

/** A property of an attribute, or its argument at a place. */
export function argumentOf(attribute: Attribute, name: string, place: number, host: Host): Value | undefined {
  const { positional, named } = attribute.args;
  const given = named.get(name) ?? named.get(name.toLowerCase()) ?? positional[place];
  return given === undefined ? propertyOf(attribute, name, host) : given.value;
}

/** A property of an attribute of the repository: what its constructor set, or what its getter gives. */
export function propertyOf({ instance, type }: Attribute, name: string, host: Host): Value | undefined {
  const set = host.entry(instance, name);
  if (set !== undefined || instance === undefined || type === undefined) return set;
  const getters = host.members(type, { inherited: true }).filter(({ kind }) => kind === 'getter');
  return getters.some((getter) => getter.name === name) ? host.member(instance, name) : undefined;
}

const AUTHORIZING = /^Authorize|Authoriz(?:e|ation)(?:Filter)?$|^RequiredScope|^RequirePermission/;
const FILTERS =
  /^(?:TypeFilter|ServiceFilter|ValidateAntiForgeryToken|AutoValidateAntiforgeryToken|RequireHttps|EnableRateLimiting|RequireAntiforgeryToken)$/;
/** Types of the library that make an attribute of the repository a filter, with what authorizes. */
const FILTER_BASES =
  /^(?:I(?:Async)?(?:Action|Resource|Authorization)Filter|ActionFilter|TypeFilter|ServiceFilter)$/;
const AUTHORIZING_BASES = /^(?:Authorize|IAuthorizeData|I(?:Async)?AuthorizationFilter)$/;

/** The guard that an attribute is; undefined where it is none. */
export function guardOf(attribute: Attribute, host: Host): OwnGuard | undefined {
  const { name, type } = attribute;
  if (type !== undefined) {
    const bases = host.lineage(type).flatMap((at) => (at.kind === 'term' ? [wordOf(at.symbol)] : []));
    if (!bases.some((base) => FILTER_BASES.test(base) || AUTHORIZING_BASES.test(base))) return undefined;
    return {
      name: wordOf(type.name),
      authorizes: bases.some((base) => base === 'Authorize' || base === 'IAuthorizeData'),
    };
  }
  if (FILTERS.test(name)) {
    const filter = attribute.args.positional[0];
    return {
      name: filter !== undefined && /^(?:Type|Service)Filter$/.test(name) ? host.nameOf(filter) : name,
      authorizes: false,
    };
  }
  return AUTHORIZING.test(name) ? { name, authorizes: true } : undefined;
}

export function guardsIn(attributes: readonly Attribute[], host: Host): readonly OwnGuard[] {
  return attributes.flatMap((attribute) => guardOf(attribute, host) ?? []);
}

export function allowsAnonymous(attributes: readonly Attribute[]): boolean {
  return attributes.some(({ name }) => name === 'AllowAnonymous');
}
