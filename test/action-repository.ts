import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A repository for a test, made anew in a folder of its own. */
export class Repository {
  readonly directory: string;

  private constructor(directory: string) {
    this.directory = directory;
  }

  static create(): Repository {
    const repository = new Repository(realpathSync(mkdtempSync(join(tmpdir(), 'specgate-repository-'))));
    repository.#git('init', '--quiet', '--initial-branch=quay');
    return repository;
  }

  /** Writes files and commits them. Gives the full hash. */
  commit(files: Readonly<Record<string, string>>): string {
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.directory, file)), { recursive: true });
      writeFileSync(join(this.directory, file), content);
    }
    this.#git('add', '--all');
    this.#git('commit', '--quiet', '--message', 'x');
    return this.#git('rev-parse', 'HEAD');
  }

  /** Makes a merge of two commits, as GitHub does for a pull request, without checking it out. Gives the full hash. */
  merge(first: string, second: string): string {
    return this.#git('commit-tree', `${second}^{tree}`, '-p', first, '-p', second, '-m', 'x');
  }

  /** Checks out a commit as the tip of the branch. */
  at(commit: string): Repository {
    this.#git('reset', '--quiet', '--hard', commit);
    return this;
  }

  /** A clone that holds the newest commit alone, as actions/checkout makes it. */
  shallow(): Repository {
    const directory = realpathSync(mkdtempSync(join(tmpdir(), 'specgate-shallow-')));
    this.#git('clone', '--quiet', '--depth=1', pathToFileURL(this.directory).href, directory);
    return new Repository(directory);
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true, maxRetries: 3 });
  }

  #git(...args: readonly string[]): string {
    const person = [
      'user.name=mate',
      'user.email=mate@tidewater.example',
      'commit.gpgsign=false',
      'core.autocrlf=false',
    ];
    return execFileSync('git', [...person.flatMap((setting) => ['-c', setting]), ...args], {
      cwd: this.directory,
      encoding: 'utf8',
    }).trim();
  }
}
