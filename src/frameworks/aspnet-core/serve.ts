import type { Location } from '../../model/location.ts';
import type { Router } from '../../resolve/router.ts';
import { constant, unknown, type Value } from '../../resolve/value.ts';
import { HOLE, type Host, type KnownText, type LibraryCall } from '../framework.ts';
import { asValue } from '../shared/join-paths.ts';
import { below } from '../shared/options.ts';
import { methodOf } from '../shared/verbs.ts';
import { isApplication, madeApplications } from './applications.ts';
import { wordOf } from './attributes.ts';
import {
  type Action,
  type Controller,
  controllersOf,
  genericControllers,
  isMarked,
  unknownControllers,
} from './controllers.ts';
import { attributePatterns, conventionalPatterns, type RouteValues, type Transform } from './conventional.ts';
import { guardsAbove, rootOf, standing } from './conventions.ts';
import { given } from './endpoints.ts';
import { globalFilters, rewriterOf, tokenText, transformed } from './options.ts';
import type { Selector } from './selectors.ts';
import { actionPaths } from './versions.ts';

/** A call that maps controllers. */
interface Mapping {
  readonly router: Router;
  /** What it was called on. */
  readonly holder: Router;
  readonly site: Location;
  /** Absent: attributes only. */
  readonly pattern?: Value;
  readonly defaults: Value | undefined;
  readonly area: Value | undefined;
}

const DEFAULT = '{controller=Home}/{action=Index}/{id?}';

const ASSUMED = 'no application is in the repository: taken to serve every controller';

function mappings(host: Host): Mapping[] {
  return host.state<Mapping[]>('mappings', () => []);
}

/** `MapControllers`, `MapControllerRoute` and their like; undefined for any other method. */
export function mapControllers(
  router: Router,
  name: string,
  call: LibraryCall,
  host: Host,
): Value | undefined {
  const standard: Value = { kind: 'constant', value: DEFAULT };
  const add = (pattern?: Value, defaults?: Value, area?: Value): Value => {
    const made = host.router('controllers', { parent: router });
    host.mount(router, '', made.router);
    const mapping = { router: made.router, holder: router, site: host.site, defaults, area };
    mappings(host).push(pattern === undefined ? mapping : { ...mapping, pattern });
    return made;
  };
  switch (name) {
    case 'MapControllers':
    case 'UseConfiguredEndpoints':
    case 'InitializeApplication':
    case 'InitializeApplicationAsync':
      return add();
    case 'MapDefaultControllerRoute':
    case 'UseMvcWithDefaultRoute':
      return add(standard);
    case 'MapControllerRoute':
    case 'MapRoute':
      return add(given(call, 1, 'pattern', 'template')?.value ?? standard, given(call, 2, 'defaults')?.value);
    case 'MapAreaControllerRoute':
    case 'MapAreaRoute':
      return add(
        given(call, 2, 'pattern', 'template')?.value ?? standard,
        given(call, 3, 'defaults')?.value,
        given(call, 1, 'areaName')?.value,
      );
    case 'UseMvc': {
      const made = add();
      const configure = given(call, 0, 'configureRoutes')?.value;
      if (configure !== undefined && host.isFunction(configure))
        host.call(configure, {
          ...call.args,
          positional: [{ value: { kind: 'router', router }, written: '' }],
        });
      return made;
    }
    default:
      return undefined;
  }
}

/** Puts the routes of controllers where they are mapped; those that nobody maps are served by none. */
export function serveControllers(host: Host): void {
  const left = new Set(controllersOf(host));
  const done = new Map<Router, Set<Controller>>();
  for (const mapping of mappings(host)) {
    const root = rootOf(mapping.router);
    if (!isApplication(root)) continue;
    const known = done.get(mapping.holder) ?? new Set();
    done.set(mapping.holder, known);
    for (const controller of controllersIn(root, host)) {
      left.delete(controller);
      if (!known.has(controller)) {
        serveAttributes(mapping.router, controller, host);
        if (controller.isOData) noteOData(mapping.router, controller, host);
      }
      known.add(controller);
      if (mapping.pattern !== undefined) serveConventional(mapping, mapping.pattern, controller, host);
    }
  }
  serveOthers([...left], host);
  for (const type of genericControllers(host))
    host.unresolved(`${type.name} has type parameters: which it is served with, code of the program says`, {
      path: below(constant('/')),
      site: host.siteOf(type),
    });
  for (const type of unknownControllers(host))
    host.unresolved(`${type.name} says how it is reached, and is no controller by its name or base`, {
      path: below(constant('/')),
      site: host.siteOf(type),
    });
}

