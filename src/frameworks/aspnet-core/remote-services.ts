import type { Router } from '../../resolve/router.ts';
import { type ClassValue, given, map, native, UNDEFINED, type Value } from '../../resolve/value.ts';
import type { Host, LibraryCall, MemberView, ParameterView } from '../framework.ts';
import { type Attribute, argumentOf, attributesIn, wordOf } from './attributes.ts';
import type { Action, Controller } from './controllers.ts';
import { Style, verbOf } from './service-paths.ts';

const OPTIONS = 'Volo.Abp.AspNetCore.Mvc.AbpAspNetCoreMvcOptions';
const LIBRARY = 'Volo.Abp.Application.Services';

/** Actions that a base class brings, with the names of their parameters that are ids. */
const READING = [
  ['Get', ['id']],
  ['GetList', []],
] as const;
const WRITING = [
  ['Create', []],
  ['Update', ['id']],
  ['Delete', ['id']],
] as const;

const BASES: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  ApplicationService: [],
  IApplicationService: [],
  IRemoteService: [],
  ReadOnlyAppService: READING,
  AbstractKeyReadOnlyAppService: READING,
  CrudAppService: [...READING, ...WRITING],
  AbstractKeyCrudAppService: [...READING, ...WRITING],
};

const MODULE = 'abp-module';

/** Names that are the library's where a file uses it; a module calls methods of its base. */
export const SERVICE_CALLS: Readonly<Record<string, (call: LibraryCall, host: Host) => Value | undefined>> = {
  ...Object.fromEntries(
    [...Object.keys(BASES).map((name) => `${LIBRARY}.${name}`), OPTIONS].map((symbol) => [
      symbol,
      () => undefined,
    ]),
  ),
  'Volo.Abp.Modularity.AbpModule': (_, host) => host.router(MODULE),
};

/** Methods that a module calls on itself are its base's. */
export function moduleMember(router: Router, name: string): Value | undefined {
  return router.kind === MODULE && CONFIGURING.test(name)
    ? { kind: 'method', receiver: { kind: 'router', router }, name }
    : undefined;
}

export function moduleMethod(router: Router, name: string, call: LibraryCall, host: Host): Value | undefined {
  if (router.kind !== MODULE) return undefined;
  if (CONFIGURING.test(name)) configureServices(call, host);
  return UNDEFINED;
}

const CONFIGURING = /^(?:Pre|Post)?Configure$/;

/** `ConventionalControllers.Create(assembly, options => …)`: the services of an assembly answer requests. */
interface Creation {
  readonly assembly: Value;
  readonly options: ReadonlyMap<string, Value>;
}

function creations(host: Host): Creation[] {
  return host.state<Creation[]>('remote services', () => []);
}

/** `Configure<AbpAspNetCoreMvcOptions>(options => …)`. */
export function configureServices(call: LibraryCall, host: Host): void {
  const [type] = (call.args.types ?? []).map((one) => host.force(one));
  const fn = call.args.positional.find(({ value }) => host.isFunction(value))?.value;
  if (fn === undefined || type?.kind !== 'term' || wordOf(type.symbol) !== wordOf(OPTIONS)) return;
  const create = native('Create', ({ positional: [assembly, configure] }) => {
    const options = map([], true);
    if (configure !== undefined) host.call(configure.value, given(options));
    creations(host).push({ assembly: assembly?.value ?? UNDEFINED, options: options.entries });
    return UNDEFINED;
  });
  host.call(fn, given(map([['ConventionalControllers', map([['Create', create]], true)]], true)));
}

/** Whether a class is a service that a library would make a controller of. */
export function isRemoteService(type: ClassValue, host: Host): boolean {
  return servicesAbove(type, host).length > 0;
}

function servicesAbove(type: ClassValue, host: Host): readonly string[] {
  return host
    .lineage(type)
    .flatMap((at) => (at.kind === 'term' && /^Volo\.Abp\./.test(at.symbol) ? [wordOf(at.symbol)] : []))
    .filter((word) => Object.hasOwn(BASES, word) || /^I(?:Crud|ReadOnly)AppService$/.test(word));
}

