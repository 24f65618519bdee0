/** Operating systems that a service's container does not run: files for them declare again what another file declares. */
const OTHER_SYSTEM =
  /_(?:aix|android|darwin|dragonfly|freebsd|illumos|ios|js|nacl|netbsd|openbsd|plan9|solaris|wasip1|windows|zos)(?:_[a-z0-9]+)?\.go$/;

/**
 * Whether a file tests, mocks, shows, belongs to a library that is kept beside the code, or is for another system. The Go
 * tool itself ignores `testdata` and what begins with `_` or a dot.
 */
export function isTest(file: string): boolean {
  const segments = file.split('/');
  const name = segments.pop() ?? file;
  if (name.endsWith('_test.go') || /^(?:mock_.*|.*_mocks?|[_.].*)\.go$/.test(name)) return true;
  if (OTHER_SYSTEM.test(name) && !/^(?:js|windows|android|ios)\.go$/.test(name)) return true;
  return segments[0] === 'example' || segments.some((segment) => TEST_FOLDER.test(segment));
}

const TEST_FOLDER = /^(?:vendor|testdata|fixtures?|mocks?|examples|e2e|[_.].+)$/;

/** Source: `go help generate`. */
export function isGenerated(text: string): boolean {
  const end = text.search(/^package /m);
  return /^\/\/ Code generated .* DO NOT EDIT\.\r?$/m.test(text.slice(0, end < 0 ? 4000 : end));
}
