import { UserError } from '../../model/errors.ts';
import type { DescribedApi, Descriptions } from '../../model/operation.ts';
import type { Root } from '../root.ts';
import { readOperations } from './read-api-description.ts';

/**
 * The API descriptions of a repository as spec-first frameworks see them: each is read when it is first asked for.
 *
 * @param main finds the description that the code is held against, relative to the root.
 */
export function describedApis(root: Root, main: () => string | undefined): Descriptions {
  const known = new Map<string, DescribedApi | undefined>();
  const read = (file: string): DescribedApi | undefined => {
    if (!known.has(file)) known.set(file, tryRead(root, file));
    return known.get(file);
  };
  return {
    main: () => {
      const file = main();
      return file === undefined ? undefined : read(file);
    },
    read,
  };
}

/** What is wrong with the description of the run is said where it is validated. */
function tryRead(root: Root, file: string): DescribedApi | undefined {
  try {
    return readOperations(root, file);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
