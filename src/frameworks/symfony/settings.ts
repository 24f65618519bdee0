import type { Host } from '../framework.ts';
import { type Entry, isEntry } from './entries.ts';

/** A file of settings, with what it sets in production. */
export interface Settings {
  readonly file: string;
  readonly data: Entry;
  /** Of several that set one thing the lowest counts. */
  readonly rank: number;
}

const FILES = '**/config/**/*.{yaml,yml,yaml.dist,yml.dist}';

/** Folders of tests, and of environments that are not production; files of such environments. */
export const OTHERS =
  /(?:^|\/)(?:tests?|spec|features|codeception|vendor|node_modules|dev|test|ci)\/|_(?:dev\w*|test\w*|ci|docker|local|staging)\.ya?ml/i;

/** The settings that production reads, of every application and bundle. */
export function settings(host: Host): readonly Settings[] {
  return host.state('settings', () =>
    host
      .files(FILES)
      .filter((file) => !OTHERS.test(file))
      .flatMap((file): readonly Settings[] => {
        const data = host.data(file);
        if (!isEntry(data)) return [];
        const production = data['when@prod'];
        const own: Settings = { file, data, rank: rankOf(file) };
        return isEntry(production) ? [own, { file, data: production, rank: 0 }] : [own];
      }),
  );
}

/** Production's own, the application's, what an installation begins with, what bundles bring. */
function rankOf(file: string): number {
  if (/\/prod\/|_prod(?:uction)?\.ya?ml$/.test(file)) return 0;
  if (file.includes('/Resources/')) return 3;
  return file.endsWith('.dist') ? 2 : 1;
}
