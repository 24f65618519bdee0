import type { Operation } from '../model/operation.ts';
import type { Router } from '../resolve/router.ts';
import { constant, type Value } from '../resolve/value.ts';
import { flask } from './flask.ts';
import type { Framework, Host, LibraryCall } from './framework.ts';
import { findHandler, operationName, type Resolver, resolverOf } from './shared/connexion-resolvers.ts';
import { flaskTemplates } from './shared/flask-rules.ts';
import { BYSTANDERS } from './shared/python-bystanders.ts';
import { argument, everythingBelow, optional, wrappers } from './shared/python-handlers.ts';
import { SETTINGS_BASES, SETTINGS_CALLS } from './shared/python-settings.ts';
import { describedBy } from './shared/spec-handlers.ts';

/** `App(__name__, specification_dir=…, resolver=…)`. */
function application(call: LibraryCall, host: Host): Value {
  const made = host.router('app');
  for (const name of ['specification_dir', 'resolver']) {
    const value = optional(call, undefined, name, host);
    if (value !== undefined) made.router.data.set(name, value);
  }
  return made;
}

const APPLICATIONS = [
  'connexion.App',
  'connexion.FlaskApp',
  'connexion.AioHttpApp',
  'connexion.AsyncApp',
  'connexion.apps.flask_app.FlaskApp',
  'connexion.apps.flask.FlaskApp',
  'connexion.apps.asynchronous.AsyncApp',
];

const APIS = [
  'connexion.Api',
  'connexion.FlaskApi',
  'connexion.apis.FlaskApi',
  'connexion.apis.flask_api.FlaskApi',
];

/** Connexion 2 and 3: every operation of a description is routed to the function that its `operationId` names. */
export const connexion: Framework = {
  id: 'connexion',
  title: 'Connexion',
  languages: ['python'],
  docs: 'https://connexion.readthedocs.io/en/latest/routing.html',
  packages: ['connexion'],
  buildsOn: 'flask',
  settings: SETTINGS_BASES,
  harmless: [...BYSTANDERS, 'connexion.*', 'flask_cors*', 'flask.json*'],
  calls: {
    ...Object.fromEntries(APPLICATIONS.map((name) => [name, application])),
    ...Object.fromEntries(APIS.map((name) => [name, api])),
    ...SETTINGS_CALLS,
  },
  method(router, name, call, host) {
    switch (name) {
      case 'add_api':
        addApi(router, call, host);
        return constant(null);
      case 'add_middleware':
        host.guard(router, host.guardNames(call.args.positional.slice(0, 1)), { whole: true });
        return constant(null);
      case 'add_wsgi_middleware':
      case 'add_error_handler':
        return constant(null);
      default:
        return flask.method?.(router, name, call, host);
    }
  },
  member: (router, name, host) =>
    name === 'app' ? { kind: 'router', router } : flask.member?.(router, name, host),
  path: flaskTemplates,
};

function addApi(router: Router, call: LibraryCall, host: Host): void {
  const inside = described(call, router, host);
  if (inside !== undefined) host.mount(router, '', inside, { site: call.site });
}

/** `connexion.Api("api.yaml")`: the operations of a description as a blueprint, for an application of Flask's own. */
function api(call: LibraryCall, host: Host): Value {
  const made = host.router('api', { site: call.site });
  const inside = described(call, made.router, host);
  if (inside !== undefined) host.mount(made.router, '', inside, { site: call.site });
  made.router.data.set('blueprint', made);
  return made;
}

/** A router with the operations of the description that a call names; what stands in the way is said of the router around it. */
function described(call: LibraryCall, router: Router, host: Host): Router | undefined {
  const given = argument(call, 0, 'specification')?.value;
  const directory = router.data.get('specification_dir');
  const path = given === undefined ? undefined : inDirectory(directory, given, host);
  const named = describedBy(path, host);
  const base = optional(call, undefined, 'base_path', host);
  if (named.api === undefined) {
    host.unresolved(named.why, { router, path: everythingBelow(base) });
    return undefined;
  }
  const inside = host.router('api', { prefix: base ?? named.api.bases[0] ?? '', site: call.site });
  const resolver = resolverOf(
    optional(call, undefined, 'resolver', host) ?? router.data.get('resolver'),
    host,
  );
  const notes = named.note === undefined ? [] : [named.note];
  for (const operation of named.api.operations) addOperation(inside.router, operation, resolver, notes, host);
  // A description that is only supposed to be meant, and of which no function is there, is another one's.
  if (named.note !== undefined && inside.router.events.length === 0)
    host.unresolved('its API description is not known', { router, path: everythingBelow(base) });
  return inside.router;
}

/** A description's path below the application's folder of descriptions. */
function inDirectory(directory: Value | undefined, path: Value, host: Host): Value {
  const known = host.text(path);
  const above = directory === undefined ? undefined : host.text(directory);
  return known === undefined || above === undefined || known.startsWith('/')
    ? path
    : constant(`${above.replace(/\/$/, '')}/${known}`);
}

function addOperation(
  router: Router,
  operation: Operation,
  resolver: Resolver,
  notes: readonly string[],
  host: Host,
): void {
  const methods = [operation.method];
  const path = operation.path.replace(/\{([^}]*)\}/g, (_all, name: string) => `<${name.replace(/-/g, '_')}>`);
  const name = operationName(operation, resolver);
  if (name === undefined) return;
  const found =
    resolver.kind === 'own'
      ? { kind: 'unknown' as const, why: `its function is found by ${resolver.written}` }
      : findHandler(name, resolver, host);
  if (found.kind === 'unknown')
    host.unresolved(found.why, { router, methods, path, site: operation.location });
  else if (found.kind === 'handler') {
    host.handlerName({ value: found.value, written: name });
    host.route(router, {
      methods,
      path,
      handler: name,
      guards: wrappers(found.value, host),
      site: found.site,
      settled: true,
      ...(notes.length === 0 ? {} : { notes }),
    });
  }
}
