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

/** Of some modules, those whose build files name a module, over other modules too. */
export function dependents(folder: string, candidates: readonly string[], host: Host): readonly string[] {
  return candidates.filter((candidate) => reaches(candidate, folder, host));
}

function reaches(from: string, to: string, host: Host): boolean {
  const seen = new Set([from]);
  const waiting = [from];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at === to && at !== from) return true;
    for (const module of neededBy(at, host)) {
      if (seen.has(module)) continue;
      seen.add(module);
      waiting.push(module);
    }
  }
  return false;
}

/** Modules that a module's build file names. */
function neededBy(folder: string, host: Host): readonly string[] {
  const known = host.state('dependencies of modules', () => new Map<string, readonly string[]>());
  const before = known.get(folder);
  if (before !== undefined) return before;
  const text = dependenciesOf(folder, host);
  const artifacts = artifactFolders(host);
  // Copies of a module have its name; those above it stand in its build file with theirs.
  const named = [...(text ?? '').matchAll(/<artifactId>\s*([^<\s]+)/g)]
    .flatMap(([, artifact = '']) => [artifacts.get(artifact) ?? []])
    .flatMap((folders) => (folders.includes(folder) ? [] : folders))
    .filter((one) => one !== '' && !folder.startsWith(`${one}/`));
  const projects = /\bproject/.test(text ?? '') ? [...manifestFolders(host)] : [];
  const found =
    text === undefined ? [] : [...named, ...projects.filter((module) => namesProject(text, module, host))];
  known.set(folder, found);
  return found;
}

/** Folders of Maven's modules by their artifacts, of whatever group. */
function artifactFolders(host: Host): ReadonlyMap<string, readonly string[]> {
  return host.state('artifacts', () => {
    const found = new Map<string, string[]>();
    for (const file of host.files('**/pom.xml')) {
      const text = host.data(file);
      const own = typeof text === 'string' ? text.replace(/<parent>[\s\S]*?<\/parent>/, '') : '';
      const artifact = /<artifactId>\s*([^<\s]+)/.exec(own)?.[1];
      if (artifact !== undefined) found.set(artifact, [...(found.get(artifact) ?? []), folderOf(file)]);
    }
    return found;
  });
}

/** What a build file and, with Maven, those above it say of dependencies; what they only manage or comment out is none. */
function dependenciesOf(folder: string, host: Host): string | undefined {
  const texts: string[] = [];
  for (let at = folder; ; at = folderOf(at)) {
    const manifest = manifestOf(at, host);
    if (manifest !== undefined && (at === folder || manifest.file.endsWith('pom.xml')))
      texts.push(
        ...[manifest.text, ...scriptsBeside(manifest.file, host)].map((text) =>
          text.replace(NO_DEPENDENCIES, ''),
        ),
      );
    if (at === '' || manifest?.file.endsWith('pom.xml') !== true) break;
  }
  return texts.length === 0 ? undefined : texts.join('\n');
}

/** What a build file of Gradle may apply from its folder: `dependencies.gradle`. */
function scriptsBeside(manifest: string, host: Host): readonly string[] {
  if (manifest.endsWith('pom.xml')) return [];
  const folder = folderOf(manifest);
  const applied = ['*.gradle', '*.gradle.kts'].flatMap((name) =>
    host.files(folder === '' ? name : `${folder}/${name}`),
  );
  return applied.flatMap((file) => {
    const text = file === manifest || /(?:^|\/)settings\.gradle/.test(file) ? undefined : host.data(file);
    return typeof text === 'string' ? [text] : [];
  });
}

const NO_DEPENDENCIES = /<!--[\s\S]*?-->|<(dependencyManagement|modules|parent)>[\s\S]*?<\/\1>/g;

/** Whether a build file of Gradle names a module by its project path. */
function namesProject(text: string, module: string, host: Host): boolean {
  if (module === '' || manifestOf(module, host)?.file.endsWith('pom.xml') === true) return false;
  const last = module.slice(module.lastIndexOf('/') + 1);
  const camel = last.replace(/-(\w)/g, (_match, letter: string) => letter.toUpperCase());
  return new RegExp(`project\\(.*:${last}['"]|projects\\.(?:\\w+\\.)*${camel}\\b`).test(text);
}
