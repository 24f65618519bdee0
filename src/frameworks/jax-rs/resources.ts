import type { Method } from '../../model/route.ts';
import type { Guard, Router } from '../../resolve/router.ts';
import { type ClassValue, constant, NO_ARGUMENTS, type Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import { type Annotation, annotationsOf } from '../shared/java-annotations.ts';
import { isClient } from '../shared/java-clients.ts';
import { annotatedGuards } from '../shared/java-guards.ts';
import {
  classAnnotations,
  type Declaration,
  isConcrete,
  type JavaMethod,
  methodsOf,
} from '../shared/java-types.ts';
import { joinPaths } from '../shared/join-paths.ts';
import { below } from '../shared/options.ts';
import { methodOf } from '../shared/verbs.ts';

const VERBS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'];

/** The path of a root resource: its own, else that of what it extends or implements; undefined for any other class. */
export function resourcePath(type: ClassValue, host: Host): Value | undefined {
  if (!isConcrete(type)) return undefined;
  const levels = classAnnotations(type, host);
  if (isClient(levels[0] ?? [])) return undefined;
  for (const level of levels) {
    const path = pathOf(level);
    if (path !== undefined) return path;
  }
  return undefined;
}

/** Classes that implement an interface of resources and mention nothing of JAX-RS themselves. */
export function implementations(host: Host): readonly ClassValue[] {
  const known = [...host.classes()];
  const lacking = known.filter((type) => {
    if (type.node.flavour !== 'interface' || type.node.decorators.length === 0) return false;
    const annotations = annotationsOf(host.decorations(type), host);
    const isServed = pathOf(annotations) !== undefined && !isClient(annotations);
    return isServed && !known.some((one) => isConcrete(one) && host.lineage(one).includes(type));
  });
  return classesIn(host.mentioning(lacking.map(({ name }) => name)), host).filter(
    (type) =>
      isConcrete(type) &&
      !known.includes(type) &&
      host.lineage(type).some((at) => lacking.some((one) => one === at)),
  );
}

/** Classes that files declare. */
export function classesIn(files: readonly string[], host: Host): readonly ClassValue[] {
  return files.flatMap((file) => {
    const module = host.module(file);
    if (module === undefined) return [];
    return host.exportedNames(module).flatMap((name) => {
      const value = host.force(host.member(module, name));
      return value.kind === 'class' ? [value] : [];
    });
  });
}

function pathOf(annotations: readonly Annotation[]): Value | undefined {
  return annotations.find(({ name, type }) => name === 'Path' && type === undefined)?.elements.get('value');
}

/** Where methods of a class are served. */
interface Place {
  readonly router: Router;
  readonly path: Value;
  /** Guards of the resources that lead to it. */
  readonly guards: readonly Guard[];
  /** Resources that lead to it, to end cycles of locators. */
  readonly above: readonly ClassValue[];
}

/** Serves a resource's methods, and the resources that its locators lead to. */
export function serveResource(type: ClassValue, place: Place, host: Host): void {
  const levels = classAnnotations(type, host);
  const bound = nameBindings(levels.flat(), host);
  for (const method of methodsOf(type, host)) {
    const declared = method.declarations.find(({ annotations }) => isResourceMethod(annotations));
    if (declared === undefined) continue;
    const own = method.declarations.map(({ annotations }) => annotations);
    const guards = unique([
      ...place.guards,
      ...bound,
      ...annotatedGuards(own, levels, host),
      ...nameBindings(own.flat(), host),
    ]);
    for (const path of joinPaths([place.path, pathOf(declared.annotations) ?? constant('')], host))
      serveMethod(type, method, declared, { ...place, path, guards }, host);
  }
}

function isResourceMethod(annotations: readonly Annotation[]): boolean {
  return verbsOf(annotations).length > 0 || pathOf(annotations) !== undefined;
}

function serveMethod(
  type: ClassValue,
  method: JavaMethod,
  declared: Declaration,
  place: Place,
  host: Host,
): void {
  const verbs = verbsOf(declared.annotations);
  if (verbs.length === 0) serveLocator(type, method, place, host);
  // Servers that do not refuse a method with several serve them all.
  for (const verb of verbs) {
    const known = verbName(verb, host);
    if (known === undefined) continue;
    host.route(place.router, {
      methods: [known],
      path: place.path,
      handler: `${type.name}.${method.name}`,
      guards: place.guards,
      site: { file: declared.member.site.file, line: verb.line },
    });
  }
}

/** `@GET`, or an annotation that `@HttpMethod` composes. */
function verbsOf(annotations: readonly Annotation[]): readonly Annotation[] {
  return annotations.filter(
    ({ name, type, symbol }) =>
      name === 'HttpMethod' ||
      (type === undefined && VERBS.includes(name) && !symbol.startsWith('retrofit2.')),
  );
}

function verbName({ name, elements }: Annotation, host: Host): Method | undefined {
  return methodOf(name === 'HttpMethod' ? (host.text(elements.get('value')) ?? '') : name);
}

/** A method with a path and no verb gives the resource that answers below it. */
function serveLocator(type: ClassValue, method: JavaMethod, place: Place, host: Host): void {
  const types = locatedTypes(type, method, host);
  const [first] = method.declarations;
  if (types.length === 0 && first !== undefined) {
    host.unresolved(`it is not known which resource ${type.name}.${method.name} gives`, {
      router: place.router,
      path: below(place.path),
      site: first.member.site,
    });
  }
  for (const located of types) {
    if (place.above.includes(located)) continue;
    serveResource(located, { ...place, above: [...place.above, located] }, host);
  }
}

/** The declared type where it is a class of the repository that can be made; else what the method returns. */
function locatedTypes(type: ClassValue, method: JavaMethod, host: Host): readonly ClassValue[] {
  const declared = method.declarations.flatMap(({ member }) => declaredType(member.type(), host));
  const made = declared.find(isConcrete);
  if (made !== undefined) return [made];
  const [implemented] = method.declarations.filter(({ member }) => !member.abstract);
  if (implemented === undefined) return declared.slice(0, 1);
  const { member } = implemented;
  const self = host.instance(type, { shared: true });
  const results = host.alternatives(host.call(member.value(), NO_ARGUMENTS, { self, site: member.site }));
  const classes = results.flatMap((one) =>
    one.kind === 'instance' ? [one.class] : one.kind === 'class' ? [one] : [],
  );
  return classes.length > 0 ? [...new Set(classes)] : declared.slice(0, 1);
}

/** `Plant`, `Class<Plant>`. */
function declaredType(type: Value | undefined, host: Host): readonly ClassValue[] {
  const known = type === undefined ? undefined : host.force(type);
  if (known?.kind === 'class') return [known];
  if (known?.kind !== 'term' || known.args === undefined) return [];
  return known.args.positional.flatMap(({ value }) => declaredType(value, host));
}

/** Names of annotations that keep a filter away. */
const OPENING = /Not(?:Required|Needed)|^(?:No[A-Z]|Without|Public|Anonymous|Permit|Skip|Unauthenticated)/;

/** Annotations that bind filters to what they stand on. */
function nameBindings(annotations: readonly Annotation[], host: Host): readonly Guard[] {
  return annotations.flatMap(({ name, type }) =>
    type !== undefined &&
    !OPENING.test(name) &&
    annotationsOf(host.decorations(type), host).some((one) => one.name === 'NameBinding')
      ? [{ name }]
      : [],
  );
}

function unique(guards: readonly Guard[]): readonly Guard[] {
  return guards.filter((guard, at) => guards.findIndex((one) => one.name === guard.name) === at);
}
