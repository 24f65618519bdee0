import type { ExcludedRoute, Ledger, Route, Unresolved } from '../model/route.ts';
import { printableJson } from './json.ts';
import { printableLine } from './visible-text.ts';

/** The ledger as JSON, ending in a line feed. */
export function routesJson(ledger: Ledger): string {
  const value = {
    routes: ledger.routes.map(routeJson),
    unresolved: ledger.unresolved.map(unresolvedJson),
    excluded: ledger.excluded.map(({ route, rule, reason }) => ({ ...routeJson(route), rule, reason })),
  };
  return printableJson(value);
}

function routeJson(route: Route) {
  const { method, path, location, framework, handler, guards, conditional, notes } = route;
  return {
    method,
    path,
    file: location.file,
    line: location.line,
    framework,
    handler,
    guards,
    ...(conditional === undefined ? {} : { conditional }),
    ...(notes === undefined || notes.length === 0 ? {} : { notes }),
  };
}

function unresolvedJson({ location, framework, reason, methods, path }: Unresolved) {
  return {
    file: location.file,
    line: location.line,
    framework,
    reason,
    ...(methods === undefined ? {} : { methods }),
    ...(path === undefined ? {} : { path }),
  };
}

/** The ledger as a table for a terminal: what is served, then what is excluded and what could not be worked out, and why. */
export function routesTable(ledger: Ledger): string {
  const routes = ledger.routes.map((route) => [
    route.method,
    route.path,
    [...route.guards, route.handler].join(' → '),
    `${route.location.file}:${route.location.line}`,
  ]);
  const lines = [...table(['Method', 'Path', 'Handler', 'Registered at'], routes)];
  if (ledger.excluded.length > 0) {
    lines.push('', 'Excluded', ...table([], ledger.excluded.map(excludedRow)));
  }
  if (ledger.unresolved.length > 0) {
    lines.push('', 'Unresolved', ...table([], ledger.unresolved.map(unresolvedRow)));
  }
  const frameworks = ledger.frameworks.map((framework) => framework.title).join(', ') || 'no framework found';
  lines.push(
    '',
    `${ledger.routes.length} routes, ${ledger.excluded.length} excluded, ${ledger.unresolved.length} unresolved · ${frameworks} · ${ledger.files.evaluated} files evaluated`,
  );
  return `${lines.join('\n')}\n`;
}

function excludedRow({ route, reason }: ExcludedRoute): readonly string[] {
  return [route.method, route.path, reason, `${route.location.file}:${route.location.line}`];
}

function unresolvedRow({ location, reason, methods, path }: Unresolved): readonly string[] {
  return [methods?.join(',') ?? '?', path ?? '?', reason, `${location.file}:${location.line}`];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const shown = (head.length > 0 ? [head, ...rows] : rows).map((row) => row.map(printableLine));
  const widths: number[] = [];
  for (const row of shown) {
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, cell.length);
    });
  }
  return shown.map((row) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
