import { VIRTUAL_ROOT } from '../../resolve/module.ts';
import { constant, type Value } from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';
import { rootOf } from './state.ts';

/**
 * `module_path('Blog', 'routes/api.php')` of nwidart/laravel-modules: a folder with a `module.json` that is called so, whatever
 * the case of its letters.
 */
export function modulePath(call: LibraryCall, host: Host): Value {
  const [name, path] = call.args.positional.map((arg) => host.text(arg.value));
  const folder = name === undefined ? undefined : folderOf(name, host);
  if (folder === undefined || (path === undefined && call.args.positional.length > 1))
    return { kind: 'unknown', why: 'the folder of a module', site: call.site };
  const below = (path ?? '').replace(/^\//, '');
  return constant([VIRTUAL_ROOT, folder, below].filter((piece) => piece !== '').join('/'));
}

/** The module's folder; one that has no `module.json` stands beside the others. */
function folderOf(name: string, host: Host): string {
  const root = rootOf(host.site.file, host);
  const all = foldersOf(host).filter((folder) => rootOf(folder, host) === root);
  const beside = all[0]?.replace(/[^/]*$/, '') ?? (root === '' ? 'Modules/' : `${root}/Modules/`);
  return all.find((folder) => lastOf(folder).toLowerCase() === name.toLowerCase()) ?? `${beside}${name}`;
}

/** Folders of modules, by their `module.json`. */
function foldersOf(host: Host): readonly string[] {
  return host.state('folders of modules', () =>
    host.files('**/module.json').map((file) => file.slice(0, -'/module.json'.length)),
  );
}

/** Whether a file belongs to a module that is switched off. */
export function isSwitchedOff(file: string, host: Host): boolean {
  const folder = foldersOf(host).find((one) => file.startsWith(`${one}/`));
  if (folder === undefined) return false;
  const root = rootOf(file, host);
  const statuses = host.data(root === '' ? 'modules_statuses.json' : `${root}/modules_statuses.json`);
  return isRecord(statuses) && statuses[lastOf(folder)] === false;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function lastOf(folder: string): string {
  return folder.slice(folder.lastIndexOf('/') + 1);
}
