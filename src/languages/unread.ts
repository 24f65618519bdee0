/** A language that nobody reads yet, and whose code uses the libraries of one that is read. */
export interface UnreadLanguage {
  readonly title: string;
  readonly extensions: readonly string[];
  /** Id of the language whose libraries it uses. */
  readonly like: string;
}

/** Said where their files register something, so that nobody takes silence for a service without routes. */
export const UNREAD: readonly UnreadLanguage[] = [
  { title: 'Kotlin', extensions: ['.kt'], like: 'java' },
  { title: 'Groovy', extensions: ['.groovy'], like: 'java' },
  { title: 'Scala', extensions: ['.scala'], like: 'java' },
];

/** Whether a file is of the language and no test. */
export function isUnreadSource({ extensions }: UnreadLanguage, file: string): boolean {
  return (
    extensions.some((extension) => file.endsWith(extension)) &&
    !/(?:^|\/)(?:[a-z]*[tT]ests?|testFixtures|target|build)\//.test(file) &&
    !/(?:Tests?|IT|Spec)\.\w+$/.test(file)
  );
}

/** Ids of the languages whose libraries files use that nobody reads. */
export function borrowedLibraries(files: readonly string[]): readonly string[] {
  const present = UNREAD.filter((language) => files.some((file) => isUnreadSource(language, file)));
  return [...new Set(present.map(({ like }) => like))];
}
