import { plural } from '../shared/plural.ts';

/** How the name of a resource becomes a segment of a path. */
export interface Segments {
  readonly separator: '_' | '-';
  /** Before version 4 every capital begins a word; since then a row of them is one. */
  readonly isLegacy: boolean;
}

/** `MediaObject` → `media_objects`. */
export function segmentOf(name: string, segments: Segments): string {
  return plural(words(name, segments)).replaceAll('_', segments.separator);
}

/** `publishedBooks` → `published_books`. */
export function propertySegment(name: string, segments: Segments): string {
  return words(name, segments).replaceAll('_', segments.separator);
}

function words(name: string, { isLegacy }: Segments): string {
  const parted = isLegacy
    ? name.replace(/(?<=\w)([A-Z])/g, '_$1')
    : name.replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2').replace(/([a-z\d])([A-Z])/g, '$1_$2');
  return parted.toLowerCase();
}
