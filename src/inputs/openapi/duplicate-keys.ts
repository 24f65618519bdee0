import { UserError } from '../../model/errors.ts';
import type { SpecProblem } from '../../model/operation.ts';
import type { DuplicateKey, SourceFile } from './source-file.ts';

/** Keys below which operations stand, or that say where they are. */
const OF_OPERATIONS =
  /^(?:\/.*|paths|pathItems|additionalOperations|get|put|post|delete|options|head|patch|trace|query|servers|url|basePath|\$ref)$/i;

/** What a key that an object has twice means: an error where it may hide operations, or, as most parsers have it, that the last one counts. */
export type Duplicates = 'refused' | 'last';

/**
 * A key that an object has twice.
 *
 * @throws UserError where operations may be behind it and it is to be refused: readers keep only one of them.
 */
export function duplicateKey(file: string, duplicate: DuplicateKey, duplicates: Duplicates): DuplicateKey {
  const { key, before, line } = duplicate;
  if (duplicates === 'last' || !OF_OPERATIONS.test(key)) return duplicate;
  throw new UserError(
    `${file} has the key \`${key}\` twice in one object, on lines ${before} and ${line}; readers keep only one of them.`,
    FIX,
    { file, line },
  );
}

const FIX = 'Merge the two, or rename one.';

/** Keys that stand twice and hide no operation. */
export function duplicateProblems(files: readonly SourceFile[]): readonly SpecProblem[] {
  return files.flatMap(({ file, duplicates }) =>
    duplicates.map(({ key, before, line }) => ({
      subject: `${file}:${line}`,
      message: `has the key \`${key}\` a second time in one object, after line ${before}; readers keep only one of them`,
      fix: FIX,
      location: { file, line },
    })),
  );
}
