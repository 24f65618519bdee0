import { recordPhp } from '../record-php.mjs';

recordPhp({
  here: import.meta.dirname,
  folder: 'kennel',
  title: 'Slim',
  debian: 'php-slim',
  says: 'from the routes of the router, with KENNEL_NIGHT=1, of',
});
