/** Folders that hold tests, examples, generators' templates and steps of a database's history. */
const TEST_FOLDER =
  /^(?:spec|specs|test|tests|features|examples?|fixtures|benchmarks?|templates|vendor|node_modules)$/;

const TEST_FILE = /(?:_spec|_test|_steps)\.rb$|^(?:spec_helper|test_helper|rails_helper)\.rb$/;

/** Folders of an application whose children are named after what it is about. */
const DOMAIN_FOLDER = /^(?:api|app|controllers|lib|models|modules|routes|services|v\d+|views)$/;

const MIGRATION = /(?:^|\/)db\/(?:migrate|seeds)\//;

/** Whether a file tests, shows, migrates or is copied by a generator: none of it serves. */
export function isTest(file: string): boolean {
  const segments = file.split('/');
  const name = segments.pop() ?? file;
  if (TEST_FILE.test(name) || MIGRATION.test(file)) return true;
  return segments.some(
    (segment, at) => TEST_FOLDER.test(segment) && !DOMAIN_FOLDER.test(segments[at - 1] ?? ''),
  );
}
