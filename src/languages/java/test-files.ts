/** Whether a file tests, is generated into a build folder, or only describes a package. */
export function isTest(file: string): boolean {
  const segments = file.split('/');
  const name = segments.pop() ?? file;
  if (/(?:Tests?|(?<![A-Z])IT|ITCase|TestCase|TestBase|TestConfig|TestConfiguration)\.java$/.test(name))
    return true;
  if (/^(?:package-info|module-info)\.java$/.test(name)) return true;
  return segments.some((segment, at) => TEST_FOLDER.test(segment) || isTestSource(segments, at));
}

const TEST_FOLDER = /^(?:target|\.gradle|\.mvn|testFixtures|androidTest)$/;

/** `src/test`, `src/integrationTest`, and `test` beside the sources of old layouts; a package may be called `test`. */
function isTestSource(segments: readonly string[], at: number): boolean {
  const segment = segments[at] ?? '';
  if (segments[at - 1] === 'src') return /^(?:it|test|.*[-_]?test)$/i.test(segment);
  return (segment === 'test' || segment === 'tests') && at === 0;
}
