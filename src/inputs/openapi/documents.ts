import { realpathSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { UserError } from '../../model/errors.ts';
import type { Location } from '../../model/location.ts';
import { type Root, sha256 } from '../root.ts';
import { BrokenReference } from './broken-reference.ts';
import type { Duplicates } from './duplicate-keys.ts';
import { limits } from './limits.ts';
import { parseText } from './parse-text.ts';
import {
  isAnchor,
  isRemote,
  leadsIntoGit,
  refersOutside,
  splitReference,
  unescapeToken,
} from './reference.ts';
import { type Cursor, child, isObject, locationOf, type SourceFile } from './source-file.ts';

/**
 * The files of one API description. Loads each once, resolves references between them, and refuses every reference
 * that leaves the repository. The only way from a `$ref` to the disk, and there is none to the network.
 */
export class Documents {
  readonly #root: Root;
  readonly #duplicates: Duplicates;
  /** By real path: two names of one file are one file, so that a loop of symlinks ends. */
  readonly #files = new Map<string, SourceFile>();
  #bytes = 0;
  #expanded = 0;

  constructor(root: Root, duplicates: Duplicates = 'refused') {
    this.#root = root;
    this.#duplicates = duplicates;
  }

  /** Every file that was read, in the order of reading. */
  get files(): readonly SourceFile[] {
    return [...this.#files.values()];
  }

  /**
   * A cursor at the whole of a file.
   *
   * @param from the reference that asks for it, for messages.
   * @throws UserError when it cannot be read or parsed, or when a limit is passed.
   */
  open(file: string, from?: Location): Cursor {
    const source = this.#load(file, from);
    return { source, value: source.value, line: source.firstLine };
  }

  /**
   * What a cursor stands for: itself, or, where it holds a reference, the value at its end.
   *
   * @throws UserError when a reference leads nowhere, outside the repository, or back to itself.
   */
  follow(cursor: Cursor): Cursor {
    let current = cursor;
    for (let hops = 0; ; hops += 1) {
      const reference = referenceOf(current.value);
      if (reference === undefined) return current;
      const next = this.resolve(reference, current);
      if (next.value === current.value || hops >= limits.hops) {
        throw new BrokenReference(
          `The reference \`${shown(reference)}\` leads back to itself, or over more than ${limits.hops} others.`,
          'Let it point to the definition.',
          locationOf(cursor),
        );
      }
      current = next;
    }
  }

  /** As {@link follow}; undefined where the reference is broken, which {@link checkReferences} tells. */
  reach(cursor: Cursor): Cursor | undefined {
    try {
      return this.follow(cursor);
    } catch (error) {
      if (error instanceof BrokenReference) return undefined;
      throw error;
    }
  }

  /** One step: what a reference that stands at `from` points to, which may be a reference again. Errors as {@link follow}. */
  resolve(reference: string, from: Cursor): Cursor {
    return this.#resolve(reference, from, 0);
  }

  /**
   * Counts values that a reference puts into one more place.
   *
   * @throws UserError when they pass the limit: the description expands without end.
   */
  spend(nodes: number, at: Location): void {
    this.#expanded += nodes;
    if (this.#expanded <= limits.expandedNodes) return;
    throw new UserError(
      `The API description expands too far: its references repeat more than ${limits.expandedNodes} values.`,
      'Refer to fewer or smaller path items.',
      at,
    );
  }

  #resolve(reference: string, from: Cursor, nesting: number): Cursor {
    const at = {
      file: from.source.file,
      line: from.source.lines.get(Object(from.value))?.get('$ref') ?? from.line,
    };
    const outside = refersOutside(reference, from.source.file);
    if (outside !== undefined) {
      const message = `The reference \`${shown(reference)}\` ${outside}; Specgate does not follow it.`;
      const fix = 'Copy what it points to into the repository and refer to that.';
      if (isRemote(reference)) throw new BrokenReference(message, fix, at, 'elsewhere');
      throw new UserError(message, fix, at);
    }
    const { path, fragment } = splitReference(reference);
    const start =
      path === ''
        ? { source: from.source, value: from.source.value, line: from.source.firstLine }
        : this.open(posix.join(posix.dirname(from.source.file), path), at);
    const target = isAnchor(reference) ? undefined : this.#pointed(start, fragment, at, nesting);
    if (target === undefined) {
      throw new BrokenReference(
        `The reference \`${shown(reference)}\` points to nothing.`,
        'Correct it, or add what it names.',
        at,
      );
    }
    return target;
  }

  /** Walks a JSON pointer. A reference on the way is followed, as bundlers do: `schemas: { $ref: ./schemas.yaml }`. */
  #pointed(start: Cursor, fragment: string, at: Location, nesting: number): Cursor | undefined {
    let current = start;
    for (const token of fragment === '' ? [] : fragment.slice(1).split('/')) {
      const key = unescapeToken(token);
      if (key === undefined) return undefined;
      let next = child(current, key);
      for (let hops = nesting; next === undefined; hops += 1) {
        const inner = referenceOf(current.value);
        if (inner === undefined || hops >= limits.hops) return undefined;
        this.spend(1, at);
        current = this.#resolve(inner, current, hops + 1);
        next = child(current, key);
      }
      current = next;
    }
    return current;
  }

  #load(file: string, from: Location | undefined): SourceFile {
    const real = this.#realPath(file);
    const known = real === undefined ? undefined : this.#files.get(real);
    if (known !== undefined) return known;
    if (real !== undefined && leadsIntoGit(this.#root.relative(real) ?? '')) {
      throw new UserError(
        `${file} leads into \`.git\` through a symlink; Specgate does not read it.`,
        'Put the file itself into the repository.',
        from ?? { file, line: 1 },
      );
    }
    if (this.#files.size >= limits.files) this.#tooMuch(`${limits.files} files`, from);
    const bytes = this.#read(file, from);
    this.#bytes += bytes.length;
    if (this.#bytes > limits.totalBytes) this.#tooMuch(`${limits.totalBytes} bytes`, from);
    const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
    const source = { ...parseText(text, file, this.#duplicates), file, sha256: sha256(bytes) };
    this.#files.set(real ?? file, source);
    return source;
  }

  #read(file: string, from: Location | undefined): Buffer {
    try {
      return this.#root.readBytes(file, limits.fileBytes);
    } catch (error) {
      if (!(error instanceof UserError) || from === undefined) throw error;
      const message = `A reference cannot be followed: ${error.message}`;
      if (this.#realPath(file) === undefined) throw new BrokenReference(message, error.fix, from);
      throw new UserError(message, error.fix, from);
    }
  }

  #realPath(file: string): string | undefined {
    try {
      return realpathSync(resolve(this.#root.directory, file));
    } catch {
      return undefined;
    }
  }

  #tooMuch(what: string, from: Location | undefined): never {
    throw new UserError(`The API description takes more than ${what}.`, 'Describe less, or split it.', from);
  }
}

/** The text of a reference object; undefined for anything else (a property may be called `$ref`). */
export function referenceOf(value: unknown): string | undefined {
  if (!isObject(value) || !Object.hasOwn(value, '$ref')) return undefined;
  return typeof value['$ref'] === 'string' ? value['$ref'] : undefined;
}

/** A reference as it goes into a message: short, without control characters. */
export function shown(reference: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
  const plain = reference.replace(/[\u0000-\u001f\u007f`]/g, '?');
  return plain.length > 200 ? `${plain.slice(0, 200)}…` : plain;
}
