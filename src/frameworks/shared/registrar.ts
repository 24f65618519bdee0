import { UserError } from '../../model/errors.ts';
import type { Registrar } from '../../model/registrar.ts';
import type { Method } from '../../model/route.ts';
import type { Router } from '../../resolve/router.ts';
import { constant, type Decoration, type GivenValue, native, type Value } from '../../resolve/value.ts';
import type { Framework, Host, LibraryCall } from '../framework.ts';
import { pathToRegexpTemplates } from './path-to-regexp.ts';
import { readExpression } from './registrar-expression.ts';
import { methodOf } from './verbs.ts';

/**
 * A team's own registrars as a framework: what their calls and decorators mean is read from the configuration, their values
 * come from the evaluator as for any other.
 *
 * @param languages ids of the languages in which they may be called.
 */
export function registrarFramework(
  registrars: readonly Registrar[],
  languages: readonly string[],
): Framework {
  const bySymbol = new Map<string, Registrar>();
  for (const registrar of registrars) bySymbol.set(`${registrar.from}.${registrar.call}`, registrar);
  return {
    id: 'registrar',
    title: 'Own registrars',
    languages,
    docs: 'https://github.com/specgate/specgate/blob/main/docs/how-to/registrars.md',
    packages: [...new Set(registrars.map(({ from }) => from))],
    mentions: registrars.map(({ call }) => call.slice(call.lastIndexOf('.') + 1)),
    calls: Object.fromEntries(
      [...bySymbol].map(([symbol, registrar]) => [
        symbol,
        (call: LibraryCall, host: Host) => atCall(registrar, call, host),
      ]),
    ),
    intercepts: registrars.map(({ from, call }) => ({ from, call })),
    finish: (host) => {
      for (const type of host.classes()) {
        for (const member of host.members(type)) {
          for (const decoration of member.decorations)
            atDecoration(bySymbol, decoration, `${type.name}.${member.name}`, host);
        }
      }
    },
    path: (raw) =>
      pathToRegexpTemplates(raw.replace(/<(?:\w+:)?(\w+)>/g, ':$1').replace(/\{(\w+)(?::[^{}]*)?\}/g, ':$1')),
  };
}

/** Everything that registrars register is one application: nothing else says where it is mounted. */
function application(host: Host): Router {
  return host.state('application', () => host.router('app').router);
}

function atCall(registrar: Registrar, call: LibraryCall, host: Host): Value {
  const router = application(host);
  const before = router.events.length;
  register(registrar, call, undefined, host);
  // Used as a decorator, the call is given the function that answers.
  return native(registrar.call, (args) => {
    const [decorated] = args.positional;
    if (registrar.handler === undefined) {
      for (let at = before; at < router.events.length; at++) {
        const event = router.events[at];
        if (event?.kind === 'route') router.events[at] = { ...event, handler: host.handlerName(decorated) };
      }
    }
    return decorated?.value ?? constant(undefined);
  });
}

function atDecoration(
  registrars: ReadonlyMap<string, Registrar>,
  decoration: Decoration,
  handler: string,
  host: Host,
): void {
  const value = host.force(decoration.value);
  if (value.kind === 'native' && [...registrars.values()].some(({ call }) => call === value.name)) {
    // A decorator of the repository itself: its call was intercepted, and waits for what it decorates.
    value.call(
      { positional: [{ value: constant(undefined), written: handler }], named: new Map(), open: false },
      host.site,
    );
    return;
  }
  if (value.kind !== 'term' || value.args === undefined) return;
  const registrar = registrars.get(value.symbol);
  if (registrar === undefined) return;
  register(registrar, { args: value.args, site: value.site, symbol: value.symbol }, handler, host);
}

function register(registrar: Registrar, call: LibraryCall, handler: string | undefined, host: Host): void {
  const router = application(host);
  const path = read(registrar, 'path', call, host);
  if (path === undefined) return;
  const methods = methodsOf(registrar, call, host);
  if (methods === undefined) {
    host.unresolved('its method is not known', { router, path: path.value, site: call.site });
    return;
  }
  const guards = registrar.guards === undefined ? undefined : optional(registrar.guards, call, host);
  const named = registrar.handler === undefined ? undefined : optional(registrar.handler, call, host);
  host.route(router, {
    methods,
    path: path.value,
    handler: handler ?? (named === undefined ? lastFunction(call, host) : host.handlerName(named)),
    guards: guards === undefined ? [] : host.guardNames([guards]),
    site: call.site,
  });
}

function lastFunction(call: LibraryCall, host: Host): string {
  const functions = call.args.positional.filter((arg) => host.isFunction(arg.value));
  return host.handlerName(functions.at(-1) ?? call.args.named.get('handler'));
}

function methodsOf(registrar: Registrar, call: LibraryCall, host: Host): readonly Method[] | undefined {
  if (registrar.method === undefined) return ['ANY'];
  const value = read(registrar, 'method', call, host);
  const items = value === undefined ? undefined : host.items(value.value);
  const methods = items?.map((item) => methodOf(host.text(item) ?? ''));
  return methods?.every((method) => method !== undefined) === true && methods.length > 0
    ? methods
    : undefined;
}

/** What a call may leave out. */
function optional(text: string, call: LibraryCall, host: Host): GivenValue | undefined {
  const found = readExpression(text, call, host);
  return found.kind === 'value' ? found.given : undefined;
}

/** @throws UserError at the line of the configuration, where a call has nothing at the place that it names. */
function read(
  registrar: Registrar,
  key: 'path' | 'method',
  call: LibraryCall,
  host: Host,
): GivenValue | undefined {
  const text = registrar[key];
  if (text === undefined) return undefined;
  const found = readExpression(text, call, host);
  if (found.kind === 'value') return found.given;
  const { file, line } = registrar.place;
  throw new UserError(
    `The registrar ${registrar.call} has the ${key} \`${text}\`, and the call at ${call.site.file}:${call.site.line} has no ${found.what}.`,
    'Correct the expression: $1 is the first argument, $1.url a member of it, $url an argument of that name.',
    { file, line: line(key) },
  );
}
