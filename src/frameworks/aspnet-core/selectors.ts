import type { Method } from '../../model/route.ts';
import type { Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import { methodOf } from '../shared/verbs.ts';
import { type Attribute, argumentOf, propertyOf } from './attributes.ts';

/** One way to reach an action: its own template and verbs. */
export interface Selector {
  /** Absent: it has none of its own. */
  readonly template: Value | undefined;
  /** Empty: any. */
  readonly methods: readonly Method[];
  /** Line of the attribute that says the verb, or the template. */
  readonly line: number | undefined;
}

const VERBS: ReadonlyMap<string, Method> = new Map([
  ['HttpGet', 'GET'],
  ['HttpPost', 'POST'],
  ['HttpPut', 'PUT'],
  ['HttpDelete', 'DELETE'],
  ['HttpPatch', 'PATCH'],
  ['HttpHead', 'HEAD'],
  ['HttpOptions', 'OPTIONS'],
]);

interface Provider {
  readonly template: Value | undefined;
  /** Undefined for one that says nothing about verbs (`Route`). */
  readonly methods: readonly Method[] | undefined;
  /** It says verbs only. */
  readonly silent: boolean;
  readonly line: number;
}

/** Whether an attribute takes part in routing. */
export function isRouting({ name, type }: Attribute, host: Host): boolean {
  return VERBS.has(name) || name === 'Route' || name === 'AcceptVerbs' || providesTemplate(type, host);
}

function providesTemplate(type: Attribute['type'], host: Host): boolean {
  return (
    type !== undefined &&
    host.lineage(type).some((at) => at.kind === 'term' && at.symbol.endsWith('.IRouteTemplateProvider'))
  );
}

function providerOf(attribute: Attribute, host: Host): Provider | undefined {
  const { name, line } = attribute;
  const verb = VERBS.get(name);
  if (name === 'AcceptVerbs') {
    const verbs = attribute.args.positional.flatMap(({ value }) => host.items(value) ?? [value]);
    const template = attribute.args.named.get('Route')?.value;
    const methods = verbs.flatMap((value) => methodOf(host.text(value) ?? '') ?? []);
    return { template, methods, silent: template === undefined, line };
  }
  if (verb === undefined && name !== 'Route' && !providesTemplate(attribute.type, host)) return undefined;
  const template = argumentOf(attribute, 'Template', 0, host);
  const isNamed = ['Name', 'Order'].some((key) => attribute.args.named.has(key));
  const methods = verb === undefined ? ownVerbs(attribute, host) : [verb];
  const silent = methods !== undefined && template === undefined && !isNamed;
  return { template, methods, silent, line };
}

/** What an attribute of the repository that is no verb of the library says itself (`IActionHttpMethodProvider`). */
function ownVerbs(attribute: Attribute, host: Host): readonly Method[] | undefined {
  const given = propertyOf(attribute, 'HttpMethods', host);
  const verbs = given === undefined ? undefined : host.items(given);
  return verbs?.flatMap((verb) => methodOf(host.text(verb) ?? '') ?? []);
}

/**
 * The selectors of an action, as the framework makes them: each attribute with a template is one; verbs without a template go
 * with `Route` where there is one, else they are one selector of their own.
 * https://learn.microsoft.com/aspnet/core/mvc/controllers/routing#mixed-routing-attribute-routing-vs-conventional-routing
 */
export function selectorsOf(attributes: readonly Attribute[], host: Host): readonly Selector[] {
  const providers = attributes.flatMap((attribute) => providerOf(attribute, host) ?? []);
  const silent = providers.filter((provider) => provider.silent);
  const telling = providers.filter((provider) => !provider.silent);
  const joinsSilent = telling.some(({ methods }) => methods === undefined);
  const selectors = telling.flatMap((provider): readonly Selector[] => {
    const { template, methods, line } = provider;
    if (methods !== undefined) return methods.map((method) => ({ template, methods: [method], line }));
    return silent.length === 0 ? [{ template, methods: [], line }] : verbsOf(silent, template);
  });
  if (silent.length > 0 && !joinsSilent) return [...selectors, ...verbsOf(silent, undefined)];
  return selectors.length > 0 ? selectors : [{ template: undefined, methods: [], line: undefined }];
}

function verbsOf(silent: readonly Provider[], template: Value | undefined): readonly Selector[] {
  return silent.flatMap(({ methods, line }) =>
    (methods ?? []).map((method): Selector => ({ template, methods: [method], line })),
  );
}

/** The templates of a controller; one that has none of its own has those of the nearest base with any. */
export function templatesIn(attributes: readonly Attribute[], host: Host): readonly Value[] {
  return attributes.flatMap((attribute) => {
    const provider =
      attribute.name === 'Route' || isRouting(attribute, host) ? providerOf(attribute, host) : undefined;
    return provider?.template === undefined ? [] : [provider.template];
  });
}
