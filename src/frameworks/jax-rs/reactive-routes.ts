import type { Method } from '../../model/route.ts';
import type { Router } from '../../resolve/router.ts';
import { type ClassValue, constant, type Value } from '../../resolve/value.ts';
import type { Host, MemberView } from '../framework.ts';
import { type Annotation, annotationsOf, lastWord, valuesOf } from '../shared/java-annotations.ts';
import { moduleFolder } from '../shared/java-modules.ts';
import { isConcrete } from '../shared/java-types.ts';
import { joinPaths } from '../shared/join-paths.ts';
import { below } from '../shared/options.ts';
import { setting, settingsOf } from '../shared/spring-environment.ts';
import { methodOf } from '../shared/verbs.ts';
import { classesIn } from './resources.ts';

const HOME = 'io.quarkus.vertx.web.';

/**
 * Reactive routes of Quarkus, beside its resources: `@Route(path = "/hello", methods = Route.HttpMethod.GET)`.
 * https://quarkus.io/guides/reactive-routes
 */
export function serveReactiveRoutes(host: Host): void {
  // What registers on the router of Vert.x may mention nothing of JAX-RS.
  const others = usesQuarkus(host) ? classesIn(host.mentioning(['io.vertx.ext.web.Router']), host) : [];
  for (const type of new Set([...host.classes(), ...others])) {
    if (!isConcrete(type)) continue;
    for (const member of host.members(type, { overloads: true })) {
      if (member.kind !== 'method') continue;
      const annotations = annotationsOf(member.decorations, host);
      for (const annotation of annotations.filter(isRoute)) serve(type, member, annotation, host);
      noteObserver(type, member, host);
    }
  }
}

function usesQuarkus(host: Host): boolean {
  return ['**/pom.xml', '**/build.gradle', '**/build.gradle.kts']
    .flatMap((glob) => host.files(glob))
    .some((file) => String(host.data(file)).includes('io.quarkus'));
}

function isRoute({ symbol }: Annotation): boolean {
  return symbol === `${HOME}Route`;
}

function serve(type: ClassValue, member: MemberView, { elements, line }: Annotation, host: Host): void {
  const site = { file: member.site.file, line };
  const router = serverOf(type, host);
  const methods = (key: string): readonly Method[] =>
    valuesOf(elements.get(key), host).flatMap((one) => {
      const known = host.force(one);
      return known.kind === 'term' ? (methodOf(lastWord(known.symbol)) ?? []) : [];
    });
  const verbs = [...methods('methods'), ...methods('value')];
  const base = annotationsOf(host.decorations(type), host).find(
    ({ symbol }) => symbol === `${HOME}RouteBase`,
  );
  const written = elements.get('path');
  if (elements.has('regex') && written === undefined) {
    host.unresolved('a regular expression is its path', {
      router,
      methods: verbs,
      path: below(constant('')),
      site,
    });
    return;
  }
  for (const path of joinPaths(
    [base?.elements.get('path') ?? constant(''), written ?? ownPath(member)],
    host,
  ))
    host.route(router, {
      methods: verbs.length === 0 ? ['ANY'] : verbs,
      path: colonPath(path, host),
      handler: `${type.name}.${member.name}`,
      site,
    });
}

/** A route without a path is called like its method, with hyphens. */
function ownPath({ name }: MemberView): Value {
  return constant(name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase());
}

/** Vert.x writes `:name`. */
function colonPath(path: Value, host: Host): Value {
  const text = host.text(path);
  return text === undefined ? path : constant(text.replace(/:(\w+)/g, '{$1}'));
}

/** `void init(@Observes Router router)` registers on the router of Vert.x, which is not read. */
function noteObserver(type: ClassValue, member: MemberView, host: Host): void {
  const fn = host.force(member.value());
  if (fn.kind !== 'function' || fn.node.params.length === 0) return;
  const observed = host.parameters(fn).find(({ type: declared, decorations }) => {
    const known = declared === undefined ? undefined : host.force(declared);
    return (
      known?.kind === 'term' &&
      known.symbol === 'io.vertx.ext.web.Router' &&
      annotationsOf(decorations, host).some(({ name }) => name === 'Observes')
    );
  });
  if (observed === undefined) return;
  host.unresolved(`${type.name}.${member.name} registers routes of Vert.x, which are not read`, {
    router: serverOf(type, host),
    path: below(constant('')),
    site: member.site,
  });
}

/** The server of a class's module, below its root path: what JAX-RS adds is not in front. */
function serverOf(type: ClassValue, host: Host): Router {
  const site = host.siteOf(type);
  const module = moduleFolder(site.file, host);
  const made = host.state('reactive servers', () => new Map<string, Router>());
  const known = made.get(module);
  if (known !== undefined) return known;
  const prefix = setting(['quarkus.http.root-path'], [settingsOf(module, host)]) ?? constant('');
  const { router } = host.router('app', { site, prefix });
  made.set(module, router);
  return router;
}
