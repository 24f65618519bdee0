import picomatch from 'picomatch';
import { type Framework, HOLE, type Host } from '../frameworks/framework.ts';
import type { Location } from '../model/location.ts';
import { callValue } from './calls.ts';
import { memberValue } from './class-members.ts';
import { classMember, instantiate, lineage, sharedInstance } from './classes.ts';
import { lineInData, readData } from './data.ts';
import { descriptionNamed } from './described.ts';
import { calledRouter, dispatchesOf } from './dispatching.ts';
import type { Evaluation } from './evaluation.ts';
import { exportOf } from './exports.ts';
import { evaluate } from './expressions.ts';
import { callFunction } from './functions.ts';
import { importDynamic } from './imports.ts';
import { includeFile } from './includes.ts';
import { decorationsIn, membersOf } from './member-views.ts';
import { memberOf } from './members.ts';
import { mentioning } from './mentioning.ts';
import { exportedNames, load, moduleOf } from './module.ts';
import { guardNames, handlerName, nameOf } from './naming.ts';
import { entryPointsOf } from './operations-entry-points.ts';
import { metadataOn } from './operations-metadata.ts';
import { insideRoot } from './operations-path.ts';
import { safeRegex } from './operations-text.ts';
import { Router, type RouterEvent } from './router.ts';
import { childScope, type Scope } from './scope.ts';
import { concatenate, textOf, textsOf } from './text.ts';
import { truthOf } from './truth.ts';
import { alternatives, constant, force, NO_ARGUMENTS, type Value } from './value.ts';
import { dispatchedRouter, givenTo, routerOf, wrappedFunction, wrappedRouter } from './wrapping.ts';

