/** Changes that are told one by one; more are counted. */
const TOLD = 12;

/** What differs between two configurations, by path: `gates.coverage.total.lines 80 → 60`. Empty where nothing does. */
export function changesOf(before: unknown, after: unknown): string {
  const changes = [...compare('', before, after)];
  const told = changes.slice(0, TOLD).join('; ');
  return changes.length > TOLD ? `${told}; and ${changes.length - TOLD} more` : told;
}

function* compare(path: string, before: unknown, after: unknown): Generator<string> {
  if (isMap(before) && isMap(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      yield* compare(path === '' ? key : `${path}.${key}`, before[key], after[key]);
    }
    return;
  }
  const [old, now] = [show(before), show(after)];
  if (old === now) return;
  if (before === undefined) yield `${path} ${now} added`;
  else if (after === undefined) yield `${path} ${old} removed`;
  else yield `${path} ${old} → ${now}`;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
