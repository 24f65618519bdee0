import { languages } from './index.generated.ts';
import type { Language } from './language.ts';

/** The languages of which there are files; all where none are given. */
export async function languagesOf(files?: readonly string[]): Promise<readonly Language[]> {
  const present = files && new Set(files.map((file) => file.slice(file.lastIndexOf('.'))));
  const doors = languages.filter(
    ({ extensions }) => present === undefined || extensions.some((extension) => present.has(extension)),
  );
  return Promise.all(doors.map((door) => door.load()));
}
