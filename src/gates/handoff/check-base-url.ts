import type { Input } from '../../model/evidence.ts';
import type { HandoffDocument } from '../../model/handoff.ts';
import { displayJson, valueAt } from '../../model/json-tree.ts';
import type { ApiDescription } from '../../model/operation.ts';
import { type Claim, contradicted, malformed, proved, unsupported } from './claim.ts';

const SUBJECT = 'api.base_url';

/** `api.base_url` (a path, or a URL whose path counts) is a base path of the spec, or begins all of its paths. */
export function checkBaseUrl(document: HandoffDocument, spec: Input<ApiDescription>): readonly Claim[] {
  const node = valueAt(document.root, 'api', 'base_url');
  if (node === undefined) return [];
  const claimed = node.kind === 'string' ? basePath(node.value) : undefined;
  if (claimed === undefined) {
    const message = `is ${displayJson(node)}, where a path or URL is expected`;
    return [malformed(SUBJECT, node.line, message, 'Write the base path as "/api/v1", or the whole URL.')];
  }
  const says = `says ${claimed === '' ? '/' : claimed}`;
  if (spec.kind !== 'found' || spec.value.operations.length === 0) {
    return [unsupported(SUBJECT, node.line, `${says}; there is no spec to hold it against`, 'Add the spec.')];
  }
  const bases = new Set(spec.value.operations.flatMap((operation) => operation.bases));
  const shown = [...bases].map((base) => (base === '' ? '/' : base)).join(', ');
  const message = `${says}; the spec's base path is ${shown}`;
  if (bases.has(claimed)) return [proved(SUBJECT, node.line, message)];
  // The prefix of all paths belongs to the base for a reader: `/api/v1` where the server is `/` and all paths say it.
  const begins = spec.value.operations.every((operation) =>
    operation.bases.some(
      (base) => claimed.startsWith(`${base}/`) && `${base}${operation.path}/`.startsWith(`${claimed}/`),
    ),
  );
  if (begins) return [proved(SUBJECT, node.line, `${says}; all paths of the spec begin with it`)];
  return [
    contradicted(SUBJECT, node.line, message, 'Write the base path of the spec, or mend its `servers`.'),
  ];
}

/** Path without a trailing slash, '' for the root; undefined for what is neither a path nor a URL. */
function basePath(written: string): string | undefined {
  const text = written.trim();
  if (/^https?:\/\//i.test(text)) {
    return URL.canParse(text) ? new URL(text).pathname.replace(/\/+$/, '') : undefined;
  }
  if (text === '' || /[\s?#]/.test(text)) return undefined;
  const path = text.replace(/\/+$/, '');
  return path === '' || path.startsWith('/') ? path : `/${path}`;
}
