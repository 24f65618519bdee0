/** A table that a file of the repository defines. */
export interface Table {
  /** As written, without quotes and schema: `orders`. */
  readonly name: string;
  readonly file: string;
  readonly line: number;
}

/** What the files of a repository say about its database. */
export interface DatabaseEvidence {
  /** Each name once, in the order of files and lines. */
  readonly tables: readonly Table[];
  /** Files that hold the whole schema by their kind (`schema.prisma`, `db/schema.rb`): what they do not name is not there. */
  readonly schemas: readonly string[];
  /** Files that change the schema step by step. */
  readonly migrations: readonly string[];
}
