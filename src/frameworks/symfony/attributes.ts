import type { Method } from '../../model/route.ts';
import type { Guard } from '../../resolve/router.ts';
import type { ClassValue, Decoration, TermValue, Value } from '../../resolve/value.ts';
import type { Host, MemberView } from '../framework.ts';
import { methodOf } from '../shared/verbs.ts';

export const ROUTE = [
  'Symfony.Component.Routing.Attribute.Route',
  'Symfony.Component.Routing.Annotation.Route',
  'Sensio.Bundle.FrameworkExtraBundle.Configuration.Route',
];

/** Of the bundle that had annotations before the framework: the methods of the routes beside it. */
const METHOD = 'Sensio.Bundle.FrameworkExtraBundle.Configuration.Method';

/** Attributes of FOSRestBundle, which are routes of one method. */
const REST = 'FOS.RestBundle.Controller.Annotations.';

/** What a `#[Route]` says. */
export interface RouteAttribute {
  /** By locale; one that is not translated is under `''`. Undefined where it is not known. */
  readonly paths: ReadonlyMap<string, string> | undefined;
  /** Undefined where they are not known; empty for every method. */
  readonly methods: readonly Method[] | undefined;
  readonly defaults: ReadonlySet<string>;
  readonly requirements: ReadonlyMap<string, string>;
  readonly environments: readonly string[];
  /** Empty where it has none of its own; undefined where it is not known. */
  readonly name: string | undefined;
  readonly host: string | undefined;
  readonly line: number;
}

/** The `#[Route]`s among attributes, those of subclasses and FOSRestBundle included. */
export function routesIn(decorations: readonly Decoration[], host: Host): readonly RouteAttribute[] {
  const beside = decorations.flatMap(({ value }) => {
    const term = termOf(value, host);
    return term?.symbol === METHOD ? [methodsOf(term.args?.positional[0]?.value, host)] : [];
  });
  const routes = decorations.flatMap(({ value, line }) => {
    const term = termOf(value, host);
    if (term === undefined) return [];
    const verb = term.symbol.startsWith(REST) ? methodOf(term.symbol.slice(REST.length)) : undefined;
    const isRoute = ROUTE.includes(term.symbol) || term.symbol === `${REST}Route`;
    return verb !== undefined || isRoute ? [attribute(term, verb, line, host)] : [];
  });
  return beside.length === 0 ? routes : routes.map((route) => ({ ...route, methods: beside.at(-1) }));
}

function termOf(value: Value, host: Host): TermValue | undefined {
  const [one] = host.alternatives(value);
  if (one?.kind === 'term' && one.args !== undefined) return one;
  return undefined;
}

function attribute(term: TermValue, verb: Method | undefined, line: number, host: Host): RouteAttribute {
  const arg = (name: string, at: number): Value | undefined =>
    (term.args?.named.get(name) ?? term.args?.positional[at])?.value;
  return {
    paths: pathsOf(arg('path', 0), host),
    methods: verb === undefined ? methodsOf(arg('methods', 6), host) : [verb],
    defaults: new Set(host.entries(arg('defaults', 4)).map(([name]) => name)),
    requirements: new Map(
      host.entries(arg('requirements', 2)).map(([name, value]) => [name, host.text(value) ?? '']),
    ),
    environments: (host.items(arg('env', 14)) ?? []).flatMap((item) => host.text(item) ?? []),
    name: nameOf(arg('name', 1), host),
    host: host.text(arg('host', 5)),
    line,
  };
}

function nameOf(value: Value | undefined, host: Host): string | undefined {
  const forced = value === undefined ? undefined : host.force(value);
  const isNothing = forced?.kind === 'constant' && typeof forced.value !== 'string';
  return forced === undefined || isNothing ? '' : host.text(forced);
}

/** A path, or one for each locale. */
function pathsOf(value: Value | undefined, host: Host): ReadonlyMap<string, string> | undefined {
  if (value === undefined) return new Map([['', '']]);
  const entries = host.entries(value);
  const named: readonly (readonly [string, Value])[] = entries.length > 0 ? entries : [['', value]];
  const paths = named.map(([locale, path]) => [locale, host.text(path)] as const);
  if (host.force(value).kind === 'constant' && host.text(value) === undefined) return new Map([['', '']]);
  const knownPaths = paths.flatMap(([locale, path]) => (path === undefined ? [] : [[locale, path] as const]));
  return knownPaths.length === paths.length ? new Map(knownPaths) : undefined;
}

/** `['GET', 'POST']`, `'GET|POST'`, `Request::METHOD_GET`. */
function methodsOf(value: Value | undefined, host: Host): readonly Method[] | undefined {
  if (value === undefined) return [];
  const names = (host.items(value) ?? []).flatMap((item): readonly string[] => {
    const one = host.force(item);
    if (one.kind === 'term') return [/\.METHOD_(\w+)$/.exec(one.symbol)?.[1] ?? '?'];
    return host.text(one)?.split('|') ?? ['?'];
  });
  const methods = names.map((name) => methodOf(name.trim()));
  return methods.every((method) => method !== undefined) && host.items(value) !== undefined
    ? methods
    : undefined;
}

const GRANTED = /\.(?:IsGranted|Security|IsCsrfTokenValid)$/;

/** `#[IsGranted('ROLE_X')]` of a class or method. */
export function guardsIn(decorations: readonly Decoration[], host: Host): readonly Guard[] {
  return decorations.flatMap(({ value }) => {
    const term = termOf(value, host);
    if (term === undefined || !GRANTED.test(term.symbol)) return [];
    const name = term.symbol.slice(term.symbol.lastIndexOf('.') + 1);
    const first = term.args?.positional[0] ?? term.args?.named.get('attribute');
    const what = host.text(first?.value) ?? first?.written ?? '';
    return [{ name: `${name}(${what.replace(/[\s,]+/g, ' ')})` }];
  });
}

/** Names of the parameters of a method that have a default. */
export function defaultsOf(member: MemberView, host: Host): readonly string[] {
  const value = host.force(member.value());
  if (value.kind !== 'function') return [];
  return host.parameters(value).flatMap((param) => (param.default === undefined ? [] : [param.name]));
}

/** Whether a class can be a controller: its attributes are read wherever it lies. */
export function isConcrete(type: ClassValue): boolean {
  return type.node.flavour === 'class' && type.node.abstract !== true && type.node.name !== undefined;
}
