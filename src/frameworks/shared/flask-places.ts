import { constant, type Value } from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';
import { argument } from './python-handlers.ts';

/** `get_root_path('shop')`: the directory of a package, or that in which a module lies. */
export function rootPathOf(call: LibraryCall, host: Host): Value | undefined {
  const name = host.text(argument(call, 0, 'import_name')?.value);
  if (name === undefined) return undefined;
  const module = host.import(name, call.site.file);
  if (module.kind !== 'module') return undefined;
  const file = host.text(host.member(module, '__file__'));
  return file === undefined ? undefined : constant(file.slice(0, file.lastIndexOf('/')));
}
