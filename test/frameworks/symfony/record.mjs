import { recordPhp } from '../record-php.mjs';

recordPhp({
  here: import.meta.dirname,
  title: 'Symfony',
  debian: 'php-symfony-routing',
  says: 'from the route collection that the loaders of the production environment make, of',
  leavesOut: 'what bundles bring',
});
