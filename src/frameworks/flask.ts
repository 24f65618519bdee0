import type { Guard, Router } from '../resolve/router.ts';
import { constant, map, native, type Value } from '../resolve/value.ts';
import type { Framework, Host, LibraryCall } from './framework.ts';
import { flaskConfiguration } from './shared/flask-configuration.ts';
import { rootPathOf } from './shared/flask-places.ts';
import { flaskTemplates, registerRule, viewTerm } from './shared/flask-rules.ts';
import { BYSTANDERS, words } from './shared/python-bystanders.ts';
import { argument, everythingBelow, isNothing, optional, quietDecorator } from './shared/python-handlers.ts';
import { PLUGIN_CALLS } from './shared/python-plugins.ts';
import { SETTINGS_BASES, SETTINGS_CALLS } from './shared/python-settings.ts';
import { methodOf } from './shared/verbs.ts';

/** Extensions that are given the application and add no route. */
const EXTENSIONS = words(`
  werkzeug.* flask.cli* flask.testing* flask_cors* flask_sqlalchemy* flask_migrate* flask_login* flask_bcrypt* flask_mail*
  flask_jwt_extended* flask_jwt.* flask_httpauth* flask_principal* flask_caching* flask_cache* flask_limiter* flask_wtf*
  flask_marshmallow* flask_talisman* flask_babel* flask_babelex* flask_compress* flask_session* flask_seasurf*
  flask_mongoengine* flask_pymongo* flask_redis* flask_socketio* flask_moment* flask_bootstrap* flask_pagedown*
  flask_assets* flask_htmlmin* flask_script* flask_sslify* flask_sse* flask_executor* flask_apscheduler* flask_celeryext*
  flask_minify* flask_logging* flask_injector* flask_uploads* flask_gravatar* flask_alembic* flask_mailman* flask_argon2*
  quart_cors* quart_schema* quart_auth* quart_rate_limiter* blinker* authlib* peewee* playhouse.* pymongo* mongoengine*
  flask_debugtoolbar* flask.signals* flask.request_started* flask.request_finished* flask.got_request_exception*
  flask.template_rendered* tornado.* cachelib* healthcheck* flask_admin.contrib* flask_apispec* flask_crontab* flask_profiler*
`);

/** `Admin(app, url='/admin')` of Flask-Admin: pages of its views are below. */
function adminPages(call: LibraryCall, host: Host): Value {
  const made = call.receiver === undefined ? undefined : host.force(call.receiver);
  const app = host.routerOf(argument(call, 0, 'app')?.value);
  const given =
    call.args.named.get('url') ?? (made?.kind === 'term' ? made.args?.named.get('url') : undefined);
  if (app !== undefined)
    host.route(app, {
      methods: ['GET'],
      path: host.concatenate([given?.value ?? constant('/admin'), constant('/<path:page>')]),
      handler: 'Admin',
      nature: 'page',
    });
  return { kind: 'term', symbol: 'flask_admin.Admin', args: call.args, site: call.site };
}

/** `Flask(__name__)`: it serves its static folder unless told otherwise. */
function application(call: LibraryCall, host: Host): Value {
  const made = host.router('app');
  staticFiles(made.router, call, { folder: 'static', path: '/static' }, host);
  return made;
}

/** `Blueprint(name, import_name, url_prefix=…)`. */
export function blueprint(call: LibraryCall, host: Host): Value {
  const prefix = optional(call, undefined, 'url_prefix', host);
  const made = host.router('blueprint', prefix === undefined ? {} : { prefix });
  staticFiles(made.router, call, undefined, host);
  return made;
}

