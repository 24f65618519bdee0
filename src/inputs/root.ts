import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { UserError } from '../model/errors.ts';

/** Windows has no such flag, nor pipes among its files. */
const NO_WAIT = constants.O_NONBLOCK ?? 0;

/** A relative path that is already as it would be written: most are, and they are many. */
const PLAIN = /^[\w@+-]+(?:\.[\w@+-]+)*(?:\/[\w@+-]+(?:\.[\w@+-]+)*)*$/;

/** The directory that is analysed. Every read goes through it, and none leaves it: not by `..`, not by a symlink. */
export class Root {
  /** Absolute path with symlinks resolved. */
  readonly directory: string;
  /** How the absolute path of everything in it begins. */
  readonly #start: string;
  /** Directories with symlinks resolved, by path: many files share one. */
  readonly #directories = new Map<string, string>();

  /** @throws UserError when there is no such directory. */
  constructor(directory: string) {
    let real: string | undefined;
    try {
      real = realpathSync(resolve(directory));
      if (!statSync(real).isDirectory()) real = undefined;
    } catch {
      real = undefined;
    }
    if (real === undefined) {
      throw new UserError(
        `There is no directory ${directory}.`,
        'Name the directory of a repository: specgate check path/to/repository.',
      );
    }
    this.directory = real;
    this.#start = real.endsWith(sep) ? real : real + sep;
  }

  /** A path relative to the root with forward slashes, from an absolute path or one relative to the root; undefined when it is outside. */
  relative(file: string): string | undefined {
    const inside = file.startsWith(this.#start) ? file.slice(this.#start.length) : file;
    if (PLAIN.test(inside)) return inside;
    const path = relative(this.directory, resolve(this.directory, file));
    if (path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)) return undefined;
    return path.split(sep).join('/');
  }

  /** Whether a regular file is there and inside the root. */
  has(file: string): boolean {
    try {
      return statSync(this.#real(file)).isFile();
    } catch {
      return false;
    }
  }

  /**
   * Bytes of a file inside the root.
   *
   * @param limit largest size in bytes that is read.
   * @throws UserError when the file is not there, is no regular file, is outside the root or above the limit.
   */
  readBytes(file: string, limit = 256 * 1024 * 1024): Buffer {
    const path = this.#real(file);
    let descriptor: number | undefined;
    try {
      // A pipe would wait for a writer.
      descriptor = openSync(path, constants.O_RDONLY | NO_WAIT);
      const status = fstatSync(descriptor);
      if (!status.isFile())
        throw new UserError(`${file} is not a regular file.`, 'Name a file.', { file, line: 1 });
      if (status.size > limit) {
        throw new UserError(
          `${file} has ${status.size} bytes, more than the ${limit} that are read.`,
          'Name a smaller file.',
          { file, line: 1 },
        );
      }
      const bytes = Buffer.allocUnsafe(status.size);
      let length = 0;
      while (length < bytes.length) {
        const count = readSync(descriptor, bytes, length, bytes.length - length, null);
        if (count === 0) break;
        length += count;
      }
      return bytes.subarray(0, length);
    } catch (error) {
      if (error instanceof UserError) throw error;
      throw new UserError(
        `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
        'Make the file readable.',
        { file, line: 1 },
      );
    } finally {
      if (descriptor !== undefined) closeSync(descriptor);
    }
  }

  /**
   * Bytes of a file inside the root, piece by piece, in the same memory each time: use a piece before asking for the next.
   * Errors as {@link readBytes}.
   */
  *chunks(file: string, limit = 4 * 1024 * 1024 * 1024): Generator<Uint8Array, void> {
    const path = this.#real(file);
    const descriptor = openSync(path, constants.O_RDONLY | NO_WAIT);
    try {
      if (!fstatSync(descriptor).isFile())
        throw new UserError(`${file} is not a regular file.`, 'Name a file.', { file, line: 1 });
      const memory = Buffer.allocUnsafe(1024 * 1024);
      let total = 0;
      while (true) {
        const count = readSync(descriptor, memory, 0, memory.length, null);
        if (count === 0) return;
        total += count;
        if (total > limit) {
          throw new UserError(
            `${file} has more than the ${limit} bytes that are read.`,
            'Name a smaller file.',
            { file, line: 1 },
          );
        }
        yield memory.subarray(0, count);
      }
    } finally {
      closeSync(descriptor);
    }
  }

  /** Text of a file as UTF-8, without a byte order mark. Errors as {@link readBytes}. */
  readText(file: string, limit?: number): string {
    const text = this.readBytes(file, limit).toString('utf8');
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  }

  /** The absolute path of a file inside the root, symlinks resolved. Errors as {@link readBytes}. */
  #real(file: string): string {
    if (this.relative(file) === undefined) {
      throw new UserError(`${file} is outside the repository.`, 'Name a file inside the repository.');
    }
    let real: string;
    try {
      const plain = sep === '/' && PLAIN.test(file);
      real = this.#resolved(plain ? this.#start + file : resolve(this.directory, file));
    } catch {
      throw new UserError(`There is no file ${file}.`, 'Check the name, or create the file.');
    }
    if (this.relative(real) === undefined) {
      throw new UserError(
        `${file} leads outside the repository through a symlink.`,
        'Put the file itself into the repository.',
      );
    }
    return real;
  }

  /** @throws what the file system throws when there is no such file. */
  #resolved(path: string): string {
    if (path === this.directory || lstatSync(path).isSymbolicLink()) return realpathSync(path);
    const directory = dirname(path);
    let real = this.#directories.get(directory);
    if (real === undefined) {
      real = realpathSync(directory);
      this.#directories.set(directory, real);
    }
    return real + path.slice(directory.endsWith(sep) ? directory.length - 1 : directory.length);
  }
}

/** SHA-256 of bytes or UTF-8 text, lower-case hex. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
