import { constant, type Value } from '../resolve/value.ts';
import { blueprint, flask, registerBlueprint } from './flask.ts';
import type { Framework, Host, LibraryCall } from './framework.ts';
import { flaskTemplates } from './shared/flask-rules.ts';
import { words } from './shared/python-bystanders.ts';
import { argument, optional, quietDecorator } from './shared/python-handlers.ts';

/** Decorators that describe or check what goes in and out. */
const QUIET = new Set(
  words('arguments response alt_response paginate etag doc describe check_etag set_etag'),
);

/** `Api(app)`: blueprints are registered on it as on its application. */
function api(call: LibraryCall, host: Host): Value {
  const made = host.router('api');
  hang(made, optional(call, 0, 'app', host), host);
  return made;
}

function hang(made: ReturnType<Host['router']>, target: Value | undefined, host: Host): void {
  const parent = host.routerOf(target);
  if (parent === undefined) return;
  host.mount(parent, '', made.router);
  made.router.data.set('_app', { kind: 'router', router: parent });
}

/** flask-smorest: Flask's blueprints with decorators that describe; class-based views are routed by a decorator. */
export const flaskSmorest: Framework = {
  id: 'flask-smorest',
  title: 'flask-smorest',
  languages: ['python'],
  docs: 'https://flask-smorest.readthedocs.io/en/latest/quickstart.html',
  packages: ['flask_smorest', 'flask_rest_api'],
  calls: {
    'flask_smorest.Api': api,
    'flask_smorest.Blueprint': blueprint,
    'flask_smorest.blueprint.Blueprint': blueprint,
    'flask_rest_api.Api': api,
    'flask_rest_api.Blueprint': blueprint,
  },
  method(router, name, call, host) {
    if (QUIET.has(name)) return quietDecorator(host);
    if (router.kind !== 'api') return flask.method?.(router, name, call, host);
    if (name === 'register_blueprint') return registerBlueprint(router, call, host);
    if (name !== 'init_app') return undefined;
    hang({ kind: 'router', router }, argument(call, 0, 'app')?.value, host);
    return constant(null);
  },
  member: (router, name, host) => (router.kind === 'api' ? undefined : flask.member?.(router, name, host)),
  hangsOn: 'flask',
  path: flaskTemplates,
};