/** Flask, and Quart, which has its API: blueprints are registered with prefixes, views answer rules, hooks run before. */
export const flask: Framework = {
  id: 'flask',
  title: 'Flask',
  languages: ['python'],
  docs: 'https://flask.palletsprojects.com/en/stable/blueprints/',
  packages: ['flask', 'quart', 'apiflask', 'flask_openapi3'],
  settings: SETTINGS_BASES,
  harmless: [...BYSTANDERS, ...EXTENSIONS],
  calls: {
    'flask.Flask': application,
    'flask_admin.Admin': adminPages,
    'flask_admin.Admin.init_app': adminPages,
    'flask.app.Flask': application,
    'quart.Quart': application,
    // It gives the application back.
    'quart_cors.cors': (call) => call.args.positional[0]?.value,
    'apiflask.APIFlask': application,
    'flask_openapi3.OpenAPI': application,
    'flask.Blueprint': blueprint,
    'flask.blueprints.Blueprint': blueprint,
    'quart.Blueprint': blueprint,
    'apiflask.APIBlueprint': blueprint,
    'flask_openapi3.APIBlueprint': blueprint,
    // Classes whose methods answer hang on it with `@view.route(…)`.
    'flask_openapi3.APIView': blueprint,
    'flask.views.View.as_view': viewTerm,
    'flask.views.MethodView.as_view': viewTerm,
    'quart.views.View.as_view': viewTerm,
    'quart.views.MethodView.as_view': viewTerm,
    'apiflask.views.MethodView.as_view': viewTerm,
    'werkzeug.middleware.dispatcher.DispatcherMiddleware': dispatcher,
    'werkzeug.wsgi.DispatcherMiddleware': dispatcher,
    'flask.current_app._get_current_object': (_call, host) => theApplication(host),
    'flask.helpers.get_root_path': rootPathOf,
    'quart.helpers.get_root_path': rootPathOf,
    ...SETTINGS_CALLS,
    ...PLUGIN_CALLS,
  },
  method(router, name, call, host) {
    if (SHORTCUTS.has(name)) {
      const method = methodOf(name);
      return method === undefined ? undefined : decorator(router, call, host, constant(method));
    }
    switch (name) {
      case 'route':
        return decorator(router, call, host, undefined);
      case 'websocket':
        return webSocket(router, call, host);
      case 'add_url_rule': {
        const handler = argument(call, 2, 'view_func');
        registerRule(router, handler, argument(call, undefined, 'methods')?.value, call, host);
        return constant(null);
      }
      case 'register_blueprint':
      case 'register_api':
      case 'register_api_view':
        return registerBlueprint(router, call, host);
      case 'before_request':
      case 'before_app_request':
        return before(router, name, call, host);
      default:
        return QUIET.has(name) ? quiet(call, host) : undefined;
    }
  },
  member(router, name, host) {
    // A WSGI application around the real one is given, and gives, the same routes.
    if (name === 'wsgi_app' || name === 'asgi_app') return { kind: 'router', router };
    if (name === 'url_prefix' && router.kind === 'blueprint') return router.prefix ?? constant(null);
    if (name === 'view_functions' || name === 'extensions' || name === 'url_map') return map([], true);
    if (name !== 'config') return undefined;
    const configuration = flaskConfiguration(host);
    router.data.set('config', configuration);
    return configuration;
  },
  symbol: (symbol, host) => (symbol === 'flask.current_app' ? theApplication(host) : undefined),
  finish: guardEverywhere,
  path: flaskTemplates,
};

const SHORTCUTS = new Set(['get', 'post', 'put', 'delete', 'patch', 'query']);

/** Methods that register nothing: hooks after the answer, handlers of errors, filters, commands, documentation. */
const QUIET = new Set(
  words(`
    after_request after_app_request teardown_request teardown_app_request teardown_appcontext errorhandler app_errorhandler
    register_error_handler error_processor context_processor app_context_processor shell_context_processor template_filter
    app_template_filter template_global app_template_global template_test app_template_test add_template_filter
    add_app_template_filter add_template_global url_value_preprocessor app_url_value_preprocessor url_defaults
    app_url_defaults before_first_request before_app_first_request endpoint before_serving after_serving while_serving
    before_websocket cli command run app_context test_client test_cli_runner test_request_context request_context input
    output doc
  `),
);

/** Gives back what it decorates, with a call or without one. */
function quiet(call: LibraryCall, host: Host): Value {
  const [first] = call.args.positional;
  if (first === undefined || !host.isFunction(first.value)) return quietDecorator(host);
  host.handlerName(first);
  return first.value;
}

function decorator(router: Router, call: LibraryCall, host: Host, methods: Value | undefined): Value {
  const named = argument(call, undefined, 'methods')?.value;
  return native('route', (args) => {
    const [handler] = args.positional;
    if (handler === undefined) return constant(null);
    registerRule(router, handler, named ?? methods, call, host);
    return handler.value;
  });
}

