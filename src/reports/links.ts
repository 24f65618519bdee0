import type { Location } from '../model/location.ts';

/** What the reports need to link to GitHub. All of it is known to the run, none of it comes from the checked files. */
export interface Links {
  /** Address of the repository, `https://github.com/acme/bookshop`; absent where there is none. */
  readonly repository?: string;
  /** Full hash of the commit that permalinks point to. */
  readonly commit?: string;
  /** Folder of the analysed directory inside the repository: `''` or `services/orders/`. */
  readonly folder: string;
  /** Address of the workflow run, whose summary holds the whole report. */
  readonly run?: string;
}

/** Links to nothing: for a terminal, or a directory that is no repository. */
export const noLinks: Links = { folder: '' };

/** Percent-encodes a segment of a path for a URL that stands inside Markdown or HTML. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[!'()*~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** A path with forward slashes as the path of a URL. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeSegment).join('/');
}

/** Permalink to a place at the checked commit, or undefined where there is no repository to link to. */
export function permalink(links: Links, place: Location & { readonly endLine?: number }): string | undefined {
  if (links.repository === undefined || links.commit === undefined || place.file === '') return undefined;
  const end = place.endLine !== undefined && place.endLine > place.line ? `-L${place.endLine}` : '';
  const path = encodePath(links.folder + place.file);
  return `${links.repository}/blob/${links.commit}/${path}#L${place.line}${end}`;
}

/** Address of the checked commit. */
export function commitLink(links: Links, commit: string): string | undefined {
  return links.repository === undefined ? undefined : `${links.repository}/commit/${commit}`;
}
