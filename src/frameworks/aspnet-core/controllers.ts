import { type ClassValue, unknown, type Value } from '../../resolve/value.ts';
import type { Host, MemberView } from '../framework.ts';
import { type Attribute, allowsAnonymous, argumentOf, attributesIn, guardsIn, wordOf } from './attributes.ts';
import type { OwnGuard } from './conventions.ts';
import { takesInternal, wouldBeControllers } from './feature-providers.ts';
import { isRemoteService, remoteServices } from './remote-services.ts';
import { isRouting, type Selector, selectorsOf, templatesIn } from './selectors.ts';
import { type Versions, versionsIn } from './versions.ts';

/** A public method that answers requests. */
export interface Action {
  readonly member: MemberView;
  /** As `[action]` says it. */
  readonly name: string;
  readonly selectors: readonly Selector[];
  readonly versions: Versions;
  readonly guards: readonly OwnGuard[];
  readonly anonymous: boolean;
}

export interface Controller {
  readonly type: ClassValue;
  /** As `[controller]` says it. */
  readonly name: string;
  readonly area: Value | undefined;
  readonly templates: readonly Value[];
  readonly guards: readonly OwnGuard[];
  readonly anonymous: boolean;
  readonly actions: readonly Action[];
  readonly versions: Versions;
  /** What its attributes do not say OData's conventions do. */
  readonly isOData: boolean;
}

/** Methods of the library's base classes that are no actions where they are overridden. */
const INHERITED = /^On(?:Action|Result|Resource)Exec\w+$/;

/** Methods that every object has, or that let go of it, by what they take: others of their names are actions. */
const OF_OBJECTS: Readonly<Record<string, number>> = {
  Dispose: 0,
  DisposeAsync: 0,
  Equals: 1,
  Finalize: 0,
  GetHashCode: 0,
  GetType: 0,
  ReferenceEquals: 2,
  ToString: 0,
};

/**
 * The controllers of the repository: public classes that are not abstract, are called `…Controller` or have a base that is one.
 * https://learn.microsoft.com/aspnet/core/mvc/controllers/actions
 */
export function controllersOf(host: Host): readonly Controller[] {
  return host.state('controllers', () => [
    ...host.classes().flatMap((type) => (isController(type, host) ? [controllerOf(type, host)] : [])),
    ...remoteServices(host, (type) => controllerOf(type, host)),
  ]);
}

/**
 * Classes with type parameters that would be controllers: a program may tell which types they take.
 * https://learn.microsoft.com/aspnet/core/mvc/advanced/app-parts#generic-controller-feature
 */
export function genericControllers(host: Host): readonly ClassValue[] {
  const providers = host
    .classes()
    .some((type) => host.lineage(type).some((at) => at.kind === 'term' && wordOf(at.symbol) === FEATURES));
  if (!providers) return [];
  const all = host.classes();
  return all.filter(
    (type) =>
      type.node.generic === true &&
      isController(type, host, true) &&
      !all.some((one) => one !== type && host.lineage(one).includes(type)),
  );
}

const FEATURES = 'IApplicationFeatureProvider';

/** Classes that say how they are reached, of which only code that is not known makes controllers. */
export function unknownControllers(host: Host): readonly ClassValue[] {
  const services = new Set(controllersOf(host).map(({ type }) => type));
  return wouldBeControllers(
    host,
    (type) => services.has(type) || isRemoteService(type, host) || isController(type, host),
  );
}

function isController(type: ClassValue, host: Host, generic = false): boolean {
  const { node } = type;
  const isPublic =
    node.visibility === 'public' ||
    (node.visibility === undefined && node.partial === true) ||
    ((node.visibility ?? 'internal') === 'internal' && takesInternal(host));
  if (
    !['class', 'record'].includes(node.flavour) ||
    node.abstract === true ||
    (node.generic === true) !== generic ||
    !isPublic
  )
    return false;
  const lineage = host.lineage(type);
  const libraries = lineage.flatMap((at) => (at.kind === 'term' ? [at.symbol] : []));
  // The framework before ASP.NET Core.
  if (libraries.some((symbol) => symbol.startsWith('System.Web.'))) return false;
  const isBased = libraries.some((symbol) => /\.(?:Controller|ControllerBase|ODataController)$/.test(symbol));
  if (!isBased && !type.name.endsWith('Controller') && isRemoteService(type, host)) return false;
  if (
    !isBased &&
    !type.name.endsWith('Controller') &&
    !isMarked(type, host) &&
    !isOfLibrary(type, libraries, host)
  )
    return false;
  return !attributesOf(type, host).some(({ name }) => name === 'NonController');
}

/** Whether an attribute says that a class is a controller. */
export function isMarked(type: ClassValue, host: Host): boolean {
  return attributesOf(type, host).some(({ name }) => name === 'Controller' || name === 'ApiController');
}

