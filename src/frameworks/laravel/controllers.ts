import type { Guard } from '../../resolve/router.ts';
import { type Arguments, type ClassValue, type GivenValue, given, type Value } from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';
import { middlewareNames } from '../shared/php-names.ts';

/** Middleware that a controller gives itself, and the methods that it is for. */
interface Own {
  readonly guards: readonly Guard[];
  only: readonly string[] | undefined;
  except: readonly string[] | undefined;
}

const MIDDLEWARE = 'Illuminate.Routing.Controllers.Middleware';

/** Middleware of a controller for one of its methods: of its static list, or set by its constructor. */
export function controllerGuards(type: Value | undefined, action: string, host: Host): readonly Guard[] {
  const [one] = type === undefined ? [] : host.alternatives(classNamed(type, host) ?? type);
  if (one?.kind !== 'class') return [];
  return ownOf(one, host)
    .filter(({ only, except }) => only?.includes(action) !== false && except?.includes(action) !== true)
    .flatMap(({ guards }) => guards);
}

/** The class behind `'App\\Http\\Controllers\\Users@show'`, or behind a name below the usual namespace. */
export function classNamed(value: Value, host: Host): Value | undefined {
  const text = host.text(value)?.split('@')[0];
  if (text === undefined || text === '') return undefined;
  const { file } = host.site;
  for (const name of [text.replace(/^\\/, ''), `App\\Http\\Controllers\\${text}`]) {
    const module = host.import(name.replaceAll('\\', '.'), file);
    if (module.kind === 'module') return host.member(module, name.slice(name.lastIndexOf('\\') + 1));
  }
  return undefined;
}

function recorded(host: Host): Map<ClassValue, Own[]> {
  return host.state('controllers', () => new Map<ClassValue, Own[]>());
}

function ownOf(type: ClassValue, host: Host): readonly Own[] {
  const all = recorded(host);
  const known = all.get(type);
  if (known !== undefined) return known;
  const own: Own[] = [];
  all.set(type, own);
  const members = host.members(type, { inherited: true });
  const listed = members.find(({ name, static: isStatic }) => name === 'middleware' && isStatic);
  if (listed !== undefined) {
    for (const item of host.items(host.call(listed.value(), given())) ?? []) own.push(listedOne(item, host));
  }
  // Its constructor may call `$this->middleware(…)`.
  if (members.some(({ kind }) => kind === 'constructor')) host.instance(type, { shared: true });
  return own;
}

function listedOne(item: Value, host: Host): Own {
  const value = host.force(item);
  if (value.kind !== 'term' || value.symbol !== MIDDLEWARE || value.args === undefined)
    return { guards: middlewareNames([{ value, written: '' }], host), only: undefined, except: undefined };
  const { positional, named } = value.args;
  const first = positional[0] ?? named.get('middleware');
  return {
    guards: middlewareNames(first === undefined ? [] : [first], host),
    only: namesIn(named.get('only') ?? positional[1], host),
    except: namesIn(named.get('except') ?? positional[2], host),
  };
}

function namesIn(arg: GivenValue | undefined, host: Host): readonly string[] | undefined {
  return host.items(arg?.value)?.flatMap((item) => host.text(item) ?? []);
}

/** `$this->middleware('auth')->only('show')` in a controller; undefined for anything else. */
export function noteMiddleware(
  receiver: Value,
  name: string,
  call: LibraryCall,
  host: Host,
): Value | undefined {
  if (name !== 'middleware' || receiver.kind !== 'instance') return undefined;
  const all = recorded(host);
  const known = all.get(receiver.class) ?? [];
  all.set(receiver.class, known);
  const own: Own = {
    guards: middlewareNames(call.args.positional, host),
    only: undefined,
    except: undefined,
  };
  known.push(own);
  const set =
    (field: 'only' | 'except') =>
    (args: Arguments): Value => {
      own[field] = args.positional.flatMap((arg) => namesIn(arg, host) ?? []);
      return options;
    };
  const options: Value = {
    kind: 'map',
    entries: new Map<string, Value>([
      ['only', { kind: 'native', name: 'only', call: set('only') }],
      ['except', { kind: 'native', name: 'except', call: set('except') }],
    ]),
    getters: new Set(),
    open: false,
  };
  return options;
}