/** The controllers of the application's program: its project and those that it refers to; else of those that refer to it. */
function controllersIn(app: Router, host: Host): readonly Controller[] {
  const all = controllersOf(host);
  const own = all.filter(({ type }) => host.isBuiltInto(type.scope.file, app.site.file));
  return own.length > 0 || host.home(app.site.file) === ''
    ? own
    : all.filter(({ type }) => host.isBuiltInto(app.site.file, type.scope.file));
}

/** Where no application is in the repository, templates are whole paths all the same; else what is left is mapped nowhere. */
function serveOthers(controllers: readonly Controller[], host: Host): void {
  const [first] = controllers;
  if (first === undefined) return;
  const isAlone = madeApplications(host).length === 0;
  const { router } = host.router(isAlone ? 'app' : 'controllers', { site: host.siteOf(first.type) });
  for (const controller of controllers) {
    serveAttributes(router, controller, host, isAlone ? [ASSUMED] : []);
    if (isAlone && isMeantForRequests(controller, host)) noteConventional(router, controller, host);
  }
}

/** Without an application the name alone makes no controller of a class: a game has a `PlayerController` too. */
function isMeantForRequests({ type, actions }: Controller, host: Host): boolean {
  return (
    actions.some(({ selectors }) =>
      selectors.some(({ methods, template }) => methods.length > 0 || template !== undefined),
    ) ||
    isMarked(type, host) ||
    host.lineage(type).some((at) => at.kind === 'term' && wordOf(at.symbol).includes('Controller'))
  );
}

/** Actions that only a conventional route reaches, which an application maps that is not there. */
function noteConventional(router: Router, controller: Controller, host: Host): void {
  if (controller.templates.length > 0) return;
  for (const { member, selectors } of controller.actions) {
    for (const { template, methods, line } of selectors) {
      if (template !== undefined) continue;
      host.unresolved('a conventional route reaches it, and no application of the repository maps one', {
        router,
        site: { file: member.site.file, line: line ?? member.site.line },
        ...(methods.length === 0 ? {} : { methods }),
      });
    }
  }
}

/**
 * Actions without a template that OData maps by their names, below what its model calls the controller.
 * https://learn.microsoft.com/odata/webapi-8/fundamentals/routing-conventions
 */
function noteOData(router: Router, controller: Controller, host: Host): void {
  if (controller.templates.length > 0) return;
  for (const { member, name, selectors } of controller.actions) {
    if (selectors.some(({ template }) => template !== undefined)) continue;
    const site = { file: member.site.file, line: selectors[0]?.line ?? member.site.line };
    const [verb] = /^(?:Get|Post|Put|Patch|Delete)/.exec(name) ?? [];
    const method = verb === undefined ? undefined : methodOf(verb.toUpperCase());
    const somewhere = unknown('the conventions of OData', site);
    host.unresolved('OData maps it by its model and the names of actions', {
      router,
      site,
      path: host.concatenate([somewhere, constant(`/${controller.name}`), somewhere]),
      ...(method === undefined ? {} : { methods: [method] }),
    });
  }
}

function serveAttributes(
  router: Router,
  controller: Controller,
  host: Host,
  notes: readonly string[] = [],
): void {
  for (const action of controller.actions) {
    for (const selector of action.selectors) {
      for (const template of templatesOf(controller, selector, host)) {
        for (const known of withRouteValues(template, router, controller, action, host)) {
          const path = rewritten(withTokens(known, controller, action, host), router, host);
          addRoute(router, path, { controller, action, selector }, notes, host);
        }
      }
    }
  }
}

/** `{action}` of an attribute stands for the action alone. */
function withRouteValues(
  template: KnownText,
  router: Router,
  controller: Controller,
  action: Action,
  host: Host,
): readonly KnownText[] {
  const values = routeValues(controller, action, host);
  const hole = unknown(TRANSFORMED, host.siteOf(controller.type));
  return attributePatterns(template.text, values, transformOf(router, host)).map((text) => ({
    ...template,
    text,
    holes: [...template.holes, hole],
  }));
}

const TRANSFORMED = 'a value that a constraint transforms';

function routeValues(controller: Controller, action: Action, host: Host): RouteValues {
  const area = controller.area === undefined ? undefined : host.text(controller.area);
  return { controller: controller.name, action: action.name, area };
}

function transformOf(router: Router, host: Host): Transform {
  return (constraint, value) => transformed(constraint, value, rootOf(router).site.file, host);
}