function webSocket(router: Router, call: LibraryCall, host: Host): Value {
  return native('websocket', (args) => {
    host.route(router, {
      methods: ['GET'],
      path: argument(call, 0, 'rule')?.value ?? '',
      handler: host.handlerName(args.positional[0]),
      nature: 'websocket',
      site: call.site,
    });
    return args.positional[0]?.value ?? constant(null);
  });
}

/** A prefix that is given here replaces the blueprint's own. */
export function registerBlueprint(router: Router, call: LibraryCall, host: Host): Value {
  const target =
    argument(call, 0, 'blueprint') ?? call.args.named.get('api') ?? call.args.named.get('api_view');
  const prefix = optional(call, undefined, 'url_prefix', host);
  for (const value of target === undefined ? [] : host.alternatives(target.value)) {
    const child = host.routerOf(value);
    if (child === router) continue;
    if (child !== undefined) {
      host.mount(router, prefix ?? '', child, { replacesPrefix: prefix !== undefined });
    } else if (value.kind !== 'constant')
      host.unresolved(
        `the blueprint is not known: ${value.kind === 'unknown' ? value.why : (target?.written ?? '')}`,
        { router, path: everythingBelow(prefix) },
      );
  }
  return constant(null);
}

/** Hooks that a blueprint hangs before every request of its application. */
interface Everywhere {
  readonly router: Router;
  readonly guards: readonly Guard[];
  readonly site: LibraryCall['site'];
}

const everywhere = (host: Host): Everywhere[] => host.state('everywhere', () => []);

function before(router: Router, name: string, call: LibraryCall, host: Host): Value {
  const guards = host
    .guardNames(call.args.positional.slice(0, 1))
    .map((guard) => ({ ...guard, local: true }));
  if (name === 'before_request') host.guard(router, guards, { whole: true });
  else everywhere(host).push({ router, guards, site: call.site });
  return call.args.positional[0]?.value ?? constant(null);
}

function guardEverywhere(host: Host): void {
  const applications = host.state<Set<Router>>('applications', () => new Set());
  for (const { router, guards, site } of everywhere(host)) {
    for (const application of applications)
      if (reaches(application, router, new Set())) host.guard(application, guards, { whole: true, site });
  }
}

function reaches(from: Router, to: Router, seen: Set<Router>): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return from.events.some((event) => event.kind === 'mount' && reaches(event.child, to, seen));
}

/** The application of the run, where there is one alone. */
function theApplication(host: Host): Value | undefined {
  const [only, ...others] = host.state<Set<Router>>('applications', () => new Set());
  if (only === undefined || others.length > 0) return undefined;
  return only.owner ?? { kind: 'router', router: only };
}

/** `DispatcherMiddleware(app, {'/path': other})`: what is not below a path is the first's. */
function dispatcher(call: LibraryCall, host: Host): Value {
  const first = argument(call, 0, 'app')?.value;
  const main = host.routerOf(first);
  const made: Value = main === undefined ? host.router('app') : { kind: 'router', router: main };
  for (const [path, value] of host.entries(argument(call, 1, 'mounts')?.value)) {
    const child = host.routerOf(value);
    if (child !== undefined) host.mount(made.router, path, child);
    else
      host.unresolved('the application that is mounted here is not known', {
        router: made.router,
        path: everythingBelow(constant(path)),
      });
  }
  return made;
}

function staticFiles(
  router: Router,
  call: LibraryCall,
  standard: { readonly folder: string; readonly path: string } | undefined,
  host: Host,
): void {
  if (router.kind === 'app') host.state<Set<Router>>('applications', () => new Set()).add(router);
  const folder = argument(call, undefined, 'static_folder')?.value;
  if (folder === undefined ? standard === undefined : isNothing(folder, host)) return;
  const given = optional(call, undefined, 'static_url_path', host);
  const named = folder === undefined ? standard?.folder : host.text(folder);
  const path = given === undefined ? named?.split('/').at(-1) : host.text(given);
  if (path === undefined) return;
  host.route(router, {
    methods: ['GET'],
    path: `/${path.replace(/^\/+|\/+$/g, '')}/<path:filename>`.replace(/^\/\//, '/'),
    handler: 'static',
    nature: 'static',
    site: call.site,
  });
}
