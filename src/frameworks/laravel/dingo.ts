import type { Router } from '../../resolve/router.ts';
import { constant, type GivenValue, isNothing, type Value } from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';
import { methodsIn, VERB_METHODS } from '../shared/verbs.ts';
import { setting } from './configuration.ts';
import { answer, runGroup } from './groups.ts';
import { emitResource } from './resources.ts';
import { rootOf } from './state.ts';

/** The router of dingo/api, beside that of the framework: an application of its own below a prefix of its configuration. */
export const DINGO = 'dingo';

const VERBS = /^(?:get|post|put|patch|delete|options|any)$/;

/** Whether a container is asked for the router of Dingo. */
export function isDingo(asked: Value | undefined, host: Host): boolean {
  const [one] = asked === undefined ? [] : host.alternatives(asked);
  const name = one?.kind === 'term' ? one.symbol : host.text(one);
  return /^\\?Dingo[.\\]Api[.\\]Routing[.\\]Router$/.test(name ?? '') || name === 'api.router';
}

interface Dingo {
  readonly router: Router;
  /** Groups that are open, outermost first. */
  readonly open: Router[];
}

function known(host: Host): Map<Router, Dingo> {
  return host.state('routers of Dingo', () => new Map());
}

/**
 * The one router of Dingo that an application has.
 * @param serves whether the application is running; what is registered before counts for nothing once it does
 */
export function dingoRouter(serves: boolean, host: Host): Value {
  const root = rootOf(host.site.file, host);
  const all = host.state('Dingo by root', () => new Map<string, Router>());
  const key = `${serves} ${root}`;
  let router = all.get(key);
  if (router === undefined) {
    ({ router } = host.router(DINGO));
    all.set(key, router);
    known(host).set(router, { router, open: [] });
    if (serves) {
      const { router: app } = host.router('app');
      host.mount(app, '', router);
      all.get(`false ${root}`)?.events.splice(0);
    }
  }
  return { kind: 'router', router };
}

/** A method of Dingo's router; undefined for what registers nothing. */
export function onDingo(router: Router, name: string, call: LibraryCall, host: Host): Value | undefined {
  const dingo = known(host).get(router);
  if (dingo === undefined) return undefined;
  const itself: Value = { kind: 'router', router };
  const { positional } = call.args;
  const [first, second, third] = positional;
  if (VERBS.test(name)) {
    const method = VERB_METHODS.get(name);
    answer(openRouter(dingo), method === undefined ? undefined : [method], first, second, host);
    return itself;
  }
  switch (name) {
    case 'match':
      answer(openRouter(dingo), methodsIn(first?.value, host), second, third, host);
      return itself;
    case 'version':
    case 'group': {
      const body = positional.at(-1);
      const attributes = positional.length > (name === 'version' ? 2 : 1) ? positional.at(-2) : undefined;
      group(dingo, attributes?.value, body, host);
      return itself;
    }
    case 'resource':
      resource(dingo, first, second, third?.value, host);
      return itself;
    case 'resources':
      for (const [key, value] of host.entries(first?.value)) {
        const controller = host.items(value)?.[0] ?? value;
        resource(dingo, asGiven(constant(key)), asGiven(controller), undefined, host);
      }
      return itself;
    case 'controller':
    case 'controllers':
      host.unresolved('the methods of the controller are its routes, which are not read', {
        router: openRouter(dingo),
      });
      return itself;
    default:
      return undefined;
  }
}

function asGiven(value: Value): GivenValue {
  return { value, written: '' };
}

/** Outside of every group nothing says a version, and Dingo refuses the route. */
function openRouter(dingo: Dingo): Router {
  return dingo.open.at(-1) ?? dingo.router;
}

/** The outermost group has a prefix of its own, or the configured one; those inside add to it. */
function group(dingo: Dingo, attributes: Value | undefined, body: GivenValue | undefined, host: Host): void {
  const own = host.entry(attributes, 'prefix');
  const isOwn = own !== undefined && host.text(own) !== '';
  const configured = dingo.open.length > 0 || isOwn ? undefined : setting('api.prefix', host);
  const prefix = isOwn ? own : (configured ?? constant(''));
  runGroup(dingo, isNothing(prefix) ? '' : prefix, attributes, body, host);
}

function resource(
  dingo: Dingo,
  name: GivenValue | undefined,
  controller: GivenValue | undefined,
  options: Value | undefined,
  host: Host,
): void {
  const router = openRouter(dingo);
  const text = host.text(name?.value);
  if (text === undefined) {
    host.unresolved('the name of the resource is not known', { router });
    return;
  }
  const listed = (key: string) =>
    host.items(host.entry(options, key))?.flatMap((one) => host.text(one) ?? []);
  const [only, except] = [listed('only'), listed('except')];
  emitResource(
    {
      router,
      kind: 'resource',
      name: text,
      controller,
      type: controller?.value,
      site: host.site,
      parameters: new Map(),
      notes: [],
      ...(only && { only }),
      ...(except && { except }),
      shallow: false,
      creatable: false,
      destroyable: false,
      for: [],
    },
    host,
  );
}
