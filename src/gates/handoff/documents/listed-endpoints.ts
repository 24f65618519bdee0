import { type Block, isWithin, type MarkdownDocument } from '../../../model/documents.ts';
import type { Evidence } from '../../../model/evidence.ts';
import { type Claim, contradicted, proved, unsupported } from '../claim.ts';

/** An endpoint that a plan lists: `POST /orders`. */
interface Listed {
  readonly method: string;
  readonly path: string;
  readonly line: number;
}

/** Sections that list what is not to be built. */
const NOT_PROMISED =
  /out of scope|non-?goals?|removed|deprecated|alternatives?|future|won't|not included|current state|external|third[- ]party|upstream/i;

/** The endpoints that a plan lists, each held against the spec and the routes that are served. */
export function checkListedEndpoints(document: MarkdownDocument, evidence: Evidence): readonly Claim[] {
  const seen = new Set<string>();
  return document.blocks
    .filter((block) => !isExcluded(document, block))
    .filter((block) => block.kind !== 'code' || isOfApi(document, block))
    .flatMap(endpointsOf)
    .flatMap((listed) => {
      const key = `${listed.method} ${shape(listed.path)}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [checkEndpoint(listed, evidence)];
    });
}

/** Code may call any service; under a heading that speaks of the API it lists endpoints. */
function isOfApi(document: MarkdownDocument, block: Block): boolean {
  const section = block.section === undefined ? undefined : document.sections[block.section];
  return /\bapi\b|endpoints?|routes?/i.test(section?.title ?? '');
}

function isExcluded(document: MarkdownDocument, block: Block): boolean {
  return document.sections.some(
    (section, index) => NOT_PROMISED.test(section.title) && isWithin(document, block.section, index),
  );
}

/** Endpoints of a list item, a table row or a block of code; running text may speak of any endpoint. */
function endpointsOf(block: Block): readonly Listed[] {
  if (block.kind === 'code') {
    return block.text.split('\n').flatMap((text, index) => endpointIn(text, block.line + 1 + index));
  }
  if (block.kind === 'item') {
    return [block.text, ...block.code]
      .slice(0, block.code.length > 0 ? 2 : 1)
      .flatMap((text) => endpointIn(text, block.line))
      .slice(0, 1);
  }
  if (block.kind !== 'row') return [];
  const joined = endpointIn(block.cells.map((cell) => cell.text.trim()).join(' '), block.line);
  return joined.length > 0 ? joined : block.cells.flatMap((cell) => endpointIn(cell.text, block.line));
}

function endpointIn(text: string, line: number): readonly Listed[] {
  const match = /^\s*\**`?(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)`?\**\s+`?(\/[^\s`,;)|]*)/.exec(text);
  return match?.[1] === undefined || match[2] === undefined
    ? []
    : [{ method: match[1], path: match[2].replace(/[.:]$/, ''), line }];
}

function checkEndpoint({ method, path, line }: Listed, { spec, ledger }: Evidence): Claim {
  const subject = `${method} ${path}`;
  const wanted = shape(path);
  const prefixes = prefixesOf(spec, ledger);
  const served = ledger.routes.some(
    (route) =>
      (route.method === method || route.method === 'ANY') &&
      prefixes.some((prefix) => shape(route.path) === shape(prefix + wanted)),
  );
  const operations = spec.kind === 'found' ? spec.value.operations : undefined;
  const promised = operations?.some(
    (one) =>
      one.method === method &&
      one.bases.some((base) => shape(base + one.path) === wanted || shape(one.path) === wanted),
  );
  if (served && promised !== false) {
    return proved(subject, line, promised === true ? 'is in the spec and is served' : 'is served');
  }
  const blind = ledger.routes.length === 0;
  const unsure = !served && (blind || ledger.unresolved.length > 0);
  if (promised === false) {
    const routes = served ? 'is served, but the spec does not know it' : 'is neither in the spec nor served';
    const message = unsure ? 'is not in the spec' : routes;
    return contradicted(subject, line, message, 'Build and specify it, or take it out of the plan.');
  }
  if (unsure) {
    const why = blind ? 'no routes were found' : 'some registrations could not be resolved';
    return unsupported(subject, line, `could not tell: ${why}`, 'Mend what the routes gate lists.');
  }
  const message = `is listed${promised === true ? ' and in the spec' : ''}, but nothing serves it`;
  return contradicted(subject, line, message, 'Serve it, or take it out of the plan.');
}

/** What a plan may leave out before its paths: the bases of the spec, and what all served paths begin with. */
function prefixesOf(spec: Evidence['spec'], ledger: Evidence['ledger']): readonly string[] {
  const bases = spec.kind === 'found' ? spec.value.operations.flatMap((one) => one.bases) : [];
  const [first, ...others] = ledger.routes.map((route) => shape(route.path).split('/').slice(1));
  const shared: string[] = [];
  for (const [index, segment] of (first ?? []).entries()) {
    if (segment === '{}' || !others.every((path) => path[index] === segment)) break;
    shared.push(`${shared.at(-1) ?? ''}/${segment}`);
  }
  return [...new Set(['', ...bases, ...shared])];
}

/** A path without the names of its parameters, its query and its last slash: `/orders/{}`. */
function shape(path: string): string {
  const segments = (path.split('?')[0] ?? '').split('/').filter((segment) => segment !== '');
  return `/${segments.map((segment) => (/^(?:\{.*\}|:.+|<.*>|\[.*\])$/.test(segment) ? '{}' : segment)).join('/')}`;
}
