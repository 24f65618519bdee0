import { joinWithSlash } from '../../resolve/places.ts';
import { constant, type Value } from '../../resolve/value.ts';
import { HOLE, type Host, type KnownText } from '../framework.ts';

/** Joins parts of a path, one slash between two: a value for each combination of what the parts can be. Empty parts add nothing. */
export function joinPaths(parts: readonly Value[], host: Host): readonly Value[] {
  let paths: readonly KnownText[] = [{ text: '', holes: [] }];
  for (const part of parts) {
    const texts = (host.items(part) ?? [part]).flatMap((item) => host.texts(item));
    paths = paths.flatMap((path) => texts.map((text) => joined(path, text)));
  }
  return paths.map(asValue);
}

function joined(left: KnownText, right: KnownText): KnownText {
  const soft = left.soft ?? right.soft;
  const known = {
    text: joinWithSlash(left.text, right.text),
    holes: [...left.holes, ...right.holes],
  };
  return soft === undefined ? known : { ...known, soft };
}

/** A text with holes as a value again. */
export function asValue({ text, holes, soft }: KnownText): Value {
  if (holes.length === 0) return constant(text, soft);
  const parts = text.split(HOLE).flatMap((piece, at) => {
    const hole = at === 0 ? undefined : holes[at - 1];
    return hole === undefined ? [piece] : [hole, piece];
  });
  const known = { kind: 'text', parts: parts.filter((part) => part !== '') } as const;
  return soft === undefined ? known : { ...known, soft };
}
