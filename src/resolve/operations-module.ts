import type { OperationName } from '../languages/operation-names.ts';
import { lineage } from './classes.ts';
import type { Evaluation } from './evaluation.ts';
import { ownMember } from './members.ts';
import { exported, exportedNames, type Module, ownNames } from './module.ts';
import type { Operands, Operation } from './operations.ts';
import { insideRoot } from './operations-path.ts';
import type { Scope } from './scope.ts';
import { truthOf } from './truth.ts';
import {
  alternatives,
  constant,
  force,
  type InstanceValue,
  lazy,
  list,
  map,
  type TermValue,
  UNDEFINED,
  unknown,
  type Value,
} from './value.ts';

/** Operations with which code finds out at run time what modules there are, what is in them, and of which type it is. */
export function moduleOperation(name: OperationName): Operation | undefined {
  return Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : undefined;
}

/** A module that a directory holds. */
interface Found {
  readonly name: string;
  readonly path: string;
  readonly isPackage: boolean;
}

/** Modules and packages right in a directory; not the file that makes the directory a package. */
function modulesIn(run: Evaluation, directory: string, scope: Scope): readonly Found[] {
  const { language } = scope.module;
  const { project } = run.setting;
  const isPackageFile = (file: string) => ownNames(run, language, file).has('__path__');
  const isOwn = (file: string) => language.extensions.some((extension) => file.endsWith(extension));
  const last = (path: string) => path.slice(path.lastIndexOf('/') + 1);
  const files = project
    .filesIn(directory)
    .filter((file) => isOwn(file) && !isPackageFile(file))
    .map((file) => ({ name: last(file).replace(/\.[^.]+$/, ''), path: file, isPackage: false }));
  const packages = project
    .directoriesIn(directory)
    .filter((each) => project.filesIn(each).some((file) => isOwn(file) && isPackageFile(file)))
    .map((each) => ({ name: last(each), path: each, isPackage: true }));
  return [...files, ...packages].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Modules in directories as named tuples; `deep` goes into packages that the prefix makes importable. */
const modulesOf =
  (deep: boolean): Operation =>
  ({ run, receiver, rest, args, scope, site }) => {
    const paths = alternatives(args.named.get('path')?.value ?? receiver);
    const items = paths.flatMap((each) => (each.kind === 'list' ? each.items : [each]));
    const directories = items.map((each) => {
      const known = force(each);
      return known.kind === 'constant' && typeof known.value === 'string'
        ? insideRoot(known.value)
        : undefined;
    });
    const given = args.named.get('prefix')?.value ?? rest[0];
    const prefix = given === undefined ? constant('') : force(given);
    if (prefix.kind !== 'constant' || directories.includes(undefined)) return list([], true);
    const found: Value[] = [];
    const visit = (directory: string, before: string): void => {
      for (const each of modulesIn(run, directory, scope)) {
        const name = `${before}${each.name}`;
        found.push({
          ...list([unknown('a finder of modules', site), constant(name), constant(each.isPackage)]),
          names: ['module_finder', 'name', 'ispkg'],
        });
        const { language } = scope.module;
        const isFound =
          deep && each.isPackage && language.resolve(name, scope.file, run.setting.project).kind === 'files';
        if (isFound) visit(each.path, `${name}.`);
      }
    };
    for (const directory of directories) visit(directory ?? '', String(prefix.value ?? ''));
    return list(found);
  };

function membersOf(
  run: Evaluation,
  module: Module,
  site: Operands['site'],
): readonly (readonly [string, Value])[] {
  return exportedNames(run, module).map((name) => [
    name,
    lazy(() => exported(run, module, name) ?? UNDEFINED, site),
  ]);
}

/** What an instance has: its fields, and what its classes declare. */
function membersOfInstance(
  { run, site, scope }: Operands,
  instance: InstanceValue,
): readonly (readonly [string, Value])[] {
  const names = new Set(instance.fields.keys());
  for (const type of lineage(instance.class)) {
    if (type.kind !== 'class') continue;
    for (const name of [...type.members.keys(), ...type.statics.keys()]) names.add(name);
  }
  return [...names].map((name) => [
    name,
    lazy(() => ownMember(run, instance, name, site, scope) ?? UNDEFINED, site),
  ]);
}

/** Members by name, sorted, that a predicate does not surely refuse. */
const namedMembers: Operation = (operands) => {
  const { run, receiver, rest, scope, site, call } = operands;
  if (receiver.kind !== 'module' && receiver.kind !== 'instance') return undefined;
  const [predicate] = rest;
  const members =
    receiver.kind === 'module'
      ? membersOf(run, receiver.module, site)
      : membersOfInstance(operands, receiver);
  const found = [...members]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .filter(([, value]) => predicate === undefined || truthOf(run, call(predicate, value), scope) !== false);
  const isOpen =
    receiver.kind === 'instance' && lineage(receiver.class).some((type) => type.kind !== 'class');
  return list(
    found.map(([name, value]) => list([constant(name), value])),
    isOpen,
  );
};

/** Whether a value is surely, or surely not, of a type; undefined where it cannot be told. */
function isOfType(run: Evaluation, value: Value, type: Value): boolean | undefined {
  const one = force(value);
  if (one.kind === 'unknown' || one.kind === 'union') return undefined;
  const instance = one.kind === 'instance' ? one : one.kind === 'router' ? one.router.owner : undefined;
  if (type.kind === 'class') {
    if (instance !== undefined) return lineage(instance.class).includes(type);
    return one.kind === 'term' ? undefined : false;
  }
  if (type.kind !== 'term' || type.args !== undefined || !run.facts.isModelled(type.symbol)) return undefined;
  if (instance !== undefined) return isOfLibrary(instance, type);
  if (one.kind === 'router')
    return one.router.made === undefined ? undefined : isSameType(one.router.made, type.symbol);
  return one.kind === 'term' && one.args !== undefined ? undefined : false;
}

function isOfLibrary(instance: InstanceValue, type: TermValue): boolean | undefined {
  const bases = lineage(instance.class).filter((base) => base.kind !== 'class');
  if (bases.some((base) => base.kind === 'term' && isSameType(base.symbol, type.symbol))) return true;
  return bases.length === 0 ? false : undefined;
}

/** A library may show one class in several of its modules. */
function isSameType(a: string, b: string): boolean {
  const [[packageOfA, nameOfA], [packageOfB, nameOfB]] = [a, b].map((symbol) => {
    const parts = symbol.split('.');
    return [parts[0], parts.at(-1)];
  }) as [[string, string], [string, string]];
  return packageOfA === packageOfB && nameOfA === nameOfB;
}

const isInstance: Operation = ({ run, receiver, rest, site }) => {
  const types = rest[0] === undefined ? [] : alternatives(rest[0]);
  const answers = types
    .flatMap((type) => (type.kind === 'list' ? type.items : [type]))
    .map((type) => isOfType(run, receiver, force(type)));
  if (answers.includes(true)) return constant(true);
  return answers.length === 0 || answers.includes(undefined) ? unknown('a type test', site) : constant(false);
};

const OPERATIONS: Partial<Record<OperationName, Operation>> = {
  'modules-in': modulesOf(false),
  'modules-below': modulesOf(true),
  members: ({ run, receiver, site }) =>
    receiver.kind === 'module' ? map(membersOf(run, receiver.module, site)) : undefined,
  'member-names': ({ run, receiver }) =>
    receiver.kind === 'module'
      ? list(exportedNames(run, receiver.module).map((name) => constant(name)))
      : undefined,
  'named-members': namedMembers,
  // A module is known whole; anything else may be given what it lacks here.
  'has-attribute': ({ run, receiver, rest, scope, site }) => {
    const name = rest[0] === undefined ? undefined : force(rest[0]);
    if (name?.kind !== 'constant' || receiver.kind !== 'module') return undefined;
    return constant(ownMember(run, receiver, String(name.value), site, scope) !== undefined);
  },
  'is-instance': isInstance,
  'is-class': ({ receiver, site }) =>
    receiver.kind === 'unknown' || receiver.kind === 'term'
      ? unknown('a type test', site)
      : constant(receiver.kind === 'class'),
  'is-function': ({ receiver, site }) =>
    receiver.kind === 'unknown' || receiver.kind === 'term'
      ? unknown('a type test', site)
      : constant(receiver.kind === 'function'),
};
