/** Folders that hold tests and what they need, unless they stand among a service's own parts (`routers/testing`). */
const TEST_FOLDER =
  /^(?:tests?|testing|__tests__|testdata|fixtures|mocks?|benchmarks?|examples?|samples?|demos?|docs_src|(?:unit|integration|functional|e2e)[-_]?tests?|e2e)$/;

/** Folders whose children are named after what the service is about. */
const DOMAIN_FOLDER =
  /^(?:api|apis|app|components|controllers?|domains?|endpoints?|features?|handlers?|modules?|resources?|routers?|routes?|services?|v\d+|views)$/;

const TEST_FILE = /^(?:test_\w*|\w*_tests?|tests|conftest|noxfile|fabfile|locustfile)\.py$/;

/** Written by a tool, a step of a database's history. */
const MIGRATION = /(?:^|\/)(?:migrations\/\d{4}_\w+|alembic\/versions\/\w+)\.py$/;

/** Whether a file tests, mocks, shows or migrates: none of it serves. */
export function isTest(file: string): boolean {
  const segments = file.split('/');
  const name = segments.pop() ?? file;
  if (TEST_FILE.test(name) || MIGRATION.test(file)) return true;
  return segments.some(
    (segment, at) =>
      TEST_FOLDER.test(segment) &&
      (segment.startsWith('tests') || !DOMAIN_FOLDER.test(segments[at - 1] ?? '')),
  );
}
