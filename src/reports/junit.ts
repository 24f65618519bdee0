import type { Finding } from '../model/finding.ts';
import type { GateResult, Report } from '../model/report.ts';
import { visibleLine, visibleLines } from './visible-text.ts';

function attribute(text: string): string {
  return escapeXml(visibleLine(text));
}

function escapeXml(text: string): string {
  return text
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/##\[/g, '##&#91;');
}

function findingText(finding: Finding): string {
  const places = finding.locations.map(
    (place) =>
      `${place.role} ${place.file}:${place.line}${place.label === undefined ? '' : ` ${place.label}`}`,
  );
  return [...places, ...(finding.fix === '' ? [] : [`Mend: ${finding.fix}`])].join('\n');
}

function findingCase(gate: GateResult, finding: Finding): string {
  const place = finding.locations[0];
  const where = place === undefined ? '' : ` file="${attribute(place.file)}" line="${place.line}"`;
  const name = attribute(`${finding.label} ${finding.subject}`);
  const content = escapeXml(visibleLines(findingText(finding)));
  const body =
    finding.severity === 'error'
      ? `<failure message="${attribute(finding.message)}" type="${attribute(finding.id)}">${content}</failure>`
      : `<system-out>${escapeXml(visibleLine(`${finding.severity}: ${finding.message}`))}\n${content}</system-out>`;
  return `    <testcase classname="specgate.${attribute(gate.id)}" name="${name}"${where}>${body}</testcase>`;
}

/** A gate that found no error is one test of its own, so that a passed, skipped or broken gate is seen too. */
function gateCase(gate: GateResult): readonly string[] {
  const open = `    <testcase classname="specgate.${attribute(gate.id)}" name="${attribute(gate.title)}"`;
  const reason = attribute(gate.reason);
  if (gate.status === 'skipped') return [`${open}><skipped message="${reason}"/></testcase>`];
  if (gate.status === 'errored') return [`${open}><error message="${reason}" type="errored"/></testcase>`];
  if (gate.findings.some((finding) => finding.severity === 'error')) return [];
  if (gate.status === 'failed') return [`${open}><failure message="${reason}" type="failed"/></testcase>`];
  return [`${open}/>`];
}

function suite(gate: GateResult): { readonly xml: string; readonly counts: readonly number[] } {
  const cases = [...gateCase(gate), ...gate.findings.map((finding) => findingCase(gate, finding))];
  const count = (tag: string) => cases.filter((xml) => xml.includes(`><${tag} `)).length;
  const counts = [cases.length, count('failure'), count('error'), count('skipped')];
  const [tests, failures, errors, skipped] = counts;
  const numbers = `tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}"`;
  const xml = `  <testsuite name="${attribute(gate.title)}" ${numbers}>\n${cases.join('\n')}\n  </testsuite>`;
  return { xml, counts };
}

/** The report as JUnit XML: one suite for each gate, one failing test for each error that it found. */
export function junitReport(report: Report): string {
  const suites = report.gates.map((gate) => suite(gate));
  const total = (index: number) => suites.reduce((sum, one) => sum + (one.counts[index] ?? 0), 0);
  const numbers = `tests="${total(0)}" failures="${total(1)}" errors="${total(2)}" skipped="${total(3)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${attribute(`Specgate ${report.project}`)}" ${numbers}>`,
    ...suites.map((one) => one.xml),
    '</testsuites>',
    '',
  ].join('\n');
}
