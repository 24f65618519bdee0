import { routes } from '../../../src/gates/routes/routes.ts';
import type { Input } from '../../../src/model/evidence.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { ApiDescription } from '../../../src/model/operation.ts';
import type { GateResult } from '../../../src/model/report.ts';
import type { Ledger } from '../../../src/model/route.ts';
import { evidenceOf } from '../handoff/evidence.ts';

/** What the gate says of a spec and a ledger, with settings as a configuration writes them. */
export function judge(description: ApiDescription, ledger: Ledger, written: object = {}): GateResult {
  return judgeSpec({ kind: 'found', value: description }, ledger, true, written);
}

export function judgeSpec(
  spec: Input<ApiDescription>,
  ledger: Ledger,
  configured: boolean,
  written: object = {},
): GateResult {
  return routes.check(evidenceOf({ spec, ledger }), routes.settings.parse(written), configured);
}

/** `error routes/missing GET /a: message @ role file:line, …`. */
export function line({ severity, id, subject, message, locations }: Finding): string {
  const places = locations.map(({ role, file, line }) => `${role} ${file}:${line}`);
  return `${severity} ${id} ${subject}: ${message}${places.length === 0 ? '' : ` @ ${places.join(', ')}`}`;
}
