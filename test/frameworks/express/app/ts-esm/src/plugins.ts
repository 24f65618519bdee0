import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Express } from 'express';

const here = path.dirname(fileURLToPath(import.meta.url));

/** Every file of the folder is mounted under its name. */
export async function loadPlugins(app: Express): Promise<void> {
  const folder = path.join(here, 'plugins');
  for (const file of readdirSync(folder).filter((each) => each.endsWith('.ts'))) {
    const { default: router } = await import(path.join(folder, file));
    app.use(`/plugins/${path.basename(file, '.ts')}`, router);
  }
}
