import type { Location } from '../../model/location.ts';
import type { ClassValue, TermValue, Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import { shortName } from '../shared/php-names.ts';
import { methodOf } from '../shared/verbs.ts';
import { attributeIn } from './api-identifiers.ts';
import { NOTHING, type Operation, type Resource } from './api-operations.ts';

export const ANNOTATION = 'ApiPlatform.Core.Annotation.';

/** The resource that an annotation of version 2 makes: operations are named, those of a collection apart from those of items. */
export function annotatedResource(type: ClassValue, isPatched: boolean, host: Host): Resource | undefined {
  for (const { value, line } of host.decorations(type)) {
    const annotation = attributeIn(value, host);
    if (annotation?.symbol !== `${ANNOTATION}ApiResource`) continue;
    const site = { file: type.scope.file, line };
    return resourceOfAnnotation(annotation, site, isPatched, host);
  }
  return undefined;
}

/** What the options of version 2 say, of an annotation or of a table. */
export function resourceOfAnnotation(
  annotation: TermValue,
  site: Location,
  isPatched: boolean,
  host: Host,
): Resource {
  const option = (name: string) => annotation.args?.named.get(name)?.value;
  const attributes = option('attributes');
  const prefix = option('routePrefix') ?? host.entry(attributes, 'route_prefix');
  const item = ['get', 'put', ...(isPatched ? ['patch'] : []), 'delete'];
  return {
    ...NOTHING,
    prefix,
    shortName: option('shortName'),
    operations: [
      ...operationsIn(annotation, 'collectionOperations', ['get', 'post'], site, host),
      ...operationsIn(annotation, 'itemOperations', item, site, host),
    ],
    isOpen: false,
    site,
  };
}

function operationsIn(
  annotation: TermValue,
  argument: 'collectionOperations' | 'itemOperations',
  standard: readonly string[],
  site: Location,
  host: Host,
): readonly Operation[] {
  const given = annotation.args?.named.get(argument)?.value;
  const isCollection = argument === 'collectionOperations';
  if (given === undefined)
    return standard.map((name) => operation(name, undefined, isCollection, site, host));
  const entries = host.entries(given);
  if (entries.length === 0)
    return (host.items(given) ?? []).map((name) =>
      operation(host.text(name) ?? '', undefined, isCollection, site, host),
    );
  return entries.map(([name, options]) =>
    // What has no key is a name alone.
    /^\d+$/.test(name)
      ? operation(host.text(options) ?? '', undefined, isCollection, site, host)
      : operation(name, options, isCollection, site, host),
  );
}

function operation(
  name: string,
  options: Value | undefined,
  isCollection: boolean,
  site: Location,
  host: Host,
): Operation {
  const path = host.entry(options, 'path');
  const controller = host.text(host.entry(options, 'controller'));
  return {
    ...NOTHING,
    template: path,
    security: host.text(host.entry(options, 'security') ?? host.entry(options, 'access_control')),
    controller: controller === undefined ? undefined : shortName(controller),
    method: methodOf(host.text(host.entry(options, 'method')) ?? name),
    kind: name,
    isCollection,
    name,
    isElsewhere: host.entry(options, 'route_name') !== undefined,
    site,
  };
}
