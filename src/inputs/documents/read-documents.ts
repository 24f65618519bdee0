import type { ProjectFiles } from '../../languages/language.ts';
import {
  DEFAULT_DOCUMENTS,
  DOCUMENT_KINDS,
  type DocumentEvidence,
  type DocumentKind,
  type DocumentPlaces,
  type KindEvidence,
  type MarkdownDocument,
  type TouchedFile,
} from '../../model/documents.ts';
import { UserError } from '../../model/errors.ts';
import type { Input } from '../../model/evidence.ts';
import { PULL_REQUEST_BODY } from '../../model/handoff.ts';
import type { Root } from '../root.ts';
import { jsonDocument } from './json-document.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { matchingFiles } from './read-handoffs.ts';

/** A larger text is no document that a person wrote. */
const LARGEST = 4 * 1024 * 1024;

/** Kinds that may also stand in the description of the pull request, with the heading that shows it. */
const IN_DESCRIPTION: Readonly<Partial<Record<DocumentKind, RegExp>>> = {
  pact: /^produced$/i,
  escalation: /escalation$/i,
};

/** What the config says of documents: the kinds that are on, each with its places where they are not the default. */
export type DocumentSettings = {
  readonly [kind in DocumentKind]?:
    | { readonly [key in keyof DocumentPlaces]?: DocumentPlaces[key] | undefined }
    | false
    | undefined;
};

/**
 * Reads the documents of every kind that the config turns on.
 *
 * @param touched the files that the change touches; undefined where that cannot be known: then all are judged.
 */
export function readDocuments(
  root: Root,
  files: ProjectFiles,
  settings: DocumentSettings | undefined,
  pullRequestBody: string | undefined,
  touched: readonly TouchedFile[] | undefined,
): Omit<DocumentEvidence, 'heads'> {
  const read = memoized((file) => readDocument(root, file));
  const body = pullRequestBody === undefined ? undefined : parseMarkdown(PULL_REQUEST_BODY, pullRequestBody);
  const changed = touched === undefined ? undefined : new Set(touched.map((one) => one.file));
  const kinds: { [kind in DocumentKind]?: KindEvidence } = {};
  for (const kind of DOCUMENT_KINDS) {
    const asked = settings?.[kind];
    if (asked === undefined || asked === false) continue;
    const patterns = asked.files ?? DEFAULT_DOCUMENTS[kind].files;
    const judge = asked.judge ?? DEFAULT_DOCUMENTS[kind].judge;
    const found = matchingFiles(root, files, patterns);
    const judged =
      judge === 'all' || changed === undefined ? found : found.filter((file) => changed.has(file));
    const shows = IN_DESCRIPTION[kind];
    const described =
      body !== undefined && shows !== undefined && body.sections.some((one) => shows.test(one.title));
    kinds[kind] = {
      documents: [...judged.map(read), ...(described ? [{ kind: 'found', value: body } as const] : [])],
      looked: patterns,
      untouched: found.filter((file) => !judged.includes(file)),
    };
  }
  return { kinds, files: new Set(files.files), touched };
}

/** Reads one document: Markdown, or JSON as the document that it would be. */
export function readDocument(root: Root, file: string): Input<MarkdownDocument> {
  try {
    const text = root.readText(file, LARGEST);
    return file.endsWith('.json')
      ? jsonDocument(file, text)
      : { kind: 'found', value: parseMarkdown(file, text) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { kind: 'broken', file, message: error.message, fix: error.fix };
  }
}

/** Several kinds may look at one file: it is parsed once. */
function memoized<T>(read: (file: string) => T): (file: string) => T {
  const known = new Map<string, T>();
  return (file) => {
    const value = known.get(file) ?? read(file);
    known.set(file, value);
    return value;
  };
}
