import picomatch from 'picomatch';
import type { ProjectFiles } from '../../languages/language.ts';
import type { DatabaseEvidence, Table } from '../../model/database.ts';

/** A name and where it stands in the text. */
interface Place {
  readonly name: string;
  readonly at: number;
}

/** How one kind of file defines tables. */
interface Definition {
  readonly files: (file: string) => boolean;
  readonly find: (text: string) => readonly Place[];
  /** Such a file holds the whole schema. */
  readonly whole?: boolean;
}

/** A migration by its place; what lies beside it and changes nothing is none. */
const MIGRATIONS = picomatch(
  [
    '**/{migrations,migration,migrate}/**/*.{sql,js,ts,cjs,mjs,php,py,rb,cs,go,java,kt}',
    '**/alembic/versions/*.py',
  ],
  { dot: true, nocase: true },
);
const NO_MIGRATION =
  /(?:^|\/)(?:__init__\.py|env\.py|index\.[jt]s|[^/]*\.(?:down|Designer)\.\w+|[^/]*ModelSnapshot\.cs)$/;

/** `create table [if not exists] [schema.]name (` */
const SQL =
  /\bcreate\s+(?:unlogged\s+|foreign\s+)?table\s+(?:if\s+not\s+exists\s+)?["'`[]?(?:\w+["'`\]]?\.["'`[]?)?(\w+)["'`\]]?\s*\(/gi;
const RAILS = /^\s*create_table\s*\(?\s*[:"'](\w+)/gm;

/** Rails, Alembic, Django, Laravel, Knex and Sequelize, TypeORM, EF Core; and SQL in any of them. */
const IN_CODE: readonly RegExp[] = [
  RAILS,
  /\bop\.create_table\(\s*["'](\w+)["']/g,
  /\bCreateModel\(\s*name=["'](\w+)["']/g,
  /\bSchema::create\(\s*["'](\w+)["']/g,
  /\.createTable(?:IfNotExists)?\(\s*["'`](\w+)["'`]/g,
  /\bnew Table\(\s*\{\s*name:\s*["'`](\w+)["'`]/g,
  /\bCreateTable\(\s*name:\s*"(\w+)"/g,
  SQL,
];

const DEFINITIONS: readonly Definition[] = [
  {
    files: (file) => /(?:^|\/)db\/schema\.rb$/.test(file),
    find: (text) => matches(text, [RAILS]),
    whole: true,
  },
  { files: (file) => /(?:^|\/)db\/structure\.sql$/.test(file), find: tablesOfSql, whole: true },
  { files: (file) => file.endsWith('.prisma'), find: tablesOfPrisma, whole: true },
  { files: (file) => file.endsWith('.sql'), find: tablesOfSql },
  { files: (file) => MIGRATIONS(file), find: (text) => matches(text, IN_CODE) },
];

/** Tables and migrations that the files of a repository define, by the kinds of files that are in wide use. */
export function readDatabase(files: ProjectFiles): DatabaseEvidence {
  const tables = new Map<string, Table>();
  const schemas: string[] = [];
  for (const file of files.files) {
    const definition = DEFINITIONS.find((one) => one.files(file));
    const text = definition === undefined ? undefined : files.read(file);
    if (definition === undefined || text === undefined) continue;
    if (definition.whole === true) schemas.push(file);
    for (const { name, at } of definition.find(text)) {
      if (!tables.has(name)) tables.set(name, { name, file, line: text.slice(0, at).split('\n').length });
    }
  }
  const migrations = files.files.filter((file) => MIGRATIONS(file) && !NO_MIGRATION.test(file));
  return { tables: [...tables.values()], schemas, migrations };
}

function matches(text: string, patterns: readonly RegExp[]): readonly Place[] {
  return patterns
    .flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => ({
        name: match[1] ?? '',
        at: match.index + match[0].search(/\S/),
      })),
    )
    .sort((a, b) => a.at - b.at);
}

function tablesOfSql(text: string): readonly Place[] {
  return matches(
    text.replace(/--[^\n]*/g, (comment) => ' '.repeat(comment.length)),
    [SQL],
  );
}

/** A model is the table that its `@@map` says, else that of its own name. */
function tablesOfPrisma(text: string): readonly Place[] {
  const places: Place[] = [];
  for (const match of text.matchAll(/^model\s+(\w+)\s*\{|^\s*@@map\(\s*(?:name:\s*)?"(\w+)"/gm)) {
    const [, model, mapped] = match;
    if (model !== undefined) places.push({ name: model, at: match.index });
    else if (mapped !== undefined) {
      const last = places.pop();
      if (last !== undefined) places.push({ name: mapped, at: last.at });
    }
  }
  return places;
}
