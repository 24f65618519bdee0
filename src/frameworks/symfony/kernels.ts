import { posix } from 'node:path';
import { given } from '../../resolve/value.ts';
import { HOLE, type Host } from '../framework.ts';
import { configured } from './configurator.ts';
import { isEntry } from './entries.ts';
import { settings } from './settings.ts';

const KERNEL = 'Symfony.Component.HttpKernel.Kernel';

/** The tables that `framework.router.resource` names, relative to the directory of the project. */
export function configuredTables(host: Host, isOwn: (file: string) => boolean): readonly string[] {
  const named = settings(host).flatMap(({ file, data, rank }) => {
    const { framework } = data;
    const router = isEntry(framework) ? framework.router : undefined;
    const resource = isEntry(router) ? router.resource : undefined;
    return typeof resource === 'string' && isOwn(file) ? [{ resource, rank }] : [];
  });
  const rank = Math.min(...named.map((one) => one.rank));
  return named
    .filter((one) => one.rank === rank)
    .map(({ resource }) => resource.replace('%kernel.project_dir%/', '').replace('%kernel.root_dir%', 'app'))
    .map((path) => posix.normalize(path))
    .filter((path) => /^[^/%@.].*\.ya?ml$/.test(path));
}

/**
 * Globs of tables that `configureRoutes` of a kernel imports, relative to the directory of the project. What is not known of a
 * name (`$this->getProjectDir()`, `$this->environment`) is that directory at the beginning, and production after it.
 */
export function kernelTables(host: Host, isOwn: (file: string) => boolean): readonly string[] {
  return host.classes().flatMap((type) => {
    const isKernel = host.lineage(type).some((base) => base.kind === 'term' && base.symbol === KERNEL);
    const method = host.members(type).find(({ name }) => name === 'configureRoutes');
    if (!isKernel || method === undefined || !isOwn(type.scope.file)) return [];
    const before = new Set(configured(host).keys());
    host.call(
      host.member(host.instance(type, { shared: true }), method.name),
      given(host.router('configurator')),
    );
    return (
      [...configured(host).values()]
        .filter(({ router, kind }) => kind === 'import' && !before.has(router))
        .flatMap(({ call }) => call.args.positional.slice(0, 1))
        .flatMap(({ value }) => host.texts(value))
        .map(({ text }) => text.replace(new RegExp(`^${HOLE}?/`), '').replaceAll(HOLE, 'prod'))
        // Braces around one name keep the loader from complaining that there is no such folder.
        .map((text) => text.replace(/\{([^{},]*)\}/g, '$1'))
        .filter((text) => /^[^/].*\.(?:ya?ml|\{[^}]*yaml[^}]*\})$/.test(text))
    );
  });
}
