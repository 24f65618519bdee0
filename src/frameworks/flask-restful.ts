import type { Router } from '../resolve/router.ts';
import { constant, native, type Value } from '../resolve/value.ts';
import type { Framework, Host, LibraryCall } from './framework.ts';
import { addResource } from './shared/flask-resources.ts';
import { flaskTemplates, viewTerm } from './shared/flask-rules.ts';
import { argument, optional } from './shared/python-handlers.ts';

/** `Api(app, prefix=…, decorators=…)`: it hangs below its application or blueprint. */
function api(call: LibraryCall, host: Host): Value {
  const prefix = optional(call, 1, 'prefix', host);
  const made = host.router('api', prefix === undefined ? {} : { prefix });
  const decorators = optional(call, undefined, 'decorators', host);
  if (decorators !== undefined)
    host.guard(made.router, host.guardNames([{ value: decorators, written: '' }]), { whole: true });
  hang(made.router, optional(call, 0, 'app', host), host);
  return made;
}

/** Its names, and those by which applications of Flask before 1.0 import it. */
const PACKAGES = ['flask_restful', 'flask.ext.restful'];

/** Flask-RESTful: resources are added to an API with their paths. */
export const flaskRestful: Framework = {
  id: 'flask-restful',
  title: 'Flask-RESTful',
  languages: ['python'],
  docs: 'https://flask-restful.readthedocs.io/en/latest/quickstart.html',
  packages: PACKAGES,
  calls: Object.fromEntries(
    PACKAGES.flatMap((name) => [
      [`${name}.Api`, api] as const,
      [`${name}.Resource.as_view`, viewTerm] as const,
    ]),
  ),
  method(router, name, call, host) {
    switch (name) {
      case 'add_resource':
        addResource(router, argument(call, 0, 'resource'), call.args.positional.slice(1), call.site, host);
        return constant(null);
      case 'resource':
        return native(name, (args) => {
          addResource(router, args.positional[0], call.args.positional, call.site, host);
          return args.positional[0]?.value ?? constant(null);
        });
      case 'init_app':
        hang(router, argument(call, 0, 'app')?.value, host);
        return constant(null);
      default:
        return undefined;
    }
  },
  // Prefixes are put in front as they are.
  join: (prefix, path) => prefix + path,
  hangsOn: 'flask',
  path: flaskTemplates,
};

function hang(router: Router, target: Value | undefined, host: Host): void {
  const parent = host.routerOf(target);
  if (parent !== undefined) host.mount(parent, '', router);
}
