import type { Location } from '../../model/location.ts';
import type { Method } from '../../model/route.ts';
import { type ClassValue, isNothing, type TermValue, type Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import { actionName } from '../shared/php-names.ts';
import { methodOf } from '../shared/verbs.ts';
import { attributeIn } from './api-identifiers.ts';

/** What an attribute says of its routes, and what those inside it take over from it. */
export interface Said {
  /** Undefined where it says none. */
  readonly template: Value | undefined;
  readonly prefix: Value | undefined;
  readonly shortName: Value | undefined;
  /** Names of the variables of the path that is made where there is no template. */
  readonly variables: readonly string[] | undefined;
  readonly security: string | undefined;
  readonly controller: string | undefined;
}

export interface Operation extends Said {
  /** Undefined where it is not known. */
  readonly method: Method | undefined;
  /** How it is called: `GetCollection`. */
  readonly kind: string;
  /** Whether it stands for all items of its resource. */
  readonly isCollection: boolean;
  /** What tells it from others of its kind. */
  readonly name: string;
  /** Another route answers, or what is called is not this service. */
  readonly isElsewhere: boolean;
  readonly site: Location;
}

export interface Resource extends Said {
  /** Undefined where it has those that every resource has. */
  operations: Operation[] | undefined;
  /** What it says of its operations is not known as a whole. */
  readonly isOpen: boolean;
  readonly site: Location;
}

export const METADATA = 'ApiPlatform.Metadata.';

const METHODS: Readonly<Record<string, Method>> = {
  Get: 'GET',
  GetCollection: 'GET',
  Post: 'POST',
  Put: 'PUT',
  Patch: 'PATCH',
  Delete: 'DELETE',
};

export const NOTHING: Said = {
  template: undefined,
  prefix: undefined,
  shortName: undefined,
  variables: undefined,
  security: undefined,
  controller: undefined,
};

/** The resources that the attributes of a class make: operations beside a resource are its own, the same one twice begins another. */
export function resourcesOf(type: ClassValue, host: Host): readonly Resource[] {
  const resources: Resource[] = [];
  for (const { value, line } of host.decorations(type)) {
    const attribute = attributeIn(value, host);
    if (attribute === undefined) continue;
    const site = { file: type.scope.file, line };
    if (attribute.symbol === `${METADATA}ApiResource`) {
      resources.push(resourceIn(attribute, site, host));
      continue;
    }
    const operation = operationIn(attribute, site, host);
    if (operation === undefined) continue;
    const last = resources.at(-1);
    const isNew = last === undefined || last.operations?.some((one) => one.name === operation.name) === true;
    const resource: Resource = isNew ? { ...NOTHING, operations: [], isOpen: false, site } : last;
    if (isNew) resources.push(resource);
    resource.operations = [...(resource.operations ?? []), operation];
  }
  return resources;
}

/** What a resource's attribute says. */
export function resourceIn(attribute: TermValue, site: Location, host: Host): Resource {
  const given = argumentOf(attribute, 'operations', 4);
  if (given === undefined || isNothing(given))
    return { ...saidIn(attribute, 0, host), operations: undefined, isOpen: false, site };
  const items = host.items(given) ?? host.entries(given).map(([, value]) => value);
  const made = items.map((item) => {
    const term = attributeIn(item, host);
    return term === undefined ? undefined : operationIn(term, term.site ?? site, host);
  });
  const operations = made.filter((one) => one !== undefined);
  const forced = host.force(given);
  const isKnown = (forced.kind === 'list' || forced.kind === 'map') && !forced.open;
  return {
    ...saidIn(attribute, 0, host),
    operations,
    isOpen: !isKnown || operations.length < items.length,
    site,
  };
}

function operationIn(attribute: TermValue, site: Location, host: Host): Operation | undefined {
  const kind = attribute.symbol.startsWith(METADATA) ? attribute.symbol.slice(METADATA.length) : '';
  const isGeneral = kind === 'HttpOperation';
  if (METHODS[kind] === undefined && !isGeneral && kind !== 'NotExposed') return undefined;
  const said = saidIn(attribute, isGeneral ? 1 : 0, host);
  const written = isGeneral ? host.text(argumentOf(attribute, 'method', 0)) : undefined;
  const named = host.text(attribute.args?.named.get('name')?.value) ?? '';
  const route = attribute.args?.named.get('routeName')?.value;
  const openapi = attribute.args?.named.get('openapi')?.value;
  const isWebhook = openapi !== undefined && attributeIn(openapi, host)?.symbol.endsWith('.Webhook') === true;
  return {
    ...said,
    method: isGeneral ? (written === undefined ? undefined : methodOf(written)) : METHODS[kind],
    kind,
    isCollection: kind === 'GetCollection',
    name: `${kind} ${host.text(said.template) ?? ''} ${named}`,
    isElsewhere: kind === 'NotExposed' || isWebhook || (route !== undefined && !isNothing(route)),
    site,
  };
}

/** @param first at which place the template stands where it has no name */
function saidIn(attribute: TermValue, first: number, host: Host): Said {
  const option = (name: string, at: number): Value | undefined => {
    const value = argumentOf(attribute, name, at);
    return value === undefined || isNothing(value) ? undefined : value;
  };
  const controller = attribute.args?.named.get('controller');
  return {
    template: option('uriTemplate', first),
    prefix: option('routePrefix', -1),
    shortName: option('shortName', first === 0 && attribute.symbol.endsWith('.ApiResource') ? 1 : -1),
    variables: variablesIn(option('uriVariables', -1), host),
    security: host.text(option('security', -1)),
    controller: controller === undefined ? undefined : actionName(controller, '::', host),
  };
}

function argumentOf(attribute: TermValue, name: string, at: number): Value | undefined {
  return (attribute.args?.named.get(name) ?? attribute.args?.positional[at])?.value;
}

/** `['id']`, `['companyId' => new Link(…), 'id']`. */
function variablesIn(value: Value | undefined, host: Host): readonly string[] | undefined {
  if (value === undefined) return undefined;
  const entries = host.entries(value);
  if (entries.length > 0)
    return entries.map(([name, one]) => (/^\d+$/.test(name) ? (host.text(one) ?? name) : name));
  return (host.items(value) ?? []).map((item, at) => host.text(item) ?? `variable${at}`);
}

/** Operations of a resource that says none: those of the version that is installed, or those that the settings say. */
export function standardOperations(kinds: readonly string[], site: Location): readonly Operation[] {
  return kinds.flatMap((kind): readonly Operation[] => {
    const method = METHODS[kind];
    if (method === undefined) return [];
    return [
      {
        ...NOTHING,
        method,
        kind,
        isCollection: kind === 'GetCollection',
        name: kind,
        isElsewhere: false,
        site,
      },
    ];
  });
}
