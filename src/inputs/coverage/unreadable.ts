/**
 * A report that cannot be used: why, on which of its lines where that is known, and how to mend it. Caught where reports
 * are read, and never seen outside; the gate tells it.
 */
export class UnreadableReport extends Error {
  override readonly name = 'UnreadableReport';
  readonly fix: string;
  readonly line: number | undefined;

  constructor(message: string, fix: string, line?: number) {
    super(message);
    this.fix = fix;
    this.line = line;
  }
}

/** @param message follows the name of the report: `it ends inside a record`. */
export function unreadable(
  message: string,
  fix = 'Let the test runner write the report again, and check that it was not cut off or edited.',
  line?: number,
): UnreadableReport {
  return new UnreadableReport(message, fix, line);
}
