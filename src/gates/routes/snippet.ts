import type { Snippet } from '../../model/finding.ts';
import type { Undocumented } from '../../model/method-mismatch.ts';
import type { ApiDescription } from '../../model/operation.ts';
import { keyOf, parsePathTemplate } from '../../model/path-template.ts';
import { operationName } from './operation-name.ts';

/** What a snippet has to fit into. */
export interface SnippetContext {
  readonly description: ApiDescription;
  /** Bases under which the operations are served. */
  readonly bases: readonly string[];
  /** Ids of operations that are in use; each snippet adds its own, so that all can be pasted. */
  readonly operationIds: Set<string>;
}

/**
 * The operation to add to the description for a route, as YAML that is valid under `paths`.
 *
 * @param knownPath the path as the description has it already, where it does.
 */
export function operationSnippet(
  route: Pick<Undocumented, 'method' | 'path'>,
  context: SnippetContext,
  knownPath?: string,
): Snippet | undefined {
  const { version } = context.description;
  const method = route.method === 'ANY' ? 'get' : route.method.toLowerCase();
  if (method === 'connect' || (method === 'query' && !version.startsWith('3.2'))) return undefined;
  const path = uniqueParameters(knownPath ?? withoutBase(route.path, context.bases));
  const { operationId, status, description } = operationName(route.method, path, context.operationIds);
  context.operationIds.add(operationId);
  const { parameters } = parsePathTemplate(path);
  const lines = [
    `  ${yamlText(path)}:`,
    ...(route.method === 'ANY'
      ? ['    # The route answers every method; describe those that are meant.']
      : []),
    `    ${method}:`,
    `      operationId: ${operationId}`,
    ...(parameters.length === 0 ? [] : ['      parameters:']),
    ...parameters.map((name) => `        - ${pathParameter(name, version)}`),
    '      responses:',
    `        "${status}": { description: ${description} }`,
  ];
  return {
    title: 'add this to the spec, or exclude the route with a reason',
    language: 'yaml',
    text: `${lines.join('\n')}\n`,
  };
}

function pathParameter(name: string, version: string): string {
  const type = version === '2.0' ? 'type: string' : 'schema: { type: string }';
  return `{ name: ${yamlText(name)}, in: path, required: true, ${type} }`;
}

/** The path below the longest base that it starts with. */
function withoutBase(path: string, bases: readonly string[]): string {
  const { segments } = parsePathTemplate(path);
  const lengths = bases
    .map((base) => parsePathTemplate(base))
    .map((base) => {
      const same = keyOf(segments.slice(0, base.segments.length)) === base.key;
      return same ? base.segments.length : 0;
    });
  const rest = segments.slice(Math.max(0, ...lengths));
  return `/${rest.map(({ text }) => text).join('/')}`;
}

/** A path template may not name a parameter twice, and every parameter needs a name. */
function uniqueParameters(path: string): string {
  const seen = new Set<string>();
  return path.replace(/\{([^{}/]*)\}/g, (_, written: string) => {
    const name = /^[\w.-]+/.exec(written)?.[0] ?? 'parameter';
    let unique = name;
    for (let number = 2; seen.has(unique); number += 1) unique = `${name}${number}`;
    seen.add(unique);
    return `{${unique}}`;
  });
}

/** A plain scalar where that is safe in any place, else quoted. */
function yamlText(text: string): string {
  return /^[\w/][\w/{}.~-]*$/.test(text) &&
    !/^[\d.]+$/.test(text) &&
    !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text);
}
