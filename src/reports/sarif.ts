import type { Finding, FindingLocation } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { printableJson } from './json.ts';
import { encodePath } from './links.ts';
import { allFindings } from './verdict.ts';

/** Code scanning refuses a file with a result that has no place at all, so such a finding points at the rules. */
const RULES_FILE = '.github/specgate.yml';

function physicalLocation(place: Omit<FindingLocation, 'role'>, folder: string): object {
  return {
    artifactLocation: { uri: encodePath(folder + place.file), uriBaseId: '%SRCROOT%' },
    region: {
      startLine: place.line,
      ...(place.endLine === undefined ? {} : { endLine: place.endLine }),
    },
  };
}

function relatedText(place: FindingLocation): string {
  return place.label === undefined ? place.role : `${place.role}: ${place.label}`;
}

function result(finding: Finding, ruleIndex: number, folder: string, rulesFile: string): object {
  const [first, ...related] = finding.locations;
  return {
    ruleId: finding.id,
    ruleIndex,
    level: finding.severity,
    message: {
      text: [finding.subject, finding.message].filter((part) => part !== '').join(': ') || finding.id,
    },
    locations: [{ physicalLocation: physicalLocation(first ?? { file: rulesFile, line: 1 }, folder) }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((place, index) => ({
            id: index + 1,
            message: { text: relatedText(place) },
            physicalLocation: physicalLocation(place, folder),
          })),
        }),
    // Lines move; what a finding is about does not.
    partialFingerprints: { 'specgateSubject/v1': `${finding.id}|${finding.subject}|${first?.file ?? ''}` },
    properties: { fix: finding.fix },
  };
}

function rules(findings: readonly Finding[]): readonly Finding[] {
  const byId = new Map<string, Finding>();
  for (const finding of findings) if (!byId.has(finding.id)) byId.set(finding.id, finding);
  return [...byId.values()];
}

/**
 * The findings as SARIF 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0), as GitHub code scanning takes it.
 *
 * @param folder the analysed directory inside the repository: `''` or `services/orders/`.
 */
export function sarifReport(report: Report, folder: string): string {
  const findings = allFindings(report);
  const known = rules(findings);
  const ids = known.map((rule) => rule.id);
  const rulesFile = report.rules.file ?? RULES_FILE;
  const run = {
    tool: {
      driver: {
        name: 'Specgate',
        rules: known.map((rule) => ({
          id: rule.id,
          shortDescription: { text: rule.label },
          help: { text: rule.fix === '' ? rule.label : rule.fix },
          defaultConfiguration: { level: rule.severity },
        })),
      },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
    ...(report.head === undefined ? {} : { properties: { commit: report.head } }),
    results: findings.map((finding) => result(finding, ids.indexOf(finding.id), folder, rulesFile)),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return printableJson(log);
}