/** What code does to templates nobody here knows: it may put anything in front. */
function rewritten(path: Value, router: Router, host: Host): Value {
  const root = rootOf(router);
  const name = rewriterOf(root.site.file, host);
  if (name === undefined) return path;
  const front = unknown(`what the convention ${name} makes of templates`, root.site);
  return path.kind === 'text'
    ? { ...path, parts: [front, '/', ...path.parts] }
    : { kind: 'text', parts: [front, '/', host.text(path) ?? ''] };
}

interface Reached {
  readonly controller: Controller;
  readonly action: Action;
  readonly selector: Selector;
}

function addRoute(router: Router, path: Value, reached: Reached, notes: readonly string[], host: Host): void {
  const { controller, action, selector } = reached;
  const above = guardsAbove(router, host);
  const own = [...controller.guards, ...action.guards];
  const filters = globalFilters(rootOf(router).site.file, host);
  const { file, line } = action.member.site;
  host.route(router, {
    methods: selector.methods.length === 0 ? ['ANY'] : selector.methods,
    path,
    handler: `${controller.type.name}.${action.member.name}`,
    guards: standing(
      [...above.guards, ...filters, ...own],
      above.anonymous || controller.anonymous || action.anonymous,
      rootOf(router).site.file,
      host,
    ),
    site: { file, line: selector.line ?? line },
    expand: (whole) =>
      actionPaths(controller.versions, action.versions, whole, controller.type.scope.file, host),
    ...(notes.length === 0 ? {} : { notes }),
  });
}

/** The templates of an action below those of its controller; none where it has no template at all. */
function templatesOf(controller: Controller, selector: Selector, host: Host): readonly KnownText[] {
  const own = selector.template === undefined ? undefined : host.texts(selector.template);
  const above = controller.templates.flatMap((value) =>
    host.texts(value).map((text) => ({ ...text, text: trimmed(text.text) })),
  );
  if (own === undefined) return above;
  return own.flatMap((text): readonly KnownText[] => {
    if (/^~?\//.test(text.text)) return [{ ...text, text: trimmed(text.text) }];
    return above.length === 0 ? [text] : above.map((prefix) => joined(prefix, text));
  });
}

function trimmed(template: string): string {
  return template.replace(/^~?\/+|\/+$/g, '');
}

function joined(prefix: KnownText, text: KnownText): KnownText {
  const start = prefix.text;
  const soft = prefix.soft ?? text.soft;
  return {
    text: start === '' || text.text === '' ? start + text.text : `${start}/${text.text}`,
    holes: [...prefix.holes, ...text.holes],
    ...(soft === undefined ? {} : { soft }),
  };
}

/** `[controller]`, `[action]` and `[area]` replaced; doubled brackets are brackets. */
function withTokens(template: KnownText, controller: Controller, action: Action, host: Host): Value {
  const area = controller.area === undefined ? undefined : host.text(controller.area);
  const values = new Map([
    ['controller', controller.name],
    ['action', action.name],
    ...(area === undefined ? [] : [['area', area] as const]),
  ]);
  const holes = [...template.holes];
  const text = template.text.replace(
    /\[\[|\]\]|\[(\w+)\]/g,
    (whole, token: string | undefined, at: number) => {
      if (token === undefined) return whole.slice(0, 1);
      const value = values.get(token.toLowerCase());
      const known = value === undefined ? undefined : tokenText(value, controller.type.scope.file, host);
      if (known !== undefined) return known;
      const before = template.text.slice(0, at).split(HOLE).length - 1;
      holes.splice(before, 0, unknown(`the route value ${token}`, host.siteOf(controller.type)));
      return HOLE;
    },
  );
  return asValue({ ...template, text, holes });
}

function serveConventional(mapping: Mapping, pattern: Value, controller: Controller, host: Host): void {
  if (controller.templates.length > 0) return;
  const defaults = new Map(
    host.entries(mapping.defaults).flatMap(([key, value]) => {
      const text = host.text(value);
      return text === undefined ? [] : [[key.toLowerCase(), text] as const];
    }),
  );
  const mapped = mapping.area === undefined ? undefined : host.text(mapping.area);
  if (mapped !== undefined && !defaults.has('area')) defaults.set('area', mapped);
  const transform = transformOf(mapping.router, host);
  for (const action of controller.actions) {
    for (const selector of action.selectors.filter(({ template }) => template === undefined)) {
      const values = routeValues(controller, action, host);
      for (const text of host.texts(pattern)) {
        for (const path of conventionalPatterns(text.text, defaults, values, transform)) {
          const holes = [...text.holes, unknown(TRANSFORMED, mapping.site)];
          addRoute(
            mapping.router,
            asValue({ ...text, text: path, holes }),
            { controller, action, selector },
            [],
            host,
          );
        }
      }
    }
  }
}
