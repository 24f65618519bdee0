import type { SpecProblem } from '../../model/operation.ts';
import { locationOf } from './source-file.ts';
import type { OperationEntry } from './structure.ts';

/** A whole segment as routers write a parameter. A colon after other text is a verb (`/boats/{boat}:moor`). */
const COLON = /(?<=\/):([A-Za-z_]\w*)(?=\/|$)/g;

/** A path with the parameters that it writes as routers do (`/boats/:boat`), which OpenAPI takes for text, in braces. */
export function withBraces(path: string): string {
  return path.replace(COLON, '{$1}');
}

/** One problem for each path that writes parameters as routers do, at its first operation. */
export function colonParameters(operations: readonly OperationEntry[]): readonly SpecProblem[] {
  const first = new Map<string, OperationEntry>();
  for (const entry of operations) if (!first.has(entry.path)) first.set(entry.path, entry);
  return [...first.values()]
    .filter(({ path }) => withBraces(path) !== path)
    .map(({ path, cursor }) => ({
      subject: `paths › ${path}`,
      message:
        'a parameter of a path is written `{name}` in OpenAPI; `:name` is text there, and was taken for a parameter',
      fix: 'Write it in braces.',
      location: locationOf(cursor),
    }));
}
