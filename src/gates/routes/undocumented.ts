import type { Finding, Severity } from '../../model/finding.ts';
import type { MethodMismatch, Undocumented } from '../../model/method-mismatch.ts';
import { ownTests } from '../../model/route.ts';
import { finding, nameOf, routeLocation, routeLocations, series, specLocation } from './finding.ts';
import { operationSnippet, type SnippetContext } from './snippet.ts';

/** A route on a path that the description does not have. */
export function undocumentedFinding(
  entry: Undocumented,
  context: SnippetContext,
  severity?: Severity,
): Finding {
  const snippet = operationSnippet(entry, context);
  return finding('undocumented', {
    ...(severity === undefined ? {} : { severity }),
    subject: nameOf(entry),
    message: `served, but the spec does not know it${otherWays(entry)}${condition(entry)}`,
    fix: 'Add it to the spec, or exclude the route with a reason.',
    locations: routeLocations(entry.routes),
    ...(snippet === undefined ? {} : { snippet }),
  });
}

/** A path on both sides with a method on one of them, or with another one on each. */
export function methodFinding(mismatch: MethodMismatch, context: SnippetContext): Finding {
  const { operation, undocumented, path } = mismatch;
  if (operation !== undefined && undocumented !== undefined) {
    return finding('method', {
      subject: `${operation.method} ${path}`,
      message: `the spec promises ${operation.method}, the code serves ${undocumented.method} on this path${condition(undocumented)}`,
      fix: `Register ${operation.method}, or write \`${undocumented.method.toLowerCase()}\` in the spec.`,
      locations: [specLocation(operation), ...routeLocations(undocumented.routes)],
    });
  }
  if (operation !== undefined) {
    const methods = [...new Set(mismatch.served.map(({ method }) => method))];
    return finding('method', {
      subject: `${operation.method} ${path}`,
      message: `the spec promises it; the path is served, but only with ${series(methods)}`,
      fix: `Register ${operation.method} for this path, or take it out of the spec.`,
      locations: [
        specLocation(operation),
        ...mismatch.served.slice(0, 3).map((route) => routeLocation(route, 'nearest')),
      ],
    });
  }
  return undocumentedMethod(mismatch, undocumented ?? { method: 'ANY', path, routes: [] }, context);
}

function undocumentedMethod(
  { path, promised }: MethodMismatch,
  undocumented: Undocumented,
  context: SnippetContext,
): Finding {
  const methods = [...new Set(promised.map(({ method }) => method))];
  const [first] = promised;
  const snippet = operationSnippet(undocumented, context, first?.path);
  return finding('method', {
    subject: `${undocumented.method} ${path}`,
    message: `served, but the spec has only ${series(methods)} for this path${otherWays(undocumented)}${condition(undocumented)}`,
    fix: 'Add the method to the path in the spec, or exclude the route with a reason.',
    locations: [
      ...routeLocations(undocumented.routes),
      ...(first === undefined ? [] : [specLocation(first, `${first.method} ${first.path}`)]),
    ],
    ...(snippet === undefined ? {} : { snippet }),
  });
}

/** What the framework answers besides in the same way: an update by PATCH and PUT. */
function otherWays(entry: Undocumented): string {
  const others = new Set(entry.routes.map((route) => nameOf(route)));
  others.delete(nameOf(entry));
  if (others.size === 0) return '';
  return `; \`${[...others].join('`, `')}\` ${others.size === 1 ? 'is' : 'are'} the same`;
}

/** What the code's own tests say about when a route is there. */
function condition({ routes: [first] }: Undocumented): string {
  const tests = first === undefined ? [] : ownTests(first);
  return tests.length === 0 ? '' : ` (registered only where \`${tests.join(' and ')}\`)`;
}
