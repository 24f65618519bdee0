import type { Method } from '../../model/route.ts';
import type { Router } from '../../resolve/router.ts';
import { constant, type GivenValue, type Value } from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';
import { actionName, middlewareNames } from '../shared/php-names.ts';
import { singular } from '../shared/singular.ts';
import { controllerGuards } from './controllers.ts';
import { RESOURCES } from './names.ts';
import { fullController, notesOf } from './registrar.ts';
import { currentGroup, laravelState, type ResourceKind, type ResourceRecord } from './state.ts';

/** `resource`, `apiResource`, `singleton` and their plurals; undefined for any other method. */
export function addResource(router: Router, name: string, call: LibraryCall, host: Host): Value | undefined {
  const { positional, named } = call.args;
  const kind = RESOURCES[name] ?? RESOURCES[name.replace(/s$/, '')];
  const [first] = positional;
  if (kind === undefined || first === undefined || /^softDeletable/.test(name)) return undefined;
  if (RESOURCES[name] === undefined) {
    const options = positional[1]?.value;
    for (const [each, controller] of host.entries(first.value))
      addOne(router, kind, constant(each), { value: controller, written: '' }, options, host);
    return constant(undefined);
  }
  const options = (positional[2] ?? named.get('options'))?.value;
  return addOne(router, kind, first.value, positional[1] ?? named.get('controller'), options, host);
}

function addOne(
  router: Router,
  kind: ResourceKind,
  name: Value,
  controller: GivenValue | undefined,
  options: Value | undefined,
  host: Host,
): Value {
  const state = laravelState(host);
  const around = currentGroup(host);
  const own = router.kind === 'facade' ? undefined : state.attributes.get(router);
  const made = host.router('resource', { parent: around });
  host.mount(around, own?.prefix ?? '', made.router);
  const text = host.text(name);
  if (text === undefined) {
    host.unresolved('the name of the resource is not known', { router: made.router });
    return made;
  }
  host.guard(made.router, middlewareNames(own?.middleware ?? [], host), { whole: true });
  const record: ResourceRecord = {
    router: made.router,
    kind,
    name: text,
    controller,
    type: fullController(controller?.value, host),
    site: host.site,
    parameters: new Map(),
    notes: notesOf(own, host),
    shallow: false,
    creatable: false,
    destroyable: false,
    for: [],
  };
  state.resources.set(made.router, record);
  for (const [option, value] of host.entries(options))
    setOption(record, option, [{ value, written: '' }], host);
  return made;
}

/** A method in the chain of a resource. */
export function onResource(router: Router, name: string, call: LibraryCall, host: Host): Value {
  const record = laravelState(host).resources.get(router);
  if (record !== undefined) setOption(record, name, call.args.positional, host);
  return { kind: 'router', router };
}

function setOption(record: ResourceRecord, name: string, args: readonly GivenValue[], host: Host): void {
  const [first, second] = args;
  switch (name) {
    case 'only':
      record.only = namesOf(args, host);
      break;
    case 'except':
      record.except = namesOf(args, host);
      break;
    case 'middleware':
      host.guard(record.router, middlewareNames(args, host), { whole: true });
      break;
    case 'middlewareFor':
      if (first !== undefined && second !== undefined)
        record.for.push({ actions: namesOf([first], host), middleware: [second] });
      break;
    case 'parameters':
      for (const [key, value] of host.entries(first?.value))
        record.parameters.set(key, host.text(value) ?? key);
      break;
    case 'parameter': {
      const key = host.text(first?.value);
      const value = host.text(second?.value);
      if (key !== undefined && value !== undefined) record.parameters.set(key, value);
      break;
    }
    case 'shallow':
      record.shallow = first === undefined || host.truth(first.value) !== false;
      break;
    case 'creatable':
      record.creatable = true;
      break;
    case 'destroyable':
      record.destroyable = true;
      break;
    default:
      break;
  }
}

function namesOf(args: readonly GivenValue[], host: Host): readonly string[] {
  return args.flatMap(({ value }) => (host.items(value) ?? []).flatMap((item) => host.text(item) ?? []));
}

interface Action {
  readonly name: string;
  readonly methods: readonly Method[];
  /** Below the resource's own path. */
  readonly rest: string;
  /** Of one member of the collection. */
  readonly member: boolean;
}

/** Registers what a resource stands for. */
export function emitResource(record: ResourceRecord, host: Host): void {
  const slash = record.name.lastIndexOf('/');
  const segments = record.name.slice(slash + 1).split('.');
  const prefix = slash < 0 ? '' : `${record.name.slice(0, slash)}/`;
  const last = segments.at(-1) ?? '';
  const parents = segments.slice(0, -1).map((segment) => `${segment}/{${parameterOf(record, segment)}}/`);
  for (const action of actionsOf(record, host)) {
    const isShallow = record.shallow && action.member;
    const path = `${prefix}${isShallow ? '' : parents.join('')}${last}${
      action.member && !isSingleton(record) ? `/{${parameterOf(record, last)}}` : ''
    }${action.rest}`;
    const own = record.for
      .filter((one) => one.actions.includes(action.name))
      .flatMap((one) => one.middleware);
    host.route(record.router, {
      methods: action.methods,
      eitherMethod: action.methods.length > 1,
      path,
      handler: `${actionName(record.controller, '@', host)}@${action.name}`,
      guards: [...middlewareNames(own, host), ...controllerGuards(record.type, action.name, host)],
      site: record.site,
      ...(record.notes.length > 0 && { notes: record.notes }),
    });
  }
}

function isSingleton(record: ResourceRecord): boolean {
  return record.kind === 'singleton' || record.kind === 'api-singleton';
}

function parameterOf(record: ResourceRecord, segment: string): string {
  return record.parameters.get(segment) ?? singular(segment).replaceAll('-', '_');
}

function actionsOf(record: ResourceRecord, host: Host): readonly Action[] {
  const { verbs } = laravelState(host);
  const create = `/${verbs.get('create') ?? 'create'}`;
  const edit = `/${verbs.get('edit') ?? 'edit'}`;
  const all: readonly Action[] = [
    { name: 'index', methods: ['GET'], rest: '', member: false },
    { name: 'create', methods: ['GET'], rest: create, member: false },
    { name: 'store', methods: ['POST'], rest: '', member: false },
    { name: 'show', methods: ['GET'], rest: '', member: true },
    { name: 'edit', methods: ['GET'], rest: edit, member: true },
    { name: 'update', methods: ['PUT', 'PATCH'], rest: '', member: true },
    { name: 'destroy', methods: ['DELETE'], rest: '', member: true },
  ];
  const standard = standardActions(record);
  return all.filter(
    ({ name }) =>
      (record.only ?? standard).includes(name) &&
      (isSingleton(record) ? standard.includes(name) : true) &&
      !(record.except ?? []).includes(name),
  );
}

function standardActions(record: ResourceRecord): readonly string[] {
  const isApi = record.kind === 'api' || record.kind === 'api-singleton';
  const pages = isApi ? [] : ['edit'];
  if (!isSingleton(record))
    return ['index', 'store', 'show', 'update', 'destroy', ...(isApi ? [] : ['create', 'edit'])];
  return [
    'show',
    'update',
    ...pages,
    ...(record.creatable ? ['store', 'destroy', ...(isApi ? [] : ['create'])] : []),
    ...(record.destroyable ? ['destroy'] : []),
  ];
}
