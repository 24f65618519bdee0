import { parsePathTemplate } from './path-template.ts';

/** A parameter by its name on each side. */
export interface NamePair {
  readonly operation: string;
  readonly route: string;
}

/**
 * The parameters of one path that are called otherwise on its two sides. A parameter to which the code gives no name (a bare
 * wildcard, a number) has no other name; nor has one whose names only say the same in another manner.
 *
 * @param path of the description, `routePath` of the code; their structure is the same.
 */
export function differentNames(path: string, routePath: string): readonly NamePair[] {
  const theirs = parsePathTemplate(routePath).parameters;
  return parsePathTemplate(path).segments.flatMap(({ parameters }, place, segments) => {
    const skipped = segments.slice(0, place).reduce((sum, segment) => sum + segment.parameters.length, 0);
    const owner = segments[place - 1]?.text ?? '';
    return parameters.flatMap((operation, at) => {
      const route = theirs[skipped + at];
      return route === undefined || !/^[\p{L}_$]/u.test(route) || isSameName(operation, route, owner)
        ? []
        : [{ operation, route }];
    });
  });
}

/** What names a thing by a number or key of it, at the end of a name. */
const KEY = /(?:id|pk|uuid|guid)$/;

/**
 * `order_id`, `orderId`, `order` and, below `/orders`, `id` and `pk` are one name: frameworks bind parameters to models by their
 * names (`{order}`), call them by the primary key (`{pk}`), and tools that write descriptions rename them.
 *
 * @param owner the segment before.
 */
function isSameName(a: string, b: string, owner: string): boolean {
  const [left, right] = [plain(a), plain(b)];
  const [one, other] = [left.replace(KEY, ''), right.replace(KEY, '')];
  if (left === right || one === other) return true;
  if (one !== '' && other !== '') return false;
  const named = one === '' ? right : left;
  return KEY.test(named) || isOneOf(named, plain(owner));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}

/** `city` of `cities`, `order` of `orders`. */
function isOneOf(one: string, many: string): boolean {
  const stem = one.replace(/(?:y|f|fe)$/, '');
  return stem !== '' && many.startsWith(stem) && many.length - stem.length <= 3;
}
