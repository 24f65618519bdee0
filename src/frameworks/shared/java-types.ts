import type { ClassValue } from '../../resolve/value.ts';
import type { Host, MemberView } from '../framework.ts';
import { type Annotation, annotationsOf } from './java-annotations.ts';

/** A method of a class with all its declarations: in the class, its base classes and its interfaces, nearest first. */
export interface JavaMethod {
  readonly name: string;
  readonly declarations: readonly Declaration[];
}

export interface Declaration {
  readonly member: MemberView;
  readonly annotations: readonly Annotation[];
}

interface Growing {
  readonly name: string;
  readonly arity: number;
  readonly types: readonly (string | undefined)[];
  readonly declarations: Declaration[];
}

/** The instance methods of a class, inherited ones included; overloads are apart. */
export function methodsOf(type: ClassValue, host: Host): readonly JavaMethod[] {
  const methods: Growing[] = [];
  for (const at of host.lineage(type)) {
    if (at.kind !== 'class') continue;
    const before = [...methods];
    for (const member of host.members(at, { overloads: true })) {
      if (member.kind !== 'method' || member.static) continue;
      const { name, arity } = member;
      const types = member.parameterTypes;
      const declaration = { member, annotations: annotationsOf(member.decorations, host) };
      const overriding = before.filter((one) => one.name === name && one.arity === arity);
      const method = overriding.find((one) => sameTypes(one.types, types)) ?? overriding[0];
      if (method === undefined) methods.push({ name, arity, types, declarations: [declaration] });
      else method.declarations.push(declaration);
    }
  }
  return methods;
}

function sameTypes(left: readonly (string | undefined)[], right: readonly (string | undefined)[]): boolean {
  return left.every((one, at) => one === right[at]);
}

/** Annotations of a class and of what it extends and implements, nearest first. */
export function classAnnotations(type: ClassValue, host: Host): readonly (readonly Annotation[])[] {
  return host
    .lineage(type)
    .flatMap((at) => (at.kind === 'class' ? [annotationsOf(host.decorations(at), host)] : []));
}

/** A class that can have instances. */
export function isConcrete(type: ClassValue): boolean {
  return type.node.flavour !== 'interface' && type.node.abstract !== true && type.node.name !== undefined;
}

/** Whether a class is in a package or below it, by the folders of its file. */
export function isInPackage(type: ClassValue, packageName: string, host: Host): boolean {
  const { file } = host.siteOf(type);
  return `/${file.slice(0, file.lastIndexOf('/') + 1)}`.includes(`/${packageName.replaceAll('.', '/')}/`);
}

/** The package of a class, by the folders of its file below the source folder. */
export function packageOf(type: ClassValue, host: Host): string {
  const { file } = host.siteOf(type);
  const directory = file.slice(0, Math.max(0, file.lastIndexOf('/')));
  return directory.replace(/^(?:.*\/)?src\/(?:main\/java\/)?/, '').replaceAll('/', '.');
}
