import type { Router } from '../resolve/router.ts';
import { constant, native, type Value } from '../resolve/value.ts';
import type { Framework, Host, LibraryCall } from './framework.ts';
import { addResource } from './shared/flask-resources.ts';
import { flaskTemplates, viewTerm } from './shared/flask-rules.ts';
import { words } from './shared/python-bystanders.ts';
import { argument, everythingBelow, optional, quietDecorator } from './shared/python-handlers.ts';

/** Decorators that describe. */
const QUIET = new Set(
  words(`doc expect marshal_with marshal_list_with marshal_with_field response param produces header vendor errorhandler
    representation documentation deprecated hide payload`),
);

/** `Api(app, prefix=…, doc=…)`: it serves its description and a page of it. */
function api(call: LibraryCall, host: Host): Value {
  const prefix = optional(call, undefined, 'prefix', host);
  const made = host.router('api', prefix === undefined ? {} : { prefix });
  guards(made.router, call, host);
  host.route(made.router, {
    methods: ['GET'],
    path: '/swagger.json',
    handler: 'Api',
    nature: 'library-docs',
  });
  const doc = argument(call, undefined, 'doc')?.value;
  const page = doc === undefined ? '/' : host.text(doc);
  if (page?.startsWith('/') === true) made.router.data.set('page', constant(page));
  hang(made.router, optional(call, 0, 'app', host), host);
  return made;
}

/** `Namespace(name, path=…)`: its path is its name unless it is given. */
function namespace(call: LibraryCall, host: Host): Value {
  const made = host.router('namespace', { prefix: pathOf(call, host) });
  guards(made.router, call, host);
  return made;
}

function pathOf(call: LibraryCall, host: Host): Value {
  const path = optional(call, 2, 'path', host);
  if (path !== undefined) return path;
  const name = argument(call, 0, 'name')?.value ?? constant('');
  const known = host.text(name);
  return known === undefined ? everythingBelow(constant('/')) : constant(`/${known}`);
}

function guards(router: Router, call: LibraryCall, host: Host): void {
  const value = optional(call, undefined, 'decorators', host);
  if (value !== undefined) host.guard(router, host.guardNames([{ value, written: '' }]), { whole: true });
}

const MODULES = ['flask_restx', 'flask_restplus'];

/** Flask-RESTX, and Flask-RESTPlus before it: namespaces of resources are added to an API. */
export const flaskRestx: Framework = {
  id: 'flask-restx',
  title: 'Flask-RESTX',
  languages: ['python'],
  docs: 'https://flask-restx.readthedocs.io/en/latest/scaling.html',
  packages: MODULES,
  calls: Object.fromEntries(
    MODULES.flatMap((module) => [
      [`${module}.Api`, api],
      [`${module}.Namespace`, namespace],
      [`${module}.namespace.Namespace`, namespace],
      [`${module}.Resource.as_view`, viewTerm],
    ]),
  ),
  method(router, name, call, host) {
    if (QUIET.has(name)) return quietDecorator(host);
    switch (name) {
      case 'route':
        return native(name, (args) => {
          addResource(router, args.positional[0], call.args.positional, call.site, host);
          return args.positional[0]?.value ?? constant(null);
        });
      case 'add_resource':
        addResource(router, argument(call, 0, 'resource'), call.args.positional.slice(1), call.site, host);
        return constant(null);
      case 'namespace': {
        const made = host.router('namespace', { prefix: pathOf(call, host) });
        host.mount(router, '', made.router);
        return made;
      }
      case 'add_namespace':
        return addNamespace(router, call, host);
      case 'init_app':
        hang(router, argument(call, 0, 'app')?.value, host);
        return constant(null);
      default:
        return undefined;
    }
  },
  // A namespace's path drops the slash at its end.
  join: (prefix, path) => prefix.replace(/\/+$/, '') + path,
  hangsOn: 'flask',
  path: flaskTemplates,
};

/** A path that is given here replaces the namespace's own. */
function addNamespace(router: Router, call: LibraryCall, host: Host): Value {
  const path = optional(call, 1, 'path', host);
  const given = argument(call, 0, 'ns');
  const child = host.routerOf(given?.value);
  if (child !== undefined) host.mount(router, path ?? '', child, { replacesPrefix: path !== undefined });
  else
    host.unresolved(`the namespace is not known: ${given?.written ?? ''}`, {
      router,
      path: everythingBelow(path),
    });
  return constant(null);
}

function hang(router: Router, target: Value | undefined, host: Host): void {
  const parent = host.routerOf(target);
  if (parent === undefined) return;
  host.mount(parent, '', router);
  const page = router.data.get('page');
  if (page !== undefined)
    host.route(parent, { methods: ['GET'], path: page, handler: 'Api', nature: 'library-docs' });
}
