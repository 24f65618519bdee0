import type { Router } from '../../resolve/router.ts';
import { type ClassValue, constant } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import {
  type DescribedInterface,
  describedInterfaces,
  methodName,
  namesOf,
  undescribed,
} from '../shared/generated-interfaces.ts';
import { annotationsOf, lastWord } from '../shared/java-annotations.ts';
import { annotatedGuards } from '../shared/java-guards.ts';
import { classAnnotations, isConcrete, methodsOf, packageOf } from '../shared/java-types.ts';
import { generationsOf } from '../shared/openapi-generator-build.ts';
import { below } from '../shared/options.ts';
import type { Application } from './applications.ts';
import { classesIn, resourcePath } from './resources.ts';

/** Serves classes that implement interfaces which a build writes: openapi-generator for JAX-RS, else they are open. */
export function serveGenerated(
  applicationsOf: (type: ClassValue) => readonly Application[],
  host: Host,
): void {
  const names = generationsOf(host)
    .filter(({ library }) => library === 'jax-rs')
    .flatMap((generation) => namesOf(generation, host));
  const types = new Set([...host.classes(), ...classesIn(host.mentioning(names), host)]);
  const open = [...types].filter((type) => unknownInterface(type, host) !== undefined);
  // What lies beside them may mention nothing of JAX-RS.
  const folders = new Set(open.map((type) => host.siteOf(type).file.replace(/[^/]*$/, '')));
  for (const type of classesIn(
    [...folders].flatMap((folder) => host.files(`${folder}*.java`)),
    host,
  ))
    types.add(type);
  for (const type of types) {
    if (!isConcrete(type)) continue;
    const implemented = describedInterfaces(type, 'jax-rs', host);
    const unknown = implemented.length === 0 ? unknownInterface(type, host) : undefined;
    if (implemented.length === 0 && unknown === undefined) continue;
    for (const { router } of applicationsOf(type)) {
      for (const one of implemented) serve(type, one, router, host);
      if (unknown !== undefined)
        host.unresolved(
          `${lastWord(unknown)} is not in the repository: it may map what ${type.name} overrides`,
          { router, path: below(constant('')), site: host.siteOf(type) },
        );
    }
  }
}

/** What interfaces of resources are called. */
const RESOURCES = /(?:Api(?:Service)?|Resources?|Endpoints?|Rest(?:Service)?|RestController)$/;

/** The symbol of an interface of the repository's own packages that is in none of its files: some build writes it, from whatever it likes. */
function unknownInterface(type: ClassValue, host: Host): string | undefined {
  if (!isConcrete(type) || resourcePath(type, host) !== undefined || isOfSpring(type, host)) return undefined;
  const own = companyOf(packageOf(type, host));
  const found = host
    .lineage(type)
    .find((at) => at.kind === 'term' && RESOURCES.test(at.symbol) && companyOf(at.symbol) === own);
  if (found?.kind !== 'term') return undefined;
  const overrides = host
    .members(type)
    .some(
      ({ kind, decorations }) =>
        kind === 'method' && decorations.some(({ written }) => /^Override\b/.test(written)),
    );
  return overrides ? found.symbol : undefined;
}

/** What Spring serves may call JAX-RS. */
function isOfSpring(type: ClassValue, host: Host): boolean {
  return annotationsOf(host.decorations(type), host).some(({ symbol }) =>
    /^org\.springframework\.(?:web\.|stereotype\.Controller$)/.test(symbol),
  );
}

/** The first two segments of a package or of what is in it. */
function companyOf(name: string): string {
  return name.split('.').slice(0, 2).join('.');
}

/** The interface carries whole paths: what it says on itself and on its methods put together is the operation's. */
function serve(type: ClassValue, implemented: DescribedInterface, router: Router, host: Host): void {
  if (implemented.operations.length === 0)
    host.unresolved(undescribed(implemented), { router, site: host.siteOf(type) });
  const levels = classAnnotations(type, host);
  const written = methodsOf(type, host);
  for (const operation of implemented.operations) {
    const method = written.find((one) => one.name === methodName(operation));
    const annotations = method?.declarations.map((one) => one.annotations) ?? [];
    host.route(router, {
      methods: [operation.method],
      path: constant(operation.path),
      handler: method === undefined ? type.name : `${type.name}.${method.name}`,
      guards: annotatedGuards(annotations, levels, host),
      site: method?.declarations[0]?.member.site ?? host.siteOf(type),
      settled: true,
    });
  }
}
