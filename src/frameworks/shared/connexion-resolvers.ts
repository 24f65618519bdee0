import type { Operation } from '../../model/operation.ts';
import { constant, type Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import { extension, handlerSite, type Lookup } from './spec-handlers.ts';

/** How Connexion finds the function of an operation. */
export interface Resolver {
  readonly kind: 'name' | 'relative' | 'rest' | 'method' | 'own';
  /** Module that names are relative to. */
  readonly root: string;
  /** What a collection's GET is called. */
  readonly collection: string;
  /** A resolver that is none of the library's, as the code writes it. */
  readonly written: string;
}

const BY_NAME: Resolver = { kind: 'name', root: '', collection: 'search', written: '' };

const KINDS: Readonly<Record<string, Resolver['kind']>> = {
  Resolver: 'name',
  RelativeResolver: 'relative',
  RestyResolver: 'rest',
  MethodResolver: 'method',
  MethodViewResolver: 'method',
};

/** Reads what is given as `resolver=`. */
export function resolverOf(value: Value | undefined, host: Host): Resolver {
  if (value === undefined) return BY_NAME;
  const term = host.force(value);
  if (term.kind !== 'term') return { ...BY_NAME, kind: 'own', written: 'a resolver of its own' };
  const name = term.symbol.slice(term.symbol.lastIndexOf('.') + 1);
  const kind = KINDS[name];
  const [first] = term.args?.positional ?? [];
  const own = kind === undefined || (kind === 'name' && (first !== undefined || hasNamed(term.args?.named)));
  if (own) return { ...BY_NAME, kind: 'own', written: name };
  const root = first ?? term.args?.named.get('root_path') ?? term.args?.named.get('default_module_name');
  const text = host.text(root?.value);
  if (kind !== 'name' && text === undefined)
    return { ...BY_NAME, kind: 'own', written: `${name} with a module that is not known` };
  const collection = host.text(term.args?.named.get('collection_endpoint_name')?.value);
  return { kind, root: text ?? '', collection: collection ?? 'search', written: name };
}

function hasNamed(named: ReadonlyMap<string, unknown> | undefined): boolean {
  return named !== undefined && named.size > 0;
}

/** The dotted name of an operation's function; undefined where none is named, which no application starts with. */
export function operationName(operation: Operation, resolver: Resolver): string | undefined {
  const controller = extension(operation, 'x-openapi-router-controller', 'x-swagger-router-controller');
  const id = operation.operationId;
  if (id === undefined)
    return resolver.kind === 'rest' || resolver.kind === 'method'
      ? byPath(operation, controller, resolver)
      : resolver.kind === 'own'
        ? ''
        : undefined;
  if (controller !== undefined) return `${controller}.${id}`;
  return resolver.kind === 'relative' ? `${resolver.root}.${id}` : id;
}

/** `GET /pets/{id}` is `module.pets.get`, or of a class `module.PetsView.get`. */
function byPath(operation: Operation, controller: string | undefined, resolver: Resolver): string {
  const parts = operation.path.split('/').filter((part) => part !== '');
  const isParameter = (part: string) => part.startsWith('{') && part.endsWith('}');
  const resource = parts
    .filter((part) => !isParameter(part))
    .join('.')
    .replace(/-/g, '_');
  const module = controller ?? (resource === '' ? resolver.root : `${resolver.root}.${resource}`);
  const isCollection = operation.method === 'GET' && resource !== '' && !isParameter(parts.at(-1) ?? '');
  const name = isCollection ? resolver.collection : operation.method.toLowerCase();
  if (resolver.kind === 'rest') return `${module}.${name}`;
  const dot = module.lastIndexOf('.');
  return `${module.slice(0, dot + 1)}${camelized(module.slice(dot + 1))}View.${name}`;
}

function camelized(name: string): string {
  return name.replace(/(?:^|_)(.)/g, (_all, letter: string) => letter.toUpperCase());
}

/**
 * The function behind a dotted name: the longest beginning that is a module, then its members. A name whose module lies in no
 * package of the repository may be a library's.
 */
export function findHandler(name: string, resolver: Resolver, host: Host): Lookup {
  const parts = name.split('.');
  let isOurs = parts.length < 2;
  for (let count = parts.length - 1; count > 0; count--) {
    const module = host.import(parts.slice(0, count).join('.'), host.site.file);
    if (module.kind === 'module') {
      const [first = '', ...rest] = parts.slice(count);
      // An empty text stands for what a module says by itself (`__getattr__`).
      if (!host.exportedNames(module).includes(first))
        return host.exportedNames(module).includes('__getattr__')
          ? { kind: 'unknown', why: `${name} is made by __getattr__` }
          : { kind: 'absent' };
      const value = memberAt(host.member(module, first), rest, resolver, host);
      return value === undefined
        ? { kind: 'absent' }
        : { kind: 'handler', value, site: handlerSite(value, module, first, host) };
    }
    isOurs ||= module.kind === 'map' || module.kind === 'unknown';
  }
  return isOurs
    ? { kind: 'absent' }
    : { kind: 'unknown', why: `its function ${name} is in no module of the repository` };
}

/** A class's member is named through it; of a class without that method nothing is served. */
function memberAt(value: Value, names: readonly string[], resolver: Resolver, host: Host): Value | undefined {
  const [name, ...rest] = names;
  const forced = host.force(value);
  if (name === undefined) return forced;
  if (forced.kind !== 'class') {
    const member = host.force(host.member(forced, name));
    return member.kind === 'constant' ? undefined : memberAt(member, rest, resolver, host);
  }
  const view = host.members(forced, { inherited: true }).find((member) => member.name === name);
  if (view === undefined) return undefined;
  const member = host.force(view.value());
  return member.kind === 'constant' ? constant(name) : memberAt(member, rest, resolver, host);
}
