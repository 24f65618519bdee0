import type { Report } from '../model/report.ts';
import { annotations } from '../reports/annotations.ts';
import { checkpointComment, commentMarker } from '../reports/checkpoint-comment.ts';
import { jobSummary } from '../reports/job-summary.ts';
import { jsonReport } from '../reports/json.ts';
import type { Links } from '../reports/links.ts';
import { terminalReport } from '../reports/terminal.ts';
import { type Trouble, troubleMarkdown } from '../reports/trouble.ts';
import { allFindings, failedGates, headline } from '../reports/verdict.ts';
import { clipLine, visibleLine } from '../reports/visible-text.ts';
import type { Client, CommitStatus } from './client.ts';
import type { Environment, Event } from './event.ts';
import { failureOf } from './failure.ts';
import type { ActionInputs } from './inputs.ts';
import { writeReportFile } from './report-file.ts';
import { annotate, log, say, setOutputs, writeSummary } from './runner.ts';
import { postComment, whyNoComment } from './sticky-comment.ts';

/** Where and how a run says what it found. */
export interface Stage {
  readonly inputs: Pick<ActionInputs, 'key' | 'comment' | 'reportPath' | 'status'>;
  readonly event: Event;
  /** Absent without a token, or outside a repository. */
  readonly client: Client | undefined;
  readonly environment: Environment;
}

/** What the reports link to. A pull request's own commit outlives the merge of it that is checked out. */
export function linksOf(event: Event, folder: string, checked: string | undefined): Links {
  const commit = event.pullRequest?.head ?? checked;
  return {
    folder,
    ...(event.repositoryUrl === undefined ? {} : { repository: event.repositoryUrl }),
    ...(commit === undefined ? {} : { commit }),
    ...(event.runUrl === undefined ? {} : { run: event.runUrl }),
  };
}

/** Writes the comment if there is a pull request for it. Never throws: posting decides no verdict. */
async function comment({ inputs, event, client }: Stage, body: string): Promise<void> {
  const { pullRequest } = event;
  if (!inputs.comment || pullRequest === undefined) return;
  if (client === undefined) {
    say(
      'notice',
      'No comment on this pull request: there is no token. The job summary holds the whole report.',
    );
    return;
  }
  try {
    const posted = await postComment(client, pullRequest.number, commentMarker(inputs.key), body);
    log(`Comment ${posted.action}: ${posted.url}`);
  } catch (error) {
    say('notice', whyNoComment(error, pullRequest.fork));
  }
}

/** Longest description of a status that GitHub takes. */
const DESCRIPTION = 140;

/** Sets the commit status if one is asked for. Never throws: posting decides no verdict. */
async function status(
  { inputs, event, client }: Stage,
  state: CommitStatus['state'],
  description: string,
): Promise<void> {
  const head = event.pullRequest?.head;
  if (inputs.status === undefined || head === undefined || client === undefined) return;
  const url = event.runUrl === undefined ? {} : { url: event.runUrl };
  try {
    await client.setStatus(head, {
      context: inputs.status,
      state,
      description: clipLine(visibleLine(description), DESCRIPTION),
      ...url,
    });
  } catch (error) {
    say(
      'notice',
      `No commit status: ${failureOf(error).message}. It needs \`permissions: { statuses: write }\`.`,
    );
  }
}

/** The outputs of the action, by the names of `action.yml`. */
function outputsOf(report: Report, path: string): Readonly<Record<string, string | number>> {
  const findings = allFindings(report);
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return {
    verdict: report.verdict,
    report: path,
    'failed-gates': failedGates(report).join(','),
    operations: report.counts.operations,
    routes: report.counts.routes,
    unresolved: report.counts.unresolved,
    findings: findings.length,
    errors: count('error'),
    warnings: count('warning'),
  };
}

/**
 * Says a report in every place: log, annotations, report file, outputs, job summary, comment.
 *
 * @param folder the analysed directory inside its repository: `''` or `services/orders/`.
 * @throws UserError when the report file cannot be written where the workflow wants it.
 */
export async function publishReport(stage: Stage, report: Report, folder: string): Promise<void> {
  const { inputs, event, environment } = stage;
  const links = linksOf(event, folder, report.head);
  log(terminalReport(report, { colour: !environment['NO_COLOR'], width: 120 }));
  const { shown, left } = annotations(report, folder);
  for (const annotation of shown) annotate(annotation);
  if (left !== undefined) {
    say('notice', `GitHub shows no more than 10 annotations of a kind: ${left} more in the job summary.`);
  }
  await writeSummary(jobSummary(report, links));
  setOutputs(
    outputsOf(report, writeReportFile(jsonReport(report), inputs.reportPath, inputs.key, environment)),
  );
  await comment(stage, checkpointComment(report, links, inputs.key));
  // The state is what the job says: an errored gate fails it too.
  await status(stage, report.verdict === 'passed' ? 'success' : 'failure', headline(report));
}

/** Says why there is no report, in the same places: a comment of an earlier run must not stay green. */
export async function publishTrouble(stage: Stage, trouble: Trouble, folder: string): Promise<void> {
  const links = linksOf(stage.event, folder, undefined);
  setOutputs({ verdict: 'errored', 'failed-gates': '' });
  await writeSummary(troubleMarkdown(trouble, links));
  await comment(stage, troubleMarkdown(trouble, links, stage.inputs.key));
  await status(stage, 'error', 'Specgate could not do its work');
}

/** Shows the trouble as an error of the step. */
export function annotateTrouble(trouble: Trouble, folder: string): void {
  const { message, fix, location } = trouble;
  annotate({
    level: 'error',
    title: 'Specgate could not do its work',
    message: `${message}\nMend: ${fix}`,
    ...(location === undefined ? {} : { file: folder + location.file, line: location.line }),
  });
}
