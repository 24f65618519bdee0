import { readFileSync } from 'node:fs';

/** What differs from shop to shop; the file is written when the service is installed. */
export const settings: { readonly reportsPath: string } = JSON.parse(
  readFileSync(process.env['SETTINGS'] ?? '/etc/bookshop.json', 'utf8'),
);
