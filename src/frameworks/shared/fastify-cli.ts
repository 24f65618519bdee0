import type { Router } from '../../resolve/router.ts';
import { map, type Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';

/** `fastify start -l info app.js`: the file that it serves, with the options of the command before it. */
const COMMAND = /\bfastify start\s+(?:.*\s)?([\w@./-]+\.[cm]?[jt]s)\b/;
const PREFIX = /\s(?:-r|--prefix)[ =]("?)(\/?[\w./-]+)\1/;

/** The command line of Fastify serves a file that exports a plugin: no code makes the application. */
export function startedByCommandLine(
  host: Host,
  register: (router: Router, plugin: Value, options: Value, host: Host) => void,
): void {
  const started = new Set<string>();
  for (const manifest of host.files('**/package.json')) {
    const folder = manifest.slice(0, -'package.json'.length);
    for (const command of commandsOf(host.data(manifest))) {
      const file = sourceOf(folder, COMMAND.exec(command)?.[1], host);
      if (file === undefined || started.has(file)) continue;
      started.add(file);
      const module = host.module(file);
      // A file that exports no plugin makes its application itself.
      if (module === undefined || isNothing(host.member(module, 'default'), host)) continue;
      const app = host.router('app', { site: { file, line: 1 }, prefix: PREFIX.exec(command)?.[2] ?? '' });
      register(app.router, module, map([], true), host);
    }
  }
}

function isNothing(value: Value, host: Host): boolean {
  const forced = host.force(value);
  return forced.kind === 'unknown' || (forced.kind === 'constant' && forced.value === undefined);
}

function commandsOf(manifest: unknown): readonly string[] {
  if (typeof manifest !== 'object' || manifest === null || !('scripts' in manifest)) return [];
  const { scripts } = manifest;
  if (typeof scripts !== 'object' || scripts === null) return [];
  return Object.values(scripts).filter((script): script is string => typeof script === 'string');
}

/** The file itself, or the source that it is built from. */
function sourceOf(folder: string, path: string | undefined, host: Host): string | undefined {
  if (path === undefined) return undefined;
  const own = folder + path.replace(/^\.\//, '');
  const typed = own.replace(/\.([cm]?)js$/, '.$1ts');
  const built = /\b(?:dist|build|lib|out)\//;
  return [own, typed, typed.replace(built, 'src/'), typed.replace(built, '')].find(
    (file) => host.files(file).length > 0,
  );
}
