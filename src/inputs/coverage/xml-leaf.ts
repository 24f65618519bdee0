import type { XmlElement } from './format.ts';

/** Attributes that elements of one name had, in this order. */
interface Shape {
  /** Matches a whole element, with each value as a group. */
  readonly pattern: RegExp;
  /** The last match, which the attributes read from: millions of objects would cost more than all the rest. */
  values: readonly string[];
  readonly attributes: XmlElement['attributes'];
}

/** A report has few shapes of an element; with more than these, the oldest is forgotten. */
const MOST_SHAPES = 4;

/**
 * Reads elements of one name at a place between tags, when they are as simple as can be: `<name a="b" c="d"/>`, with
 * names of letters and values without references. Everything else is for the XML parser to read, or to refuse.
 *
 * Elements of one name mostly have the same attributes in the same order, so the shapes that were seen are tried first.
 */
export class LeafReader {
  readonly name: string;
  readonly #shapes: Shape[] = [];
  #end = 0;

  constructor(name: string) {
    this.name = name;
  }

  /** Where the element that was read last ends in its text. */
  get end(): number {
    return this.#end;
  }

  /**
   * Reads the element that begins at a place or, after white space, soon after it.
   *
   * @returns undefined when no such element is there; the attributes are good until the next call.
   */
  read(text: string, at: number): XmlElement['attributes'] | undefined {
    for (const shape of this.#shapes) if (this.#fits(shape, text, at)) return shape.attributes;
    const shape = shapeAt(this.name, text, at);
    if (shape === undefined || !this.#fits(shape, text, at)) return undefined;
    this.#shapes.push(shape);
    if (this.#shapes.length > MOST_SHAPES) this.#shapes.shift();
    return shape.attributes;
  }

  #fits(shape: Shape, text: string, at: number): boolean {
    const { pattern } = shape;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) return false;
    shape.values = match;
    this.#end = pattern.lastIndex;
    return true;
  }
}

const ELEMENT = /[ \t\r\n]*<([A-Za-z]+)((?: [A-Za-z-]+="[^"<&]*")*) ?\/>/y;

/** The names of the attributes of an element; undefined when it is another, is not simple, or has one twice. */
function shapeAt(name: string, text: string, at: number): Shape | undefined {
  ELEMENT.lastIndex = at;
  const match = ELEMENT.exec(text);
  if (match?.[1] !== name) return undefined;
  const keys = [...(match[2] ?? '').matchAll(/ ([A-Za-z-]+)="[^"]*"/g)].map(
    (attribute) => attribute[1] ?? '',
  );
  if (new Set(keys).size < keys.length) return undefined;
  const values = keys.map((key) => ` ${key}="([^"<&]*)"`).join('');
  const attributes: Record<string, string> = {};
  const shape = { pattern: new RegExp(`[ \\t\\r\\n]*<${name}${values} ?/>`, 'y'), values: keys, attributes };
  for (const [index, key] of keys.entries()) {
    Object.defineProperty(attributes, key, { get: () => shape.values[index + 1] ?? '', enumerable: true });
  }
  return shape;
}
