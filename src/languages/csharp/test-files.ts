/** Whether a file tests, is generated into a build folder, or is written by a designer. */
export function isTest(file: string): boolean {
  const known = KNOWN.get(file);
  if (known !== undefined) return known;
  const result = testsOrIsWritten(file);
  KNOWN.set(file, result);
  return result;
}

/** Asked often of the same names, and only of names. */
const KNOWN = new Map<string, boolean>();

function testsOrIsWritten(file: string): boolean {
  const segments = file.split('/');
  const name = segments.pop() ?? file;
  if (/(?:Tests?|Specs|Mocks?|Fixture)\.cs$/.test(name) || /\.(?:g|Designer|generated)\.cs$/i.test(name))
    return true;
  return segments.some((segment, at) => TEST_FOLDER.test(segment) || (at === 0 && /^tests?$/i.test(segment)));
}

/** A test project is named after what it tests (`Shop.Api.Tests`, `UnitTests`). */
const TEST_FOLDER =
  /^(?:bin|obj|packages|\.vs|.*[._-]?(?:Unit|Integration|Functional|Acceptance|E2E)Tests?|.+\.Tests?|Tests)$/;
