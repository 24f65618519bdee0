/** Folders whose name is never a part of the service. */
const TEST_FOLDER =
  /^(?:__tests__|__mocks__|__fixtures__|__snapshots__|cypress|playwright|\.storybook|e2e|test-e2e|test-?(?:utils?|helpers?|setup|support|server))$/;

/** Folders that hold tests, unless they stand among a service's own parts (`routes/tests`). */
const MAYBE_TEST_FOLDER =
  /^(?:tests?|testing|specs?|mocks?|fixtures?|stories|benchmarks?|bench|examples?|samples?|demos?|integration-tests?|unit-tests?)$/;

/** Folders whose children are named after what the service is about. */
const DOMAIN_FOLDER =
  /^(?:api|apis|app|components|controllers?|domains?|endpoints?|features?|functions|handlers?|modules?|pages|plugins|resources?|routers?|routes?|services?|v\d+)$/;

/** Folders whose children are packages, named as anything: `apps/api/test` holds tests. */
const PACKAGES_FOLDER = /^(?:apps|libs|packages|services|projects|workspaces)$/;

/** What lies in a folder of tests, whatever that stands in (`app/tests/unit`). */
const TEST_PART = /^(?:unit|integration|functional|e2e|common|helpers?|support|setup|fixtures?|mocks?)$/;

const TEST_FILE =
  /(?:[.\-_](?:test|tests|spec|specs|e2e|e2e-spec|e2e-test|stories|story|mock|mocks|fixture|bench|benchmark|cy)|\.d)\.[cm]?[jt]sx?$|\.test-d\.ts$/;

const TEST_TOOL_FILE =
  /^(?:test|tests|spec)\.[cm]?[jt]sx?$|^(?:jest|vitest|karma|cypress|playwright|babel|webpack|rollup|vite|eslint|prettier|tailwind|postcss|gulpfile|gruntfile)[\w.-]*\.[cm]?[jt]s$/i;

/** Whether a file tests, mocks, shows or only declares: none of it serves. */
export function isTest(file: string): boolean {
  const segments = file.split('/');
  const name = segments.pop() ?? file;
  if (TEST_FILE.test(name)) return true;
  if (TEST_TOOL_FILE.test(name) && !segments.some((segment) => DOMAIN_FOLDER.test(segment))) return true;
  return segments.some((segment, at) => TEST_FOLDER.test(segment) || isTestFolder(segments, at));
}

function isTestFolder(segments: readonly string[], at: number): boolean {
  if (!MAYBE_TEST_FOLDER.test(segments[at] ?? '')) return false;
  const parent = segments[at - 1] ?? '';
  const isPackage = PACKAGES_FOLDER.test(segments[at - 2] ?? '');
  const holdsTests = /^tests?$/.test(segments[at] ?? '') && TEST_PART.test(segments[at + 1] ?? '');
  return isPackage || holdsTests || !DOMAIN_FOLDER.test(parent);
}
