import { recordPhp } from '../record-php.mjs';

recordPhp({
  here: import.meta.dirname,
  folder: 'lagoon',
  title: 'Laravel',
  debian: 'php-laravel-framework',
  says: 'from the routes of the router, with LAGOON_LAB=true, of',
  leavesOut: 'implicit HEAD',
});
