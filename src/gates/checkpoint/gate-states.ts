import type { CheckpointLine, GateState } from '../../model/approval.ts';
import { DEFAULT_PROOFS, type ProofRecord } from '../../model/proofs.ts';
import type { Decision, WrittenCheckpoint } from './decisions.ts';

/** What is known when the state of a gate is worked out. */
export interface Known {
  /** What people said, oldest first; undefined where documents decide. */
  readonly people: readonly Decision[] | undefined;
  readonly documents: readonly WrittenCheckpoint[];
  /** Newest first. */
  readonly proofs: readonly ProofRecord[];
}

/** The line of a gate: what people or documents decided, else what is proved, else that it waits. */
export function stateOf(gate: string, name: string, known: Known): CheckpointLine {
  const decided =
    known.people === undefined ? byDocuments(gate, known.documents) : byPeople(gate, known.people);
  if (decided !== undefined) return { gate, name, ...decided };
  if (isProved(gate, known.proofs))
    return { gate, name, state: 'proved', detail: 'proved, waits for approval' };
  const asked = known.documents.filter((one) => one.gate === gate);
  const detail =
    asked.length === 0 ? 'pending' : `pending: ${asked.map((one) => one.document.file).join(', ')}`;
  return { gate, name, state: 'pending', detail };
}

const STATES: Readonly<Partial<Record<Decision['meaning'], GateState>>> = {
  approve: 'approved',
  skip: 'skipped',
  reject: 'rejected',
  changes: 'rejected',
  pause: 'paused',
};

/** In this order: one no outweighs every yes. */
const WEIGHT: readonly GateState[] = ['rejected', 'paused', 'approved', 'skipped'];

/** Of each person the last word counts; an unclear word changes nothing. */
function byPeople(
  gate: string,
  said: readonly Decision[],
): Pick<CheckpointLine, 'state' | 'detail'> | undefined {
  const last = new Map<string, Decision>();
  for (const decision of said) {
    const speaks = decision.gates.length === 0 || decision.gates.includes(gate);
    if (decision.ignored === undefined && speaks && STATES[decision.meaning] !== undefined)
      last.set(decision.by, decision);
  }
  for (const state of WEIGHT) {
    const who = [...last.values()].filter((decision) => STATES[decision.meaning] === state);
    if (who.length > 0) return { state, detail: who.map((decision) => decision.detail).join(', ') };
  }
  return undefined;
}

/** Every document of the gate must be decided: one for each module. */
function byDocuments(
  gate: string,
  documents: readonly WrittenCheckpoint[],
): Pick<CheckpointLine, 'state' | 'detail'> | undefined {
  const mine = documents.filter((one) => one.gate === gate);
  const decided = mine.flatMap((one) => (one.decision === undefined ? [] : [one.decision]));
  for (const state of ['rejected', 'paused'] as const) {
    const no = decided.find((decision) => STATES[decision.meaning] === state);
    if (no !== undefined) return { state, detail: no.detail };
  }
  const states = decided.map((decision) => STATES[decision.meaning]);
  if (mine.length === 0 || decided.length < mine.length || states.includes(undefined)) return undefined;
  const detail = decided.map((decision) => decision.detail).join(', ');
  return { state: states.every((state) => state === 'skipped') ? 'skipped' : 'approved', detail };
}

/** The proofs of the gate itself, or all that its parent asks for, passed on this code. */
function isProved(gate: string, proofs: readonly ProofRecord[]): boolean {
  const good = (one: ProofRecord): boolean => one.passed === true && one.freshness.state === 'fresh';
  const own = proofs.filter((one) => one.gate === gate);
  if (own.length > 0) return own.every(good);
  const parent = gate.split('.')[0] ?? gate;
  const types = DEFAULT_PROOFS[parent] ?? [];
  const newest = types.map((type) =>
    proofs.find((one) => one.type === type && (one.gate === undefined || one.gate === parent)),
  );
  return types.length > 0 && newest.every((one) => one !== undefined && good(one));
}
