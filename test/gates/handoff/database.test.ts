import { describe, expect, test } from 'vitest';
import { checkDatabase } from '../../../src/gates/handoff/check-database.ts';
import { checkHeads } from '../../../src/gates/handoff/check-heads.ts';
import { evidenceOf, handoffDocument } from './evidence.ts';

const table = (name: string) => ({ name, file: 'db/init.sql', line: 1 });

function said(database: unknown, schemas: readonly string[] = []): readonly string[] {
  const evidence = evidenceOf({
    database: { tables: [table('berths'), table('crews')], schemas, migrations: ['db/migrations/1.sql'] },
  });
  return checkDatabase(handoffDocument({ deliverables: { database } }), evidence).map(
    (claim) => `${claim.verdict} ${claim.subject}: ${claim.message}`,
  );
}

describe('database of a handoff', () => {
  test.each([
    [{ tables: 2 }, [], ['proved deliverables.database.tables: says 2; the files define 2: berths, crews']],
    [{ tables: ['Crews'] }, [], ['proved deliverables.database.tables: names Crews, which the files define']],
    [
      { tables: 3 },
      [],
      ['unsupported deliverables.database.tables: says 3; the files define 2: berths, crews'],
    ],
    [
      { tables: 3 },
      ['schema.prisma'],
      ['contradicted deliverables.database.tables: says 3; the files define 2: berths, crews'],
    ],
    [
      { tables: ['berths', 'rates'] },
      ['schema.prisma'],
      ['contradicted deliverables.database.tables: names rates; the files define 2: berths, crews'],
    ],
    [{ migrations: 1 }, [], ['proved deliverables.database.migrations: says 1; 1 migration is there']],
    [{ migrations: 4 }, [], ['unsupported deliverables.database.migrations: says 4; 1 migration is there']],
    [{ migrations: ['1.sql'] }, [], ['proved deliverables.database.migrations: names 1.sql, which is there']],
  ])('%j with whole schemas %j', (claimed, schemas, expected) => {
    expect(said(claimed, schemas)).toEqual(expected);
  });
});

describe('header comments', () => {
  const heads = [
    { file: 'a.ts', line: 1, kind: 'code' },
    { file: 'b.ts', line: 1, kind: 'comment' },
    { file: 'c.ts', line: 1, kind: 'notice' },
  ] as const;

  test.each([
    ['any', []],
    ['required', ['a.ts']],
    ['forbidden', ['b.ts']],
  ] as const)('%s finds %j', (asked, files) => {
    expect(checkHeads(heads, asked).map((one) => one.file)).toEqual(files);
  });
});