/**
 * The services that a program makes controllers of, with the templates that the library gives their actions.
 * https://abp.io/docs/latest/framework/api-development/auto-controllers
 *
 * @param read a service read as a controller: what its attributes and methods say
 */
export function remoteServices(host: Host, read: (type: ClassValue) => Controller): readonly Controller[] {
  return creations(host).flatMap(({ assembly, options }) => {
    const types = host.items(host.member(assembly, 'DefinedTypes'));
    if (types === undefined) {
      host.unresolved('which services answer requests is not known', { site: host.site });
      return [];
    }
    const style = new Style(options, host);
    return types.flatMap((one) => {
      const type = host.force(one);
      return type.kind === 'class' && isServed(type, options, host)
        ? [asController(read(type), style, host)]
        : [];
    });
  });
}

function isServed(type: ClassValue, options: ReadonlyMap<string, Value>, host: Host): boolean {
  const { node } = type;
  if (node.flavour !== 'class' || node.abstract === true || node.generic === true) return false;
  if (node.visibility !== 'public' || !isRemoteService(type, host)) return false;
  if (attributesAbove(type, host).some((one) => isOff(one, host) || one.name === 'IntegrationService'))
    return false;
  const predicate = options.get('TypePredicate');
  return predicate === undefined || host.truth(host.call(predicate, given(type))) !== false;
}

/** Attributes of a class and of its bases. */
function attributesAbove(type: ClassValue, host: Host): readonly Attribute[] {
  return host
    .lineage(type)
    .flatMap((at) => (at.kind === 'class' ? attributesIn(host.decorations(at), host) : []));
}

/** `[RemoteService(false)]`, `[RemoteService(IsEnabled = false)]`. */
function isOff(attribute: Attribute, host: Host): boolean {
  const said = attribute.name === 'RemoteService' ? argumentOf(attribute, 'IsEnabled', 0, host) : undefined;
  return said !== undefined && host.truth(said) === false;
}

function asController(controller: Controller, style: Style, host: Host): Controller {
  const { type } = controller;
  const name = type.name.replace(
    /(?:AppService|ApplicationService|IntService|IntegrationService|Service)$/,
    '',
  );
  const own = controller.actions.flatMap((action): readonly Action[] => {
    const attributes = attributesIn(action.member.decorations, host);
    if (attributes.some((one) => isOff(one, host))) return [];
    if (controller.templates.length > 0) return [action];
    const fn = host.force(action.member.value());
    const parameters = fn.kind === 'function' ? host.parameters(fn) : [];
    const selectors = action.selectors.map((selector) => {
      const methods = selector.methods.length > 0 ? selector.methods : [verbOf(action.name)];
      const template =
        selector.template ?? style.template(name, action.name, methods[0] ?? 'POST', parameters, type);
      return { ...selector, methods, template };
    });
    return [{ ...action, selectors }];
  });
  const inherited =
    controller.templates.length > 0 ? [] : inheritedActions(controller, own, name, style, host);
  return { ...controller, name, actions: [...own, ...inherited] };
}

/** Actions of the library's base that the class does not override. */
function inheritedActions(
  controller: Controller,
  own: readonly Action[],
  name: string,
  style: Style,
  host: Host,
): readonly Action[] {
  const { type } = controller;
  const site = host.siteOf(type);
  const actions = servicesAbove(type, host).flatMap((word) => BASES[word] ?? []);
  return actions.flatMap(([action, ids]): readonly Action[] => {
    const arity = action === 'Update' ? 2 : 1;
    if (own.some((one) => one.name === action && one.member.arity === arity)) return [];
    const method = verbOf(action);
    const parameters = ids.map(
      (id): ParameterView => ({ name: id, default: undefined, type: undefined, decorations: [] }),
    );
    const template = style.template(name, action, method, parameters, type);
    const member = { name: `${action}Async`, site } as MemberView;
    const selector = { template, methods: [method], line: site.line };
    return [
      {
        member,
        name: action,
        selectors: [selector],
        versions: controller.versions,
        guards: [],
        anonymous: false,
      },
    ];
  });
}
