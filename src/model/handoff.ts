import type { Input } from './evidence.ts';
import type { FindingLocation } from './finding.ts';
import type { JsonNode } from './json-tree.ts';

/** Where a handoff is looked for when no config says otherwise. */
export const DEFAULT_HANDOFF_FILES: readonly string[] = [
  'docs/handoff*.json',
  'handoff.json',
  '.handoff/*.json',
];

/** What a handoff says that there is of a file, and what there really is. */
export interface ClaimedFile {
  /** As the document writes it. */
  readonly path: string;
  /** Undefined where there is no such file inside the repository. A directory has neither hash nor lines. */
  readonly actual: { readonly sha256?: string; readonly lines?: number } | undefined;
}

/** A handoff document, parsed; nothing in it is believed yet. */
export interface HandoffDocument {
  /** `docs/handoff.json`, or {@link PULL_REQUEST_BODY}. */
  readonly file: string;
  readonly sha256: string;
  readonly root: JsonNode;
  /** The files that the document names, by the path that it writes. */
  readonly files: ReadonlyMap<string, ClaimedFile>;
}

/** Stands for a file name where the handoff is a block in the description of the pull request. */
export const PULL_REQUEST_BODY = 'pull request description';

/** All handoffs that were found. */
export interface HandoffEvidence {
  readonly documents: readonly Input<HandoffDocument>[];
  /** Patterns and places that were searched. */
  readonly looked: readonly string[];
}

/** The line of a claim as a location of a finding; none for a description, which is no file of the repository. */
export function claimLocations(file: string, line: number): readonly FindingLocation[] {
  return file === PULL_REQUEST_BODY ? [] : [{ file, line, role: 'claim' }];
}

/** `docs/handoff.json:4`, or `pull request description, line 4`. */
export function describePlace(file: string, line: number): string {
  return file === PULL_REQUEST_BODY ? `${file}, line ${line}` : `${file}:${line}`;
}
