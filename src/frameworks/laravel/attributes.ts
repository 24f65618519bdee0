import { VIRTUAL_ROOT } from '../../resolve/module.ts';
import type { Router } from '../../resolve/router.ts';
import {
  type ClassValue,
  constant,
  type Decoration,
  isNothing,
  type TermValue,
  type Value,
} from '../../resolve/value.ts';
import type { Host, MemberView } from '../framework.ts';
import { middlewareNames } from '../shared/php-names.ts';
import { methodOf, methodsIn } from '../shared/verbs.ts';
import { controllerGuards } from './controllers.ts';
import { joinUris, markRest } from './paths.ts';
import { laravelState } from './state.ts';

/** Attributes of spatie/laravel-route-attributes. */
export const ATTRIBUTES = 'Spatie.RouteAttributes.Attributes';

/** Attributes of one method, or of every method. */
const VERBS = ['Get', 'Post', 'Put', 'Patch', 'Delete', 'Options', 'Any'];

/** An attribute as it is written: its name, and what it is given. */
interface Attribute {
  readonly name: string;
  readonly line: number;
  arg(name: string, at: number): Value | undefined;
}

/** What a folder of controllers gives to their routes. */
interface Folder {
  readonly path: string;
  readonly prefix: Value | undefined;
  readonly middleware: Value | undefined;
  readonly patterns: readonly RegExp[];
  readonly others: readonly RegExp[];
}

/** Registers the routes of controllers that attributes tell, in the folders that the package is configured with. */
export function serveAttributes(
  root: string,
  router: Router,
  classes: readonly ClassValue[],
  host: Host,
): void {
  const marked = classes.filter((type) => type.node.abstract !== true && isMarked(type, host));
  if (marked.length === 0) return;
  const folders = foldersOf(root, host);
  for (const type of marked) {
    const { file } = type.scope;
    const name = file.slice(file.lastIndexOf('/') + 1);
    const around = folders.filter(
      ({ path, patterns, others }) =>
        file.startsWith(`${path}/`) &&
        patterns.some((pattern) => pattern.test(name)) &&
        !others.some((pattern) => pattern.test(name)),
    );
    for (const folder of around) serveClass(router, folder, type, host);
  }
}

function isMarked(type: ClassValue, host: Host): boolean {
  return (
    attributesIn(host.decorations(type), host).length > 0 ||
    host.members(type).some(({ decorations }) => attributesIn(decorations, host).length > 0)
  );
}

function attributesIn(decorations: readonly Decoration[], host: Host): readonly Attribute[] {
  return decorations.flatMap(({ value, line }) => {
    const term = host.alternatives(value).find((one): one is TermValue => one.kind === 'term');
    if (term === undefined || !term.symbol.startsWith(`${ATTRIBUTES}.`)) return [];
    const arg = (key: string, at: number) => (term.args?.named.get(key) ?? term.args?.positional[at])?.value;
    return [{ name: term.symbol.slice(ATTRIBUTES.length + 1), line, arg }];
  });
}

/** `config/route-attributes.php`: folders, or what the package takes without it. */
function foldersOf(root: string, host: Host): readonly Folder[] {
  const at = (path: string) => (root === '' ? path : `${root}/${path}`);
  const standard = folder(at('app/Http/Controllers'), undefined, host);
  const configured = host.include(at('config/route-attributes.php'));
  if (configured === undefined) return [standard];
  if (host.truth(host.entry(configured, 'enabled')) === false) return [];
  const value = host.entry(configured, 'directories');
  const pairs: readonly (readonly [string, Value | undefined])[] =
    host.items(value)?.map((item) => [host.text(item) ?? '', undefined] as const) ?? host.entries(value);
  return pairs.map(([path, options]) => {
    const known = /^\d+$/.test(path) && options !== undefined ? host.text(options) : path;
    return folder((known ?? '').replace(`${VIRTUAL_ROOT}/`, ''), options, host);
  });
}

function folder(path: string, options: Value | undefined, host: Host): Folder {
  const globs = (name: string) =>
    (host.items(host.entry(options, name)) ?? []).flatMap((item) => host.text(item) ?? []).map(globbed);
  const patterns = globs('patterns');
  return {
    path: path.replace(/\/$/, ''),
    prefix: host.entry(options, 'prefix'),
    middleware: host.entry(options, 'middleware'),
    patterns: patterns.length > 0 ? patterns : [globbed('*.php')],
    others: globs('not_patterns'),
  };
}

function globbed(glob: string): RegExp {
  const name = glob.endsWith('.php') ? glob : `${glob}.php`;
  return new RegExp(
    `^${name
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
  );
}

function serveClass(router: Router, { prefix, middleware }: Folder, type: ClassValue, host: Host): void {
  const own = attributesIn(host.decorations(type), host);
  const groups = own.filter(({ name }) => name === 'Group');
  const before = [
    ...given(middleware),
    ...own.flatMap((one) => (one.name === 'Middleware' ? given(one.arg('middleware', 0)) : [])),
  ];
  const prefixes = own.flatMap((one) => (one.name === 'Prefix' ? (one.arg('prefix', 0) ?? []) : []));
  const above = (groups.length > 0 ? groups : [undefined]).map((group) => [
    prefix,
    ...prefixes,
    group?.arg('prefix', 0),
  ]);
  for (const one of own)
    if (one.name === 'Resource' || one.name === 'ApiResource')
      host.unresolved(`what ${one.name} makes of ${type.name} is not read`, {
        router,
        site: { file: type.scope.file, line: one.line },
      });
  for (const member of host.members(type, { inherited: true }))
    for (const one of attributesIn(member.decorations, host))
      for (const pieces of above) serveMember(router, type, member, one, pieces, before, host);
}

function given(value: Value | undefined): readonly { value: Value; written: string }[] {
  return value === undefined ? [] : [{ value, written: '' }];
}

function serveMember(
  router: Router,
  type: ClassValue,
  member: MemberView,
  one: Attribute,
  above: readonly (Value | undefined)[],
  before: readonly { value: Value; written: string }[],
  host: Host,
): void {
  const isVerb = VERBS.includes(one.name);
  if (!isVerb && one.name !== 'Route') return;
  const site = { file: member.declarer.scope.file, line: one.line };
  const verb = isVerb ? methodOf(one.name) : undefined;
  const methods = verb !== undefined ? [verb] : methodsIn(one.arg('methods', 0), host);
  const uri = isVerb ? one.arg('uri', 0) : one.arg('uri', 1);
  const pieces = [...above, uri].map((piece) =>
    piece === undefined || isNothing(piece) ? '' : host.text(piece),
  );
  if (methods === undefined || methods.length === 0 || pieces.includes(undefined)) {
    host.unresolved('its path or its methods are not known', { router, site });
    return;
  }
  const path = pieces.reduce<string>((all, piece) => joinUris(all, piece ?? ''), '');
  const wheres = attributesIn([...host.decorations(type), ...member.decorations], host).filter(
    ({ name }) => name === 'Where',
  );
  const patterns = new Map(
    wheres.map((where) => [
      host.text(where.arg('param', 0)) ?? '',
      host.text(where.arg('constraint', 1)) ?? '',
    ]),
  );
  host.route(router, {
    methods,
    path: constant(markRest(path, new Map([...laravelState(host).patterns, ...patterns]))),
    handler: `${type.name}@${member.name}`,
    guards: [
      ...middlewareNames([...before, ...given(one.arg('middleware', isVerb ? 2 : 3))], host),
      ...controllerGuards(type, member.name, host),
    ],
    site,
  });
}
