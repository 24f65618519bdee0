import type { Router } from '../../resolve/router.ts';
import type { Value } from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';
import { actionName } from '../shared/php-names.ts';
import { methodOf } from '../shared/verbs.ts';
import { PLAIN } from './controllers.ts';
import type { Imported } from './tables.ts';

/** A route or import of `config/routes.php`, with what its chain says. */
export interface Configured {
  readonly kind: 'route' | 'import';
  readonly router: Router;
  readonly call: LibraryCall;
  readonly directory: string;
  prefix: string;
  names: string;
  methods: readonly string[];
  handler: string;
  readonly defaults: Set<string>;
  readonly requirements: Map<string, string>;
}

export function configured(host: Host): Map<Router, Configured> {
  return host.state('configured', () => new Map<Router, Configured>());
}

/** Methods of the configurator, and of what it makes. */
export function onConfigurator(router: Router, name: string, call: LibraryCall, host: Host): Value {
  const all = configured(host);
  if (router.kind === 'configurator') {
    if (name !== 'add' && name !== 'import') return { kind: 'router', router };
    const made = host.router('configured', { parent: router });
    const { file } = call.site;
    all.set(made.router, {
      kind: name === 'add' ? 'route' : 'import',
      router: made.router,
      call,
      directory: file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '',
      prefix: '',
      names: '',
      methods: [],
      handler: '(none)',
      defaults: new Set(),
      requirements: new Map(),
    });
    return made;
  }
  const one = all.get(router);
  const [first] = call.args.positional;
  if (one !== undefined && (name === 'add' || name === 'import'))
    return onConfigurator(router.parent ?? router, name, call, host);
  if (one !== undefined) note(one, name, first?.value, call, host);
  return { kind: 'router', router };
}

function note(one: Configured, name: string, value: Value | undefined, call: LibraryCall, host: Host): void {
  if (name === 'prefix') one.prefix = host.text(value) ?? one.prefix;
  else if (name === 'namePrefix') one.names = host.text(value) ?? one.names;
  else if (name === 'methods')
    one.methods = (host.items(value) ?? []).flatMap((item) => host.text(item)?.split('|') ?? []);
  else if (name === 'controller') one.handler = actionName(call.args.positional[0], '::', host);
  else if (name === 'defaults') for (const [key] of host.entries(value)) one.defaults.add(key);
  else if (name === 'requirements')
    for (const [key, text] of host.entries(value)) one.requirements.set(key, host.text(text) ?? '');
}

/** The folder of controllers that an import takes. */
export function importedBy(one: Configured, order: number, host: Host): Imported | undefined {
  const [first] = one.call.args.positional;
  const value = first === undefined ? undefined : (host.entry(first.value, 'path') ?? first.value);
  const text = host.text(value);
  if (text === undefined) return undefined;
  const path = /^(?:\/|\.\.?\/)/.test(text) && !text.startsWith('/') ? `${one.directory}/${text}` : text;
  const folder = host.folder(path);
  if (folder === undefined) return undefined;
  const { directory } = folder;
  return {
    takes: (file) => file === directory || directory === '' || file.startsWith(`${directory}/`),
    order,
    loading: {
      ...PLAIN,
      names: one.names,
      prefixes: new Map([['', one.prefix]]),
      methods: one.methods.flatMap((method) => methodOf(method) ?? []),
      defaults: one.defaults,
      requirements: one.requirements,
    },
  };
}
