import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { parseJsonc } from '../jsonc.ts';
import type { ProjectFiles } from '../language.ts';

/** A field of the wrong shape is as good as none: the tools that own these files complain, not we. */
const text = z.string().optional().catch(undefined);
const texts = z.array(z.string()).optional().catch(undefined);
const record = z.record(z.string(), z.unknown()).optional().catch(undefined);
const textRecord = z.record(z.string(), z.string()).optional().catch(undefined);

const manifestSchema = z.object({
  name: text,
  main: text,
  module: text,
  source: text,
  types: text,
  typings: text,
  bin: z
    .union([z.string(), z.record(z.string(), z.string())])
    .optional()
    .catch(undefined),
  exports: z.unknown().optional(),
  imports: record,
  scripts: textRecord,
  workspaces: z
    .union([
      z.array(z.string()),
      z.object({ packages: z.array(z.string()) }).transform((each) => each.packages),
    ])
    .optional()
    .catch(undefined),
  dependencies: textRecord,
  devDependencies: textRecord,
  peerDependencies: textRecord,
  optionalDependencies: textRecord,
  _moduleAliases: textRecord,
});

/** What of a `package.json` says where code is. */
export type Manifest = z.output<typeof manifestSchema>;

const compilerSchema = z.object({
  extends: z
    .union([z.string().transform((each) => [each]), z.array(z.string())])
    .optional()
    .catch(undefined),
  references: z
    .array(z.object({ path: z.string() }))
    .optional()
    .catch(undefined),
  compilerOptions: z
    .object({ baseUrl: text, paths: z.record(z.string(), z.array(z.string())).optional().catch(undefined) })
    .optional()
    .catch(undefined),
});

/** What of a `tsconfig.json` or `jsconfig.json` says where code is. */
export type CompilerConfig = z.output<typeof compilerSchema>;

const importMapSchema = z.object({ imports: textRecord });
const lernaSchema = z.object({ packages: texts });
export function readManifest(project: ProjectFiles, file: string): Manifest | undefined {
  return readAs(project, file, manifestSchema);
}

export function readCompilerConfig(project: ProjectFiles, file: string): CompilerConfig | undefined {
  return readAs(project, file, compilerSchema);
}

/** The `imports` of a `deno.json`. */
export function readImportMap(project: ProjectFiles, file: string): Readonly<Record<string, string>> {
  return readAs(project, file, importMapSchema)?.imports ?? {};
}

/** The `packages` globs of a `pnpm-workspace.yaml` or `lerna.json`. */
export function readPackageGlobs(project: ProjectFiles, file: string): readonly string[] {
  return readAs(project, file, lernaSchema)?.packages ?? [];
}

function readAs<T extends z.ZodType>(
  project: ProjectFiles,
  file: string,
  schema: T,
): z.output<T> | undefined {
  const content = project.has(file) ? project.read(file) : undefined;
  if (content === undefined) return undefined;
  const result = schema.safeParse(/\.ya?ml$/.test(file) ? yaml(content) : parseJsonc(content));
  return result.success ? result.data : undefined;
}

function yaml(content: string): unknown {
  try {
    return parseYaml(content, { maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}
