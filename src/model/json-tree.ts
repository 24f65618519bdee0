/** Where a value stands in its text; both count from 1. */
interface Positioned {
  readonly line: number;
  readonly column: number;
}

export interface JsonObject extends Positioned {
  readonly kind: 'object';
  /** In the order of the text. Of a key that is given twice the last counts, as everywhere in JSON. */
  readonly members: readonly JsonMember[];
}

export interface JsonMember {
  readonly key: string;
  readonly line: number;
  readonly value: JsonNode;
}

export interface JsonArray extends Positioned {
  readonly kind: 'array';
  readonly items: readonly JsonNode[];
}

export interface JsonText extends Positioned {
  readonly kind: 'string';
  readonly value: string;
}

export interface JsonNumber extends Positioned {
  readonly kind: 'number';
  readonly value: number;
  /** As written: `82.50`. */
  readonly raw: string;
}

export interface JsonBoolean extends Positioned {
  readonly kind: 'boolean';
  readonly value: boolean;
}

export interface JsonNull extends Positioned {
  readonly kind: 'null';
}

/** A JSON value that knows its line, so that a finding about a claim can point at it. */
export type JsonNode = JsonObject | JsonArray | JsonText | JsonNumber | JsonBoolean | JsonNull;

/** Member of an object by key, the last of that name; undefined for anything that is no object or has no such key. */
export function member(node: JsonNode | undefined, key: string): JsonNode | undefined {
  if (node?.kind !== 'object') return undefined;
  return node.members.findLast((candidate) => candidate.key === key)?.value;
}

/** The value at a path of keys: `valueAt(root, 'deliverables', 'endpoints', 'total')`. */
export function valueAt(node: JsonNode | undefined, ...path: readonly string[]): JsonNode | undefined {
  return path.reduce<JsonNode | undefined>(member, node);
}

/** Items of an array; empty for anything else. */
export function itemsOf(node: JsonNode | undefined): readonly JsonNode[] {
  return node?.kind === 'array' ? node.items : [];
}

/** The members that count: of a repeated key only the last. */
export function membersOf(node: JsonNode | undefined): readonly JsonMember[] {
  if (node?.kind !== 'object') return [];
  const members = node.members;
  return members.filter((one, index) => members.findLastIndex((other) => other.key === one.key) === index);
}

/** Text of a string value; undefined for anything else. */
export function textOf(node: JsonNode | undefined): string | undefined {
  return node?.kind === 'string' ? node.value : undefined;
}

/** A value as a person would write it in a sentence, cut at 80 characters. */
export function displayJson(node: JsonNode): string {
  switch (node.kind) {
    case 'object':
      return 'an object';
    case 'array':
      return `a list of ${node.items.length}`;
    case 'string':
      return JSON.stringify(node.value.length > 80 ? `${node.value.slice(0, 79)}…` : node.value);
    case 'number':
      return node.raw;
    case 'boolean':
      return String(node.value);
    case 'null':
      return 'null';
  }
}
