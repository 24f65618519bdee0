import type { ProjectFiles } from '../language.ts';
import { directoryOf, within } from './paths.ts';

/** What the manifests of a project say of its imports. */
export interface Declared {
  /** Names of installed packages, as imports would write them: lower case with underscores. */
  readonly libraries: ReadonlySet<string>;
  /** Directories in which a manifest says that packages lie (`package-dir`, `where`, `from`). */
  readonly roots: readonly string[];
}

/** Reads requirements files, `pyproject.toml`, `setup.cfg` and `Pipfile`. Only what is needed to tell a library from a folder. */
export function readDeclared(project: ProjectFiles, manifests: readonly string[]): Declared {
  const libraries = new Set<string>();
  const own = new Set<string>();
  const roots = new Set<string>();
  for (const file of manifests) {
    const text = project.read(file);
    if (text === undefined) continue;
    const found = file.endsWith('.txt') ? requirements(text) : sections(text);
    for (const name of found.libraries) libraries.add(importName(name));
    if (found.name !== undefined) own.add(importName(found.name));
    for (const root of found.roots) roots.add(within(directoryOf(file), root));
  }
  // A project that another one of the repository depends on is code, not a library.
  for (const name of own) libraries.delete(name);
  return { libraries, roots: [...roots].filter((root) => project.hasDirectory(root)) };
}

/** Distributions that install a package of quite another name. */
const INSTALLED_AS: Readonly<Record<string, string>> = {
  djangorestframework: 'rest_framework',
  drf_nested_routers: 'rest_framework_nested',
  drf_extensions: 'rest_framework_extensions',
  django_ninja: 'ninja',
  django_ninja_extra: 'ninja_extra',
  django_rest_auth: 'rest_auth',
};

/** A distribution's name as an import would write it. */
export function importName(name: string): string {
  const written = name.toLowerCase().replace(/[-.]+/g, '_');
  return INSTALLED_AS[written] ?? written;
}

interface Found {
  /** Of the project itself. */
  readonly name?: string;
  readonly libraries: readonly string[];
  readonly roots: readonly string[];
}

const REQUIREMENT = /^\s*["']?([A-Za-z][\w.-]*)/;

function requirements(text: string): Found {
  const libraries = text.split('\n').flatMap((line) => REQUIREMENT.exec(line)?.[1] ?? []);
  return { libraries, roots: [] };
}

const DEPENDENCY_TABLE = /(?:dependencies|dependency-groups|packages)$/;
/** Tables in which a project gives its own name. */
const PROJECT_TABLE = /^(?:project|tool\.poetry|metadata)$/;

const DEPENDENCY_KEY = /^(?:dependencies|install_requires)$/;

/** `key = value`, `"quoted.key" = value`; what is indented continues the value before it. */
const ASSIGNMENT = /^(?:(["'])([\w.-]*)\1|([\w.-]+))\s*=\s*(.*)$/;

/** A line-wise reading of TOML and INI files: tables, keys, and the strings that follow them. */
function sections(text: string): Found {
  const libraries: string[] = [];
  const roots: string[] = [];
  let name: string | undefined;
  let table = '';
  let key = '';
  for (const line of text.split('\n')) {
    const header = /^\s*\[+([^\]"']+)\]+\s*$/.exec(line);
    if (header?.[1] !== undefined) {
      table = header[1].trim();
      key = '';
      continue;
    }
    const assignment = ASSIGNMENT.exec(line);
    if (assignment !== null) key = assignment[2] ?? assignment[3] ?? '';
    const value = assignment === null ? line : (assignment[4] ?? '');
    if (assignment !== null && key === 'name' && PROJECT_TABLE.test(table))
      name ??= /^["']?([A-Za-z][\w.-]*)/.exec(value)?.[1];
    roots.push(...rootsIn(table, key, value));
    libraries.push(...librariesIn(table, key, value, assignment !== null));
    // The end of a list: what follows (`setup(name="till")`) belongs to no key.
    if (/^\s*[\])}],?\s*$/.test(line)) key = '';
  }
  return { libraries, roots, ...(name === undefined ? {} : { name }) };
}

function librariesIn(table: string, key: string, value: string, isAssignment: boolean): readonly string[] {
  const isTable = DEPENDENCY_TABLE.test(table) && table !== 'options.packages';
  // `[tool.poetry.dependencies]` and `[packages]` have a key for each library, other tables a list of requirements.
  const isKeyed = isTable && (table.startsWith('tool.') || table === 'packages' || table === 'dev-packages');
  if (isKeyed) return isAssignment && key !== '' ? [key] : [];
  if (!isTable && !DEPENDENCY_KEY.test(key)) return [];
  const quoted = [...value.matchAll(/["']([A-Za-z][\w.-]*)[^"']*["']/g)].map((match) => match[1] ?? '');
  if (quoted.length > 0 || isAssignment) return quoted;
  return requirements(value).libraries;
}

/** `package-dir = {"" = "src"}`, `where = ["src"]`, `packages = [{include = "x", from = "lib"}]`, `pythonpath = ["src"]`. */
function rootsIn(table: string, key: string, value: string): readonly string[] {
  const strings = (text: string) => [...text.matchAll(/["']([\w./-]+)["']/g)].map((match) => match[1] ?? '');
  const found: string[] = [];
  if (key === 'where' || key === 'pythonpath') {
    const quoted = strings(value);
    found.push(...(quoted.length > 0 ? quoted : value.trim().split(/[\s,]+/)));
  }
  if (/^package[-_]dir$/.test(key)) {
    found.push(...(/["']{2}\s*=\s*["']([\w./-]+)["']/.exec(value)?.slice(1, 2) ?? []));
    // setup.cfg: `package_dir =` and on the next line `= src`.
    found.push(...(/^\s*=\s*([\w./-]+)\s*$/.exec(value)?.slice(1, 2) ?? []));
  }
  if (/package[-_]dir$/.test(table) && key === '') found.push(...strings(value));
  for (const match of value.matchAll(/\bfrom\s*=\s*["']([\w./-]+)["']/g)) found.push(match[1] ?? '');
  return found
    .map((path) => path.replace(/^\.\/|\/+$/g, ''))
    .filter((path) => path !== '' && path !== '.' && !path.startsWith('..'));
}