/** What a run offers to one framework. */
export function createHost(run: Evaluation, framework: Framework): Host {
  const asValue = (path: Value | string): Value => (typeof path === 'string' ? constant(path) : path);
  const conditional = () => (run.condition === undefined ? {} : { conditional: run.condition });
  const push = (router: Router, event: RouterEvent) => {
    run.registrations++;
    router.events.push(event);
  };
  const anywhere = (): Scope => run.anyScope();
  return {
    get site() {
      return run.site;
    },
    get effects() {
      return run.effects;
    },
    router(kind, options = {}) {
      const router = new Router(framework.id, kind, options.site ?? run.site, {
        speculative: run.speculative,
        ...(options.prefix === undefined ? {} : { prefix: asValue(options.prefix) }),
        ...(options.parent === undefined ? {} : { parent: options.parent }),
      });
      run.routers.push(router);
      return { kind: 'router', router };
    },
    route(router, route) {
      const paths = typeof route.path === 'string' ? [constant(route.path)] : pathsOf(route.path);
      for (const path of paths) {
        push(router, {
          kind: 'route',
          site: route.site ?? run.site,
          methods: route.methods,
          path,
          handler: route.handler,
          guards: route.guards ?? [],
          nature: route.nature ?? 'operation',
          trail: route.settled === true ? [] : run.callers.slice(),
          ...(route.notes === undefined ? {} : { notes: route.notes }),
          ...(route.absolute === undefined ? {} : { absolute: route.absolute }),
          ...(route.expand === undefined ? {} : { expand: route.expand }),
          ...(route.eitherMethod === undefined ? {} : { eitherMethod: route.eitherMethod }),
          ...(route.variantOf === undefined ? {} : { variantOf: route.variantOf }),
          ...conditional(),
        });
      }
    },
    mount(router, path, child, options = {}) {
      // What is mounted in itself is still where it was.
      if (child === router) return;
      child.mounts++;
      for (const one of pathsOf(asValue(path))) {
        push(router, {
          kind: 'mount',
          site: options.site ?? run.site,
          path: one,
          child,
          guards: options.guards ?? [],
          ...(options.replacesPrefix === undefined ? {} : { replacesPrefix: options.replacesPrefix }),
          ...conditional(),
        });
      }
    },
    guard(router, guards, options = {}) {
      if (guards.length === 0) return;
      const paths = options.path === undefined ? [undefined] : pathsOf(asValue(options.path));
      for (const path of paths) {
        push(router, {
          kind: 'guard',
          site: options.site ?? run.site,
          guards,
          ...(path === undefined ? {} : { path }),
          ...(options.whole === undefined ? {} : { whole: options.whole }),
          ...(options.exact === undefined ? {} : { exact: options.exact }),
          ...conditional(),
        });
      }
    },
    unresolved(reason, options = {}) {
      const site = options.site ?? run.site;
      const methods = options.methods === undefined ? {} : { methods: options.methods };
      if (options.router !== undefined) {
        push(options.router, {
          kind: 'unresolved',
          site,
          reason,
          ...methods,
          ...(options.path === undefined ? {} : { path: asValue(options.path) }),
          ...(options.mounts === true ? { mounts: true } : {}),
          ...conditional(),
        });
        return;
      }
      const text =
        options.path === undefined
          ? undefined
          : textsOf(asValue(options.path), site, run.setting.assumed)[0]?.text;
      run.unresolved.push({
        location: site,
        framework: framework.id,
        reason,
        ...methods,
        ...(text === undefined
          ? {}
          : { path: (framework.path(text)[0]?.path ?? text).replaceAll(HOLE, '{*}') }),
      });
    },
    framework: (id) => run.setting.frameworks.find((one) => one.id === id),
    force,
    alternatives,
    texts: (value) => textsOf(value, run.site, run.setting.assumed),
    concatenate: (values) => concatenate(values, run.site),
    text: textOf,
    items(value) {
      if (value === undefined) return undefined;
      const forced = force(value);
      if (forced.kind === 'list') return forced.open ? undefined : forced.items;
      return forced.kind === 'constant' ||
        forced.kind === 'text' ||
        forced.kind === 'function' ||
        forced.kind === 'term'
        ? [forced]
        : undefined;
    },
    matches(pattern, text) {
      const known = force(pattern);
      if (known.kind === 'regex') return safeRegex(known.source, known.flags)?.test(text);
      return known.kind === 'constant' && typeof known.value === 'string'
        ? text.includes(known.value)
        : undefined;
    },
    truth: (value) => (value === undefined ? undefined : truthOf(run, value, anywhere())),
    member: (value, name) => memberOf(run, value, name, run.site, anywhere()),
    entry(value, key) {
      const forced = value === undefined ? undefined : force(value);
      return forced?.kind === 'map'
        ? forced.entries.get(key)
        : forced?.kind === 'instance'
          ? forced.fields.get(key)
          : undefined;
    },
    entries(value) {
      const forced = value === undefined ? undefined : force(value);
      return forced?.kind === 'map' ? [...forced.entries] : [];
    },
    routerOf: (value) => (value === undefined ? undefined : routerOf(value)),
    wrappedRouter: (value) => (value === undefined ? undefined : wrappedRouter(value, 0)),
    isFunction: (value) =>
      value !== undefined &&
      alternatives(value).some(
        (one) => one.kind === 'function' || one.kind === 'native' || one.kind === 'method',
      ),
    override(router, name) {
      const found = router.owner === undefined ? undefined : classMember(router.owner.class, name);
      return found === undefined || router.owner === undefined
        ? undefined
        : memberValue(run, found.member, found.declarer, router.owner, run.site);
    },
    call(callee, args, options = {}) {
      const site = options.site ?? run.site;
      const target = force(callee);
      const make = () =>
        target.kind === 'function' && options.self !== undefined
          ? callFunction(run, { ...target, self: options.self }, args, site)
          : callValue(run, target, args, site, anywhere());
      return options.condition === undefined ? make() : run.under(options.condition, make);
    },
    whenStarted(callee, args) {
      const fn = wrappedFunction(callee);
      if (fn !== undefined) run.callbacks.push({ fn, by: framework.title, args, site: run.site });
    },
    block(callee, self, args = NO_ARGUMENTS) {
      const target = force(callee);
      return target.kind === 'function'
        ? callFunction(run, { ...target, self }, args, run.site)
        : callValue(run, target, args, run.site, anywhere());
    },
    instance: (type, options = {}) =>
      options.shared === true
        ? sharedInstance(run, type, run.site)
        : instantiate(run, type, options.args ?? NO_ARGUMENTS, run.site),
    classes: () => run.classes,
    lineage,
    decorations: (type) =>
      type.node.decorators.flatMap((node) =>
        decorationsIn(run, [node], type.memberScopes.get(node) ?? type.scope),
      ),
    metadata: (type) => metadataOn(run, type),
    get decorating() {
      return run.decorating > 0;
    },
    members: (type, options = {}) => membersOf(run, type, options),
    parameters: (fn) => {
      const scope = childScope(fn.scope, 'function');
      return fn.node.params.map((param) => ({
        name: param.target.kind === 'name-pattern' ? param.target.name : '',
        default: param.default === undefined ? undefined : evaluate(run, param.default, scope),
        type: param.type === undefined ? undefined : evaluate(run, param.type, scope),
        ...(param.type?.kind === 'index' && { element: evaluate(run, param.type.index, scope) }),
        decorations: decorationsIn(run, param.decorators ?? [], scope),
      }));
    },
    decorationsOf: (value) => {
      const forced = force(value);
      if (forced.kind !== 'function') return [];
      return (
        forced.decorations ??
        forced.wraps?.decorations ??
        (forced.scope.module.language.traits.decorators === 'metadata'
          ? decorationsIn(run, forced.node.decorators, forced.scope)
          : [])
      );
    },
    siteOf: (value): Location =>
      value.kind === 'term' ? value.site : { file: value.scope.file, line: value.node.line },
    handlerName: (arg) => {
      noteHandlers(run, arg?.value);
      return handlerName(arg);
    },
    guardNames: (args) => {
      for (const arg of args) noteHandlers(run, arg.value);
      return guardNames(args);
    },
    nameOf,
    state<T>(key: string, initial: () => T): T {
      const id = `${framework.id} ${key}`;
      if (!run.state.has(id)) run.state.set(id, initial());
      return run.state.get(id) as T;
    },
    get condition() {
      return run.condition;
    },
    under: (condition, work) => (condition === undefined ? work() : run.under(condition, work)),
    import(name, from) {
      const site = { file: from, line: 1 };
      const scope = moduleOf(run, from)?.scope ?? anywhere();
      return force(importDynamic(run, constant(name), 'namespace', site, scope));
    },
    home: (file) => homeOfFile(run, file),
    isBuiltInto(file, program) {
      const own = homeOfFile(run, file);
      const start = homeOfFile(run, program);
      if (own === '' || start === '') return true;
      return run.language(program)?.homesOf?.(start, run.setting.project).has(own) ?? own === start;
    },
    files: (glob) =>
      run.glob(glob, true).filter((file) => {
        const language = run.language(file);
        return language === undefined || (run.setting.isSource(file) && !run.setting.isTest(file, language));
      }),
    mentioning: (words) => mentioning(run, words),
    folder(path) {
      const directory = insideRoot(path);
      if (directory === undefined) return undefined;
      const start = directory === '' ? '' : `${directory}/`;
      return { directory, files: run.setting.project.files.filter((file) => file.startsWith(start)) };
    },
    module(file) {
      const module = moduleOf(run, file);
      if (module === undefined) return undefined;
      load(run, module);
      return { kind: 'module', module };
    },
    include(path, variables = new Map(), self = undefined) {
      const file = insideRoot(path);
      const module = file === undefined || !run.setting.project.has(file) ? undefined : moduleOf(run, file);
      if (module === undefined) return undefined;
      const cells = new Map([...variables].map(([name, value]) => [name, { value }] as const));
      return includeFile(run, module, {
        kind: 'function',
        parent: undefined,
        cells,
        file: module.id,
        module,
        ...(self === undefined ? {} : { self }),
      });
    },
    entryPoints(group) {
      const scope = moduleOf(run, run.site.file)?.scope ?? anywhere();
      return entryPointsOf(run, group, scope).map(([, value]) => value);
    },
    exportOf: (value, name) => (value.kind === 'module' ? exportOf(run, value.module, name) : undefined),
    exportedNames: (value) => (value.kind === 'module' ? exportedNames(run, value.module) : []),
    description: (path) => descriptionNamed(run, path),
    dispatchedTo: (handler) => dispatchedRouter(run, handler) ?? calledRouter(run, handler, run.site),
    dispatchesOf: (handler) => dispatchesOf(run, handler, run.site),
    wrappedFunction: (value) => wrappedFunction(value),
    givenTo: (closure) => givenTo(closure).filter((one) => one !== undefined),
    data: (file) => readData(run, file),
    dataLine: (file, keys) => lineInData(run, file, keys),
  };
}

/** What is registered to answer runs per request: it is not entered to look for registrations. */
function noteHandlers(run: Evaluation, value: Value | undefined): void {
  if (value === undefined) return;
  const forced = force(value);
  if (forced.kind === 'function') {
    run.handlers.add(forced.node);
    if (forced.wraps !== undefined) run.handlers.add(forced.wraps.node);
  } else if (forced.kind === 'list') for (const item of forced.items) noteHandlers(run, item);
}

function homeOfFile(run: Evaluation, file: string): string {
  return run.language(file)?.home?.(file, run.setting.project) ?? '';
}

/** A list of paths is several paths; anything else is one. */
function pathsOf(path: Value): readonly Value[] {
  const forced = force(path);
  if (forced.kind !== 'list') return [forced];
  const paths = forced.items.flatMap(pathsOf);
  return forced.open
    ? [...paths, { kind: 'unknown', why: 'more paths', site: { file: '', line: 0 } }]
    : paths;
}

/** Files by glob, relative to the repository. */
export function globFiles(run: Evaluation, pattern: string, dot: boolean): readonly string[] {
  const matches = picomatch(pattern.replace(/^\.\//, ''), { dot });
  return run.setting.project.files.filter((file) => matches(file));
}
