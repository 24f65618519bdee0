import { describe, expect, test } from 'vitest';
import { readDatabase } from '../../../src/inputs/database/read-database.ts';
import { memoryFiles } from '../../languages/memory-files.ts';

function tablesOf(files: Readonly<Record<string, string>>): readonly string[] {
  return readDatabase(memoryFiles(files)).tables.map(({ name, file, line }) => `${name} ${file}:${line}`);
}

describe('tables of a repository', () => {
  // Each as the tool's own documentation writes it.
  test.each([
    [
      'SQL',
      'db/001.sql',
      '-- create table ghosts (\nCREATE TABLE IF NOT EXISTS shop."berths" (\n  id int\n);\ncreate table `crews`(id int);',
      ['berths db/001.sql:2', 'crews db/001.sql:5'],
    ],
    [
      'Prisma',
      'prisma/schema.prisma',
      'model Berth {\n  id Int @id\n  @@map("berths")\n}\n\nmodel Crew {\n  id Int @id\n}\n',
      ['berths prisma/schema.prisma:1', 'Crew prisma/schema.prisma:6'],
    ],
    [
      'Rails',
      'db/migrate/20250101_create.rb',
      'class C < ActiveRecord::Migration[7.1]\n  def change\n    create_table :berths do |t|\n',
      ['berths db/migrate/20250101_create.rb:3'],
    ],
    [
      'Alembic',
      'alembic/versions/ab12.py',
      "def upgrade():\n    op.create_table(\n        'berths',\n",
      ['berths alembic/versions/ab12.py:2'],
    ],
    [
      'Django',
      'dock/migrations/0001_initial.py',
      "operations = [\n  migrations.CreateModel(\n    name='Berth',\n",
      ['Berth dock/migrations/0001_initial.py:2'],
    ],
    [
      'Laravel',
      'database/migrations/2025_berths.php',
      "<?php\nSchema::create('berths', function (Blueprint $t) {});",
      ['berths database/migrations/2025_berths.php:2'],
    ],
    [
      'Knex and Sequelize',
      'migrations/1.js',
      "exports.up = (k) => k.schema.createTable('berths', (t) => {});",
      ['berths migrations/1.js:1'],
    ],
    [
      'EF Core',
      'Data/Migrations/1_Init.cs',
      'migrationBuilder.CreateTable(\n    name: "Berths",',
      ['Berths Data/Migrations/1_Init.cs:1'],
    ],
    [
      'TypeORM',
      'src/migration/1.ts',
      'await runner.query(`CREATE TABLE "berths" ("id" int)`);\nawait runner.createTable(new Table({ name: \'crews\' }));',
      ['berths src/migration/1.ts:1', 'crews src/migration/1.ts:2'],
    ],
  ])('%s', (_tool, file, text, tables) => {
    expect(tablesOf({ [file]: text })).toEqual(tables);
  });

  test('a name is counted once, and code that makes tables elsewhere is left alone', () => {
    const sql = 'create table berths (id int);';
    expect(
      tablesOf({ 'a.sql': sql, 'b.sql': sql, 'src/seed.ts': "k.schema.createTable('seeds', () => {})" }),
    ).toEqual(['berths a.sql:1']);
  });

  test('tells migrations from what lies beside them, and files that hold the whole schema', () => {
    const found = readDatabase(
      memoryFiles({
        'db/schema.rb': 'create_table "berths" do\n',
        'dock/migrations/__init__.py': '',
        'dock/migrations/0001_initial.py': '',
        'migrations/1.up.sql': '',
        'migrations/1.down.sql': '',
      }),
    );
    expect(found.migrations).toEqual(['dock/migrations/0001_initial.py', 'migrations/1.up.sql']);
    expect(found.schemas).toEqual(['db/schema.rb']);
  });
});
