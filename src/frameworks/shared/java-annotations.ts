import type { ClassValue, Decoration, InstanceValue, TermValue, Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';

/** An annotation as it stands on a declaration; those that compose it stand beside it. */
export interface Annotation {
  /** Its last word: `GetMapping`. */
  readonly name: string;
  /** Its full name where it is a library's, else its own. */
  readonly symbol: string;
  readonly elements: ReadonlyMap<string, Value>;
  /** Line of the annotation that the declaration shows. */
  readonly line: number;
  readonly written: string;
  /** The annotation type, where the repository declares it. */
  readonly type?: ClassValue;
}

/** Annotations of annotations that are followed. */
const DEPTH = 6;

/** Annotations in the order of the source, each followed by those that it is composed of. */
export function annotationsOf(decorations: readonly Decoration[], host: Host): readonly Annotation[] {
  return decorations.flatMap(({ value, line, written }) => expand(value, { line, written }, host, 0));
}

interface Place {
  readonly line: number;
  readonly written: string;
}

function expand(value: Value, place: Place, host: Host, depth: number): readonly Annotation[] {
  const known = host.force(value);
  if (known.kind === 'term') return known.args === undefined ? [] : [ofLibrary(known, place)];
  if (known.kind !== 'instance' || depth > DEPTH) return [];
  return [ofRepository(known, place), ...composing(known, place, host, depth)];
}

/** A library's annotation: a value that stands alone is that of the element `value`. */
export function ofLibrary(term: TermValue, place: Place): Annotation {
  const elements = new Map<string, Value>();
  for (const [name, { value }] of term.args?.named ?? []) elements.set(name, value);
  const [alone] = term.args?.positional ?? [];
  if (alone !== undefined) elements.set('value', alone.value);
  return { name: lastWord(term.symbol), symbol: term.symbol, elements, ...place };
}

function ofRepository({ class: type, fields }: InstanceValue, place: Place): Annotation {
  return { name: type.name, symbol: type.name, elements: fields, ...place, type };
}

/** What composes an annotation of the repository, with the elements that it hands on. */
function composing(outer: InstanceValue, place: Place, host: Host, depth: number): readonly Annotation[] {
  const handed = aliasesOf(outer.class, host);
  return host
    .decorations(outer.class)
    .flatMap(({ value }) => expand(value, place, host, depth + 1))
    .map((inner): Annotation => {
      const elements = new Map(inner.elements);
      for (const { element, target, attribute } of handed) {
        const given = outer.fields.get(element);
        const isMeant =
          target === undefined ? inner.elements.has(attribute) : isOf(inner.name, target, attribute);
        if (given === undefined || !isMeant) continue;
        elements.set(attribute, given);
        // `value` and `path` are one element with two names.
        if (attribute === 'path') elements.delete('value');
        else if (attribute === 'value') elements.delete('path');
      }
      return { ...inner, elements };
    });
}

interface Alias {
  readonly element: string;
  /** Last word of the annotation that gets it; undefined for an element that hands itself on by its name alone. */
  readonly target: string | undefined;
  readonly attribute: string;
}

/** Which elements of an annotation type go to which annotation that composes it: `@AliasFor`, or the same name. */
function aliasesOf(type: ClassValue, host: Host): readonly Alias[] {
  const known = host.state('annotation aliases', () => new Map<ClassValue, readonly Alias[]>());
  const before = known.get(type);
  if (before !== undefined) return before;
  const [made] = host.members(type).filter(({ kind }) => kind === 'constructor');
  const fn = made === undefined ? undefined : host.force(made.value());
  const aliases =
    fn?.kind === 'function'
      ? host.parameters(fn).map(({ name, decorations }): Alias => {
          const alias = annotationsOf(decorations, host).find((one) => one.name === 'AliasFor');
          const target = alias?.elements.get('annotation');
          const attribute = host.text(alias?.elements.get('attribute') ?? alias?.elements.get('value'));
          const typeName = target === undefined ? undefined : typeWord(host.force(target));
          return { element: name, target: typeName, attribute: attribute ?? name };
        })
      : [];
  const kept = aliases.filter(({ target, attribute }) => target !== undefined || attribute !== 'value');
  known.set(type, kept);
  return kept;
}

/** Whether an annotation is of a type, or composed of it by its library: `GetMapping` is a `RequestMapping`. */
function isOf(name: string, target: string, attribute: string): boolean {
  return name === target || (target === 'RequestMapping' && attribute !== 'method' && /Mapping$/.test(name));
}

/** The last word of a type: a class of the repository or of a library. */
export function typeWord(value: Value): string | undefined {
  return value.kind === 'class' ? value.name : value.kind === 'term' ? lastWord(value.symbol) : undefined;
}

export function lastWord(symbol: string): string {
  return symbol.slice(symbol.lastIndexOf('.') + 1);
}

/** The values of an element that takes one or several. */
export function valuesOf(value: Value | undefined, host: Host): readonly Value[] {
  if (value === undefined) return [];
  return host.alternatives(value).flatMap((one) => (one.kind === 'list' ? one.items : [one]));
}
