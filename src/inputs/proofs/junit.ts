import { SaxesParser } from 'saxes';
import type { LogSummary } from '../../model/proofs.ts';

/** Deeper nesting is no report of tests. */
const DEEPEST = 100;

/**
 * Counts the test cases of a JUnit XML report: failed with `<failure>` or `<error>` in it, skipped with `<skipped>`.
 *
 * @throws Error when it is not well-formed XML, or no JUnit report.
 */
export function readJUnit(xml: string): LogSummary {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  let suites = 0;
  let depth = 0;
  let state: 'passed' | 'failed' | 'skipped' | undefined;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('a document type declaration is not read');
  });
  parser.on('opentag', ({ name }) => {
    depth += 1;
    if (depth > DEEPEST) throw new Error('it is nested too deep');
    if (name === 'testsuite' || name === 'testsuites') suites += 1;
    if (name === 'testcase') state = 'passed';
    else if (state !== undefined && (name === 'failure' || name === 'error')) state = 'failed';
    else if (state === 'passed' && name === 'skipped') state = 'skipped';
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    if (name !== 'testcase') return;
    if (state === 'passed') passed += 1;
    if (state === 'failed') failed += 1;
    if (state === 'skipped') skipped += 1;
    state = undefined;
  });
  parser.write(xml).close();
  if (suites === 0) throw new Error('it has no test suite');
  return { tool: 'JUnit', tests: { passed, failed, skipped } };
}
