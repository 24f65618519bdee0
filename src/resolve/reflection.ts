import type { Language, TypeQuestion } from '../languages/language.ts';
import type { Location } from '../model/location.ts';
import { callValue } from './calls.ts';
import { staticMember } from './class-members.ts';
import { classMember, lineage } from './classes.ts';
import type { Evaluation } from './evaluation.ts';
import { memberOf } from './members.ts';
import { load, moduleOf } from './module.ts';
import {
  type ClassValue,
  constant,
  force,
  given,
  lazy,
  list,
  map,
  NO_ARGUMENTS,
  NULL,
  native,
  same,
  unknown,
  type Value,
} from './value.ts';

/** What a type answers under a name; undefined where the language asks nothing under it. */
export function typeAnswer(
  run: Evaluation,
  type: ClassValue,
  name: string,
  site: Location,
): Value | undefined {
  const { reflection } = type.scope.module.language;
  const question =
    reflection === undefined || !Object.hasOwn(reflection.types, name) ? undefined : reflection.types[name];
  return question === undefined ? undefined : answer(run, type, question, site);
}

function answer(run: Evaluation, type: ClassValue, question: TypeQuestion, site: Location): Value {
  const { node } = type;
  const isInterface = node.flavour === 'interface';
  switch (question) {
    case 'is-abstract':
      return constant(node.abstract === true || isInterface);
    case 'is-interface':
      return constant(isInterface);
    case 'is-class':
      return constant(node.flavour === 'class' || node.flavour === 'record');
    case 'is-enum':
      return constant(node.flavour === 'enum');
    case 'is-generic':
      return constant(node.generic === true);
    case 'is-public':
      return constant(node.visibility === 'public');
    case 'itself':
      return type;
    case 'base':
      return type.bases[0] ?? NULL;
    case 'extends':
    case 'extends-class':
      return native(question, ({ positional: [other] }) =>
        extendsType(type, other?.value, question === 'extends', site),
      );
    case 'is-base-of':
      return native(question, ({ positional: [other] }) => {
        const value = other === undefined ? undefined : force(other.value);
        return value?.kind === 'class' ? extendsType(value, type, true, site) : unknown('a type test', site);
      });
    case 'interface-list':
      return list(interfacesOf(type));
    case 'interfaces':
      return native(question, () => list(interfacesOf(type)));
    case 'method':
    case 'property':
      return native(question, ({ positional: [named] }) => found(run, type, named?.value, site));
    case 'invocation':
      // Name, flags, binder, object, arguments.
      return native(question, ({ positional: [named, , , self, args] }, at) => {
        const member = found(run, type, named?.value, site);
        if (member.kind !== 'map') return unknown('a member of a type', at);
        const invoke = member.entries.get(type.scope.module.language.reflection?.invoke ?? '');
        const given = [self, args].flatMap((one) => (one === undefined ? [] : [one]));
        return invoke === undefined
          ? unknown('a member of a type', at)
          : callValue(run, invoke, { ...NO_ARGUMENTS, positional: given }, at, type.scope);
      });
    case 'assembly':
      return assemblyOf(run, type.scope.module.language, type.scope.file);
  }
}

/** Whether a value of the type is one of the other, too. */
function extendsType(type: ClassValue, other: Value | undefined, orSame: boolean, site: Location): Value {
  const wanted = other === undefined ? undefined : force(other);
  if (wanted?.kind !== 'class' && wanted?.kind !== 'term') return unknown('a type test', site);
  const above = lineage(type).slice(orSame ? 0 : 1);
  if (above.some((one) => same(force(one), wanted))) return constant(true);
  return above.some((one) => force(one).kind === 'unknown') ? unknown('a type test', site) : constant(false);
}

function interfacesOf(type: ClassValue): Value[] {
  return lineage(type)
    .slice(1)
    .filter(
      (one) =>
        (one.kind === 'class' && one.node.flavour === 'interface') ||
        (one.kind === 'term' && /\.I[A-Z]\w*$/.test(one.symbol)),
    );
}

/** A member by its name, as an object that can be asked and used; null where the type has none. */
function found(run: Evaluation, type: ClassValue, named: Value | undefined, site: Location): Value {
  const name = named === undefined ? undefined : force(named);
  if (name?.kind !== 'constant' || typeof name.value !== 'string') return unknown('a member of a type', site);
  const wanted = name.value;
  const member = classMember(type, wanted);
  // What an interface says of static members is not the class's own.
  if (member === undefined || member.declarer.node.flavour === 'interface') return NULL;
  const { language } = type.scope.module;
  const of = (self: Value | undefined): Value => {
    const receiver = self === undefined ? undefined : force(self);
    return receiver?.kind === 'instance'
      ? memberOf(run, receiver, wanted, site, type.scope)
      : (staticMember(run, type, wanted, site) ?? unknown(`${wanted} of ${type.name}`, site));
  };
  const { reflection } = language;
  return map(
    [
      [reflection?.memberName ?? '', constant(wanted)],
      [
        reflection?.invoke ?? '',
        native(wanted, ({ positional: [self, args] }, at) => {
          const items = args === undefined ? undefined : force(args.value);
          const values = items?.kind === 'list' ? given(...items.items) : NO_ARGUMENTS;
          return callValue(run, of(self?.value), values, at, type.scope);
        }),
      ],
      [reflection?.read ?? '', native(wanted, ({ positional: [self] }) => of(self?.value))],
    ],
    true,
  );
}

/** What is built of the part of the repository that a file is in, as an object that gives its types. */
export function assemblyOf(run: Evaluation, language: Language, file: string): Value {
  return assemblyAt(run, language, language.home?.(file, run.setting.project) ?? '');
}

/** What the program is built of whose code runs. */
export function assembliesOf(run: Evaluation, language: Language, file: string): Value {
  const home = language.home?.(file, run.setting.project) ?? '';
  const homes = language.homesOf?.(home, run.setting.project) ?? [home];
  return list([...homes].map((one) => assemblyAt(run, language, one)));
}

function assemblyAt(run: Evaluation, language: Language, home: string): Value {
  const site = { file: home, line: 1 };
  const types = lazy(() => list([...typesIn(run, language, home)]), site);
  const { reflection } = language;
  return map(
    [
      ...(reflection?.typeLists ?? []).map((name) => [name, types] as const),
      ...(reflection?.typeListCalls ?? []).map((name) => [name, native(name, () => types)] as const),
    ],
    true,
  );
}

/** Types of files that take part, in the order of their files. */
function typesIn(run: Evaluation, language: Language, home: string): readonly ClassValue[] {
  const { project, isRelevant, isSource } = run.setting;
  const isHere = (file: string) => (language.home?.(file, project) ?? '') === home;
  for (const file of project.files) {
    if (!isSource(file) || !isRelevant(file) || run.language(file) !== language || !isHere(file)) continue;
    const module = moduleOf(run, file);
    if (module !== undefined) load(run, module);
  }
  return run.classes.filter(({ scope }) => scope.module.language === language && isHere(scope.file));
}
