import type { DatabaseEvidence } from '../../model/database.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { HandoffDocument } from '../../model/handoff.ts';
import { displayJson, itemsOf, type JsonNode, textOf, valueAt } from '../../model/json-tree.ts';
import { type Claim, contradicted, proved, unsupported } from './claim.ts';

const STAYS = 'It stays a claim: have a person look at it.';

/**
 * The tables and migrations of a handoff. Migrations of a team may lie where nobody looks, so that another number than was
 * found contradicts a claim only where a file holds the whole schema.
 */
export function checkDatabase(document: HandoffDocument, { database }: Evidence): readonly Claim[] {
  const tables = valueAt(document.root, 'deliverables', 'database', 'tables');
  const migrations = valueAt(document.root, 'deliverables', 'database', 'migrations');
  return [
    ...(tables === undefined ? [] : [checkTables(tables, database)]),
    ...(migrations === undefined ? [] : [checkMigrations(migrations, database.migrations)]),
  ];
}

function checkTables(node: JsonNode, database: DatabaseEvidence): Claim {
  const subject = 'deliverables.database.tables';
  const names = database.tables.map((table) => table.name);
  const differs = (message: string): Claim =>
    database.schemas.length > 0
      ? contradicted(subject, node.line, message, `Write what ${database.schemas.join(', ')} defines.`)
      : unsupported(subject, node.line, message, STAYS);
  if (names.length === 0)
    return unsupported(subject, node.line, `says ${displayJson(node)}; no file here defines a table`, STAYS);
  const defined = `the files define ${names.length}: ${names.slice(0, 12).join(', ')}${names.length > 12 ? ', …' : ''}`;
  if (node.kind === 'number') {
    const message = `says ${node.raw}; ${defined}`;
    return node.value === names.length ? proved(subject, node.line, message) : differs(message);
  }
  const known = new Set(names.map((name) => name.toLowerCase()));
  const claimed = itemsOf(node).flatMap((item) => textOf(item) ?? textOf(valueAt(item, 'name')) ?? []);
  const missing = claimed.filter((name) => !known.has(name.toLowerCase()));
  if (claimed.length === 0)
    return unsupported(subject, node.line, `says ${displayJson(node)}; ${defined}`, STAYS);
  if (missing.length > 0) return differs(`names ${missing.join(', ')}; ${defined}`);
  return proved(subject, node.line, `names ${claimed.join(', ')}, which the files define`);
}

function checkMigrations(node: JsonNode, files: readonly string[]): Claim {
  const subject = 'deliverables.database.migrations';
  const there = `${files.length} migration${files.length === 1 ? ' is' : 's are'} there`;
  if (node.kind === 'number') {
    const message = `says ${node.raw}; ${there}`;
    return node.value === files.length
      ? proved(subject, node.line, message)
      : unsupported(subject, node.line, message, STAYS);
  }
  const claimed = itemsOf(node).flatMap((item) => textOf(item) ?? []);
  const known = claimed.filter((name) => files.some((file) => file === name || file.endsWith(`/${name}`)));
  return claimed.length > 0 && known.length === claimed.length
    ? proved(
        subject,
        node.line,
        `names ${claimed.join(', ')}, which ${claimed.length === 1 ? 'is' : 'are'} there`,
      )
    : unsupported(subject, node.line, `says ${displayJson(node)}; ${there}`, STAYS);
}
