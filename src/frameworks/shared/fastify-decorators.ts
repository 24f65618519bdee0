import type { Guard, Router } from '../../resolve/router.ts';
import { type ClassValue, constant, type TermValue, type Value } from '../../resolve/value.ts';
import type { Host, MemberView } from '../framework.ts';
import { VERB_METHODS } from './verbs.ts';

const LIBRARY = 'fastify-decorators.';
/** Hooks that run before a handler and may refuse the request, in the order in which they run. */
export const GUARDS: readonly string[] = ['onRequest', 'preParsing', 'preValidation', 'preHandler'];

const FILES = /\.(?:handler|controller)\./;

/** What guards a route, by its options. */
type GuardsOf = (options: Value | undefined, host: Host) => readonly Guard[];

/**
 * `app.register(bootstrap, { directory, mask, controllers, prefix })` of fastify-decorators: classes are instances, their
 * decorated methods are routes and hooks. Source: `bootstrap/bootstrap.js` and `decorators/` of version 3.
 */
export function bootstrap(router: Router, options: Value, host: Host, guardsOf: GuardsOf): void {
  const prefix = host.entry(options, 'prefix') ?? constant('');
  for (const type of [...loaded(router, options, host), ...given(options, host)]) {
    for (const value of host.alternatives(type))
      if (value.kind === 'class') serve(router, value, prefix, host, guardsOf);
  }
}

/** Default exports of the files of a folder whose names match. */
function loaded(router: Router, options: Value, host: Host): readonly Value[] {
  const directory = host.entry(options, 'directory');
  if (directory === undefined) return [];
  const path = host.text(directory);
  const folder =
    path === undefined ? undefined : (host.folder(path) ?? host.folder(path.replace(/\/[^/]*$/, '')));
  if (folder === undefined) {
    host.unresolved('the folder whose controllers are loaded is not known', { router });
    return [];
  }
  const mask = host.entry(options, 'mask');
  return folder.files.flatMap((file) => {
    const name = file.slice(file.lastIndexOf('/') + 1);
    const wanted = mask === undefined ? FILES.test(name) : host.matches(mask, name);
    const module = wanted === true ? host.module(file) : undefined;
    return module === undefined ? [] : [host.member(module, 'default')];
  });
}

function given(options: Value, host: Host): readonly Value[] {
  return host.items(host.entry(options, 'controllers')) ?? [];
}

function serve(router: Router, type: ClassValue, prefix: Value, host: Host, guardsOf: GuardsOf): void {
  const own = host
    .lineage(type)
    .flatMap((at) => (at.kind === 'class' ? applied(host.decorations(at), host) : []));
  const controller = own.find(({ symbol }) => symbol === `${LIBRARY}Controller`);
  if (controller === undefined) {
    // A class with one verb answers by its `handle`.
    for (const term of own) register(router, term, `${type.name}.handle`, host, guardsOf);
    return;
  }
  const [first] = controller.args?.positional ?? [];
  const route =
    host.entry(first?.value, 'route') ??
    (first === undefined || isMap(first.value, host) ? constant('/') : first.value);
  const child = host.router('plugin', { parent: router }).router;
  host.mount(router, host.concatenate([prefix, route]), child);
  for (const member of host.members(type, { inherited: true }))
    serveMember(child, type, member, host, guardsOf);
}

function serveMember(
  router: Router,
  type: ClassValue,
  member: MemberView,
  host: Host,
  guardsOf: GuardsOf,
): void {
  for (const term of applied(member.decorations, host)) {
    const [name] = term.args?.positional ?? [];
    if (term.symbol === `${LIBRARY}Hook`) {
      if (GUARDS.includes(host.text(name?.value) ?? ''))
        host.guard(router, [{ name: member.name }], { whole: true });
    } else register(router, term, `${type.name}.${member.name}`, host, guardsOf);
  }
}

/** `@GET(url, options)`, `@GET({ url, options })`. */
function register(router: Router, term: TermValue, handler: string, host: Host, guardsOf: GuardsOf): void {
  const verb = term.symbol.slice(LIBRARY.length).toLowerCase();
  const method = VERB_METHODS.get(verb);
  if (method === undefined) return;
  const [first, second] = term.args?.positional ?? [];
  const isConfig = first !== undefined && isMap(first.value, host);
  const url = (isConfig ? host.entry(first.value, 'url') : first?.value) ?? constant('/');
  const options = isConfig ? host.entry(first.value, 'options') : second?.value;
  host.route(router, {
    methods: [method],
    path: url,
    handler,
    guards: guardsOf(options, host),
    site: host.siteOf(term),
  });
}

function applied(decorations: readonly { readonly value: Value }[], host: Host): readonly TermValue[] {
  return decorations.flatMap(({ value }) =>
    host
      .alternatives(value)
      .filter((one): one is TermValue => one.kind === 'term' && one.symbol.startsWith(LIBRARY)),
  );
}

function isMap(value: Value, host: Host): boolean {
  return host.force(value).kind === 'map';
}
