import {
  type ClassValue,
  constant,
  given,
  map,
  NO_ARGUMENTS,
  type TermValue,
  type Value,
} from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';
import { wordOf } from './attributes.ts';
import { type OwnGuard, setFallbackPolicy } from './conventions.ts';
import { configureServices } from './remote-services.ts';
import { configureVersions } from './versions.ts';

const MVC = 'Microsoft.AspNetCore.Mvc.MvcOptions';

/** What a program says of all its controllers, and the file that says it. */
interface Said<T> {
  readonly value: T;
  readonly file: string;
}

function filters(host: Host): Said<OwnGuard>[] {
  return host.state<Said<OwnGuard>[]>('filters', () => []);
}

/** Transformers of `[controller]` and `[action]`; undefined where the convention is not known. */
function transformers(host: Host): Said<Value | undefined>[] {
  return host.state<Said<Value | undefined>[]>('transformers', () => []);
}

/** Filters of all controllers of a program. */
export function globalFilters(program: string, host: Host): readonly OwnGuard[] {
  return filters(host).flatMap(({ value, file }) => (host.isBuiltInto(file, program) ? [value] : []));
}

/** What a token of a template is replaced by; undefined where code that is not known transforms it. */
export function tokenText(value: string, file: string, host: Host): string | undefined {
  const [transformer] = transformers(host).filter((said) => host.isBuiltInto(file, said.file));
  if (transformer === undefined) return value;
  if (transformer.value === undefined) return undefined;
  return host.text(host.call(host.member(transformer.value, 'TransformOutbound'), given(constant(value))));
}

/** Constraints that a program adds to routing, by their names in lower case. */
function constraints(host: Host): Said<ReadonlyMap<string, Value>>[] {
  return host.state<Said<ReadonlyMap<string, Value>>[]>('constraints', () => []);
}

function addConstraints(fn: Value, call: LibraryCall, host: Host): void {
  const added = map();
  host.call(fn, given(map([['ConstraintMap', added]], true)));
  const value = new Map([...added.entries].map(([name, type]) => [name.toLowerCase(), type] as const));
  constraints(host).push({ value, file: call.site.file });
}

/** What a constraint that transforms makes of a route value; undefined where nobody knows. */
export function transformed(constraint: string, value: string, file: string, host: Host): string | undefined {
  for (const said of constraints(host)) {
    const found = said.value.get(constraint.toLowerCase());
    const type = found === undefined ? undefined : host.force(found);
    if (type?.kind !== 'class' || !host.isBuiltInto(said.file, file)) continue;
    const transform = host.member(host.instance(type, { shared: true }), 'TransformOutbound');
    return host.text(host.call(transform, given(constant(value))));
  }
  return undefined;
}

/** `AddControllers(options => …)`: what the options are told. */
export const OPTION_CALLS: Readonly<Record<string, (call: LibraryCall, host: Host) => Value | undefined>> = {
  [`${MVC}.Filters.Add`]: addFilter,
  [`${MVC}.Filters.AddService`]: addFilter,
  [`${MVC}.Conventions.Add`]: addConvention,
  [`${MVC}.Conventions.Insert`]: addConvention,
};

function addFilter(call: LibraryCall, host: Host): Value {
  const [filter] = call.args.positional;
  const value = filter === undefined ? undefined : host.force(filter.value);
  const type = value?.kind === 'instance' ? value.class : value?.kind === 'class' ? value : undefined;
  const word = value?.kind === 'term' ? wordOf(value.symbol) : undefined;
  const authorizes = word === 'AuthorizeFilter';
  if (filter !== undefined && (authorizes || (type !== undefined && isFilter(type, host))))
    filters(host).push({ value: { name: host.nameOf(filter), authorizes }, file: call.site.file });
  return constant(undefined);
}

/** Filters of exceptions and results run after the handler. */
function isFilter(type: ClassValue, host: Host): boolean {
  return host
    .lineage(type)
    .some(
      (at) =>
        at.kind === 'term' &&
        /\.(?:I(?:Async)?(?:Action|Authorization|Resource)Filter|ActionFilterAttribute)$/.test(at.symbol),
    );
}

function addConvention(call: LibraryCall, host: Host): Value {
  const added = call.args.positional.at(-1);
  const value = added === undefined ? undefined : host.force(added.value);
  if (value?.kind === 'term' && wordOf(value.symbol) === 'RouteTokenTransformerConvention')
    transformers(host).push({ value: value.args?.positional[0]?.value, file: call.site.file });
  if (value?.kind === 'instance' && rewritesTemplates(value.class, host))
    rewriters(host).push({ value: value.class.name, file: call.site.file });
  return constant(undefined);
}

/** A convention of the repository that touches what attributes say of routes. */
function rewritesTemplates(type: ClassValue, host: Host): boolean {
  const isConvention = host
    .lineage(type)
    .some(
      (at) => at.kind === 'term' && /\.I(?:Application|Controller|Action)ModelConvention$/.test(at.symbol),
    );
  return (
    isConvention &&
    [...type.members.values()].some(
      ({ value }) => value?.kind === 'function' && value.body.mentions().has('AttributeRouteModel'),
    )
  );
}

/** The convention that rewrites the templates of a program's controllers, by name. */
export function rewriterOf(program: string, host: Host): string | undefined {
  return rewriters(host).find(({ file }) => host.isBuiltInto(file, program))?.value;
}

function rewriters(host: Host): Said<string>[] {
  return host.state<Said<string>[]>('rewriters', () => []);
}

/** Methods of services that are given functions which configure what routing depends on. */
export function configure(name: string, call: LibraryCall, host: Host): void {
  const fn = call.args.positional.find(({ value }) => host.isFunction(value))?.value;
  switch (name) {
    case 'AddControllers':
    case 'AddControllersWithViews':
    case 'AddMvc':
    case 'AddMvcCore':
    case 'AddMvcOptions':
      if (fn !== undefined) host.call(fn, given(optionsOf(call)));
      return;
    case 'AddRouting':
      if (fn !== undefined) addConstraints(fn, call, host);
      return;
    case 'PreConfigure':
      configureServices(call, host);
      return;
    case 'Configure': {
      configureServices(call, host);
      const [type] = call.args.types ?? [];
      const options = type === undefined ? undefined : host.force(type);
      if (fn !== undefined && options?.kind === 'term' && wordOf(options.symbol) === 'RouteOptions')
        addConstraints(fn, call, host);
      return;
    }
    case 'AddApiVersioning':
    case 'AddApiExplorer':
    case 'AddVersionedApiExplorer': {
      const options = map([], true);
      if (fn !== undefined) host.call(fn, given(options));
      configureVersions(options.entries, call.site.file, host);
      return;
    }
    case 'AddAuthorization':
    case 'AddAuthorizationCore': {
      const options = map([], true);
      if (fn !== undefined) host.call(fn, given(options));
      setFallbackPolicy(options.entries.get('FallbackPolicy'), call.site.file, host);
      return;
    }
    case 'SetFallbackPolicy':
      setFallbackPolicy(call.args.positional[0]?.value, call.site.file, host);
      return;
    default:
  }
}

function optionsOf(call: LibraryCall): TermValue {
  return { kind: 'term', symbol: MVC, args: NO_ARGUMENTS, site: call.site };
}
