import type { Host } from '../framework.ts';

/** Build files of Maven and Gradle. */
const MANIFESTS = ['pom.xml', 'build.gradle', 'build.gradle.kts'];

/** The folder of the module that a source file belongs to: what holds its `src/main`, else the nearest build file. */
export function moduleFolder(file: string, host: Host): string {
  const standard = /^(?:(.*)\/)?src\/main\//.exec(file);
  if (standard !== null) return standard[1] ?? '';
  const folders = manifestFolders(host);
  for (let at = file; at.includes('/'); ) {
    at = at.slice(0, at.lastIndexOf('/'));
    if (folders.has(at)) return at;
  }
  return '';
}

function manifestFolders(host: Host): ReadonlySet<string> {
  return host.state(
    'manifests',
    () => new Set(MANIFESTS.flatMap((name) => host.files(`**/${name}`)).map(folderOf)),
  );
}

function folderOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
}

/** The build file of a module and its text. */
export function manifestOf(
  folder: string,
  host: Host,
): { readonly file: string; readonly text: string } | undefined {
  for (const name of MANIFESTS) {
    const file = folder === '' ? name : `${folder}/${name}`;
    const text = host.data(file);
    if (typeof text === 'string') return { file, text };
  }
  return undefined;
}

/** Whether the build files of a module, or of a folder above it, name a library. */
export function dependsOn(
  folder: string,
  artifact: string,
  host: Host,
): { readonly file: string } | undefined {
  for (let at = folder; ; at = folderOf(at)) {
    const manifest = manifestOf(at, host);
    if (manifest !== undefined && mentions(manifest.text, artifact)) return manifest;
    if (at === '') return undefined;
  }
}

function mentions(text: string, artifact: string): boolean {
  const name = artifact.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return new RegExp(`(?:<artifactId>\\s*|[:'"])${name}(?:\\s*</artifactId>|[:'"@])`).test(text);
}

/** Modules whose build files name a module, over other modules too. */
export function dependents(
  folder: string,
  candidates: readonly string[],
  modules: readonly string[],
  host: Host,
): readonly string[] {
  return candidates.filter((candidate) => reaches(candidate, folder, modules, host));
}

function reaches(from: string, to: string, modules: readonly string[], host: Host): boolean {
  const seen = new Set([from]);
  const waiting = [from];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const text = manifestOf(at, host)?.text;
    if (text === undefined) continue;
    for (const module of modules) {
      if (seen.has(module) || !namesModule(text, module, host)) continue;
      if (module === to) return true;
      seen.add(module);
      waiting.push(module);
    }
  }
  return false;
}

/** Whether a build file names a module: by its artifact (Maven), or by its project path (Gradle). */
function namesModule(text: string, module: string, host: Host): boolean {
  if (module === '') return false;
  const own = manifestOf(module, host)?.text.replace(/<parent>[\s\S]*?<\/parent>/, '');
  const artifact = own === undefined ? undefined : /<artifactId>\s*([^<\s]+)/.exec(own)?.[1];
  const dependencies = text.replace(/<modules>[\s\S]*?<\/modules>/g, '');
  if (artifact !== undefined) return dependencies.includes(`<artifactId>${artifact}</artifactId>`);
  const last = module.slice(module.lastIndexOf('/') + 1);
  const camel = last.replace(/-(\w)/g, (_match, letter: string) => letter.toUpperCase());
  return new RegExp(`project\\(.*:${last}['"]|projects\\.(?:\\w+\\.)*${camel}\\b`).test(dependencies);
}
