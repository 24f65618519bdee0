import { posix } from 'node:path';
import type { ProjectFiles } from '../language.ts';
import { type FileHead, readHead } from './file-head.ts';
import { PROGRAM } from './lower.ts';
import { attributeName } from './lower-attributes.ts';
import { home } from './projects.ts';
import { isTest } from './test-files.ts';

/** A place that declares a type or an extension method. */
export interface Declared {
  readonly file: string;
  readonly namespace: string;
}

/** The types of a repository by name, because namespaces say nothing about folders. */
export interface TypeIndex {
  /** Places that declare a type of this name, or an extension method. */
  find(name: string): readonly Declared[];
  hasNamespace(name: string): boolean;
  /** Whether a project uses a package of this name. */
  hasPackage(name: string): boolean;
  /** The namespaces that a file is in, inner ones first. */
  around(file: string): readonly string[];
  /** Namespaces whose types a file sees without naming them: its own with those around it, then those that it uses. */
  visible(file: string): ReadonlySet<string>;
  /** Namespaces that a file uses, directly, by its project or by the defaults of the SDK. */
  used(file: string): readonly string[];
}

const KNOWN = new WeakMap<ProjectFiles, TypeIndex>();

/** The index of a repository, made when it is first asked for. */
export function typeIndex(project: ProjectFiles): TypeIndex {
  let index = KNOWN.get(project);
  if (index === undefined) {
    index = makeIndex(project);
    KNOWN.set(project, index);
  }
  return index;
}

function makeIndex(project: ProjectFiles): TypeIndex {
  const heads = new Map<string, FileHead>();
  for (const file of project.files) {
    if (file.endsWith('.cs') && !isTest(file)) heads.set(file, readHead(project.read(file) ?? ''));
  }
  const declared = new Map<string, Declared[]>();
  const namespaces = new Set<string>();
  for (const [file, head] of heads) {
    for (const namespace of head.namespaces) for (const each of around(namespace)) namespaces.add(each);
    for (const { name, namespace } of head.types) {
      for (const each of new Set([name, attributeName(name)])) add(declared, each, { file, namespace });
    }
    if (posix.basename(file) === 'Program.cs' && head.types.every(({ name }) => name !== PROGRAM))
      add(declared, PROGRAM, { file, namespace: '' });
    const namespace = head.namespaces.at(-1) ?? '';
    for (const name of new Set(head.extensions)) add(declared, name, { file, namespace });
  }
  const globals = globalsOf(project, heads);
  const packages = packagesOf(project);
  const used = remembered((file) => [
    ...(heads.get(file)?.usings ?? []),
    ...(globals.get(home(file, project)) ?? []),
  ]);
  const inside = remembered((file) => (heads.get(file)?.namespaces ?? []).flatMap(around));
  return {
    find: (name) => declared.get(name) ?? [],
    hasNamespace: (name) => namespaces.has(name),
    hasPackage: (name) => packages.has(name),
    used,
    around: inside,
    visible: remembered((file) => new Set(['', ...inside(file), ...used(file)])),
  };
}

/** What is asked for each name in a file is worked out once for the file. */
function remembered<T>(compute: (file: string) => T): (file: string) => T {
  const known = new Map<string, T>();
  return (file) => {
    const before = known.get(file);
    if (before !== undefined) return before;
    const value = compute(file);
    known.set(file, value);
    return value;
  };
}

function add(declared: Map<string, Declared[]>, name: string, place: Declared): void {
  const places = declared.get(name);
  if (places === undefined) declared.set(name, [place]);
  else if (!places.some(({ file, namespace }) => file === place.file && namespace === place.namespace)) {
    places.push(place);
  }
}

/** A namespace and those around it. */
function around(namespace: string): readonly string[] {
  const segments = namespace.split('.');
  return segments.map((_, index) => segments.slice(0, segments.length - index).join('.'));
}

/** What all sources of a project use, by the project's directory; empty for sources of none. */
function globalsOf(
  project: ProjectFiles,
  heads: ReadonlyMap<string, FileHead>,
): ReadonlyMap<string, readonly string[]> {
  const shared = project.files
    .filter((file) => posix.basename(file) === 'Directory.Build.props')
    .map((file) => project.read(file) ?? '')
    .join('\n');
  const texts = new Map([['', '']]);
  for (const file of project.files)
    if (file.endsWith('.csproj')) texts.set(posix.dirname(file), project.read(file) ?? '');
  const globals = new Map(
    [...texts].map(([directory, text]) => [
      directory,
      [...written(text), ...written(shared), ...implicit(text, shared)],
    ]),
  );
  for (const [file, head] of heads)
    if (head.globals.length > 0) globals.get(home(file, project))?.unshift(...head.globals);
  return globals;
}

/** `<PackageReference Include="A.B" … />`. */
function packagesOf(project: ProjectFiles): ReadonlySet<string> {
  const texts = project.files
    .filter((file) => file.endsWith('.csproj') || posix.basename(file) === 'Directory.Build.props')
    .map((file) => project.read(file) ?? '');
  return new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/<PackageReference\s[^>]*?Include\s*=\s*"([\w.]+)"/g)].map((match) => match[1] ?? ''),
    ),
  );
}

/** `<Using Include="A.B" />`. */
function written(text: string): readonly string[] {
  return [...text.matchAll(/<Using\s+Include="([\w.]+)"\s*\/?>/g)].map((match) => match[1] ?? '');
}

/** https://learn.microsoft.com/dotnet/core/project-sdk/overview#implicit-using-directives */
const IMPLICIT = ['System', 'System.IO', 'System.Linq', 'System.Net.Http', 'System.Collections.Generic'];

/** The same page: what the SDK for the web adds. */
const IMPLICIT_WEB = [
  ...['Builder', 'Hosting', 'Http', 'Routing'].map((name) => `Microsoft.AspNetCore.${name}`),
  ...['Configuration', 'DependencyInjection', 'Hosting', 'Logging'].map(
    (name) => `Microsoft.Extensions.${name}`,
  ),
];

function implicit(text: string, shared: string): readonly string[] {
  if (!/<ImplicitUsings>\s*(?:enable|true)/i.test(`${text}\n${shared}`)) return [];
  return /Sdk="Microsoft\.NET\.Sdk\.Web"/.test(text) ? [...IMPLICIT, ...IMPLICIT_WEB] : IMPLICIT;
}