/** A class of a library that nobody here knows is a controller's base where a method says its verb. */
function isOfLibrary(type: ClassValue, libraries: readonly string[], host: Host): boolean {
  return (
    libraries.some((symbol) => !/\.I[A-Z]\w*$/.test(symbol)) &&
    host
      .members(type, { overloads: true })
      .some(
        ({ kind, decorations }) =>
          kind === 'method' &&
          decorations.length > 0 &&
          attributesIn(decorations, host).some((attribute) => isRouting(attribute, host)),
      )
  );
}

/** Attributes of a class with those of its bases, the class's own last. */
function attributesOf(type: ClassValue, host: Host): readonly Attribute[] {
  return [...host.lineage(type)]
    .reverse()
    .flatMap((at) =>
      at.kind === 'class' && at.node.flavour !== 'interface' ? attributesIn(host.decorations(at), host) : [],
    );
}

function controllerOf(type: ClassValue, host: Host): Controller {
  const attributes = attributesOf(type, host);
  const area = attributes.findLast(({ name }) => name === 'Area');
  return {
    type,
    name: type.name.replace(/(?<=.)Controller$/, ''),
    area: area === undefined ? undefined : argumentOf(area, 'RouteValue', 0, host),
    templates: isHalf(type)
      ? [unknown('a part of the class that a build writes', host.siteOf(type))]
      : nearestTemplates(type, host),
    guards: guardsIn(attributes, host),
    anonymous: allowsAnonymous(attributes),
    actions: actionsOf(type, host),
    versions: versionsIn(attributesIn(host.decorations(type), host), type.scope.file, host),
    isOData: host.lineage(type).some((at) => at.kind === 'term' && at.symbol.endsWith('.ODataController')),
  };
}

/** A class in parts of which no part says what it is: the missing one does. */
function isHalf({ node, bases, name }: ClassValue): boolean {
  return (
    node.partial === true &&
    bases.length === 0 &&
    !node.decorators.some(
      (one) =>
        one.kind === 'call' &&
        one.callee.kind === 'name' &&
        /^(?:Route|ApiController|Controller)$/.test(one.callee.name),
    ) &&
    name.endsWith('Controller')
  );
}

function nearestTemplates(type: ClassValue, host: Host): readonly Value[] {
  for (const at of host.lineage(type)) {
    if (at.kind !== 'class' || at.node.flavour === 'interface') continue;
    const templates = templatesIn(attributesIn(host.decorations(at), host), host);
    if (templates.length > 0) return templates;
  }
  return [];
}

function actionsOf(type: ClassValue, host: Host): readonly Action[] {
  return host
    .members(type, { inherited: true, overloads: true })
    .filter((member) => isAction(member))
    .flatMap((member) => {
      const attributes = actionAttributes(type, member, host);
      if (attributes.some(({ name }) => name === 'NonAction')) return [];
      const named = attributes.find(({ name }) => name === 'ActionName');
      const given = named === undefined ? undefined : host.text(argumentOf(named, 'Name', 0, host));
      return [
        {
          member,
          name: given ?? member.name.replace(/(?<=.)Async$/, ''),
          selectors: selectorsOf(attributes, host),
          versions: versionsIn(attributesIn(member.decorations, host), member.site.file, host),
          guards: guardsIn(attributes, host),
          anonymous: allowsAnonymous(attributes),
        },
      ];
    });
}

function isAction(member: MemberView): boolean {
  const { kind, static: isStatic, visibility, abstract, name, arity, declarer } = member;
  return (
    kind === 'method' &&
    !isStatic &&
    visibility === 'public' &&
    !abstract &&
    declarer.node.flavour !== 'interface' &&
    !INHERITED.test(name) &&
    !(Object.hasOwn(OF_OBJECTS, name) && OF_OBJECTS[name] === arity) &&
    /^[\p{L}\p{N}_]+$/u.test(name)
  );
}

/** A method that overrides has the attributes of what it overrides; of those for routing, the nearest method's that has any. */
function actionAttributes(type: ClassValue, member: MemberView, host: Host): readonly Attribute[] {
  const own = attributesIn(member.decorations, host);
  const inherited = host
    .lineage(member.declarer)
    .slice(1)
    .filter((at): at is ClassValue => at.kind === 'class' && at.node.flavour !== 'interface')
    .flatMap((at) =>
      host
        .members(at, { overloads: true })
        .filter(
          ({ name, arity, kind }) => kind === 'method' && name === member.name && arity === member.arity,
        )
        .map(({ decorations }) => attributesIn(decorations, host)),
    );
  if (inherited.length === 0 || type.node.flavour === 'interface') return own;
  const levels = [own, ...inherited];
  const routing = levels.find((level) => level.some((one) => isRouting(one, host))) ?? [];
  return [
    ...levels.toReversed().flatMap((level) => level.filter((one) => !isRouting(one, host))),
    ...routing.filter((one) => isRouting(one, host)),
  ];
}
