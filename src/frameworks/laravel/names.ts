import type { ResourceKind } from './state.ts';

/** Methods that register a resource; several at once with an `s` after them. */
export const RESOURCES: Readonly<Record<string, ResourceKind>> = {
  resource: 'resource',
  apiResource: 'api',
  singleton: 'singleton',
  apiSingleton: 'api-singleton',
};

/** Methods of the router that register no route. */
export const HARMLESS =
  /^(?:aliasMiddleware|bind|cacheKey|current\w*|dispatch\w*|explicit\w*|extend|flushMacros|get[A-Z]\w*|gather\w*|has\w*|input|is|macro|middlewareGroup|mixin|model|patterns?|prepend\w*|prepareResponse|pushMiddlewareToGroup|remove\w*|resourceParameters|resourceVerbs|respondWithRoute|set\w*|singular\w*|substitute\w*|tap|toResponse|uniqueMiddleware|unless|uses|when)$/;

/** What packages register when they are asked to: which routes, and whether, is the package's business. */
export const PACKAGES: Readonly<Record<string, string>> = {
  'Illuminate.Support.Facades.Auth.routes': 'Auth::routes registers what laravel/ui decides',
  'Auth.routes': 'Auth::routes registers what laravel/ui decides',
  'Laravel.Passport.Passport.routes': 'Passport::routes registers what laravel/passport decides',
  'Laravel.Folio.Folio.path': 'laravel/folio serves a folder of pages',
  'Laravel.Folio.Folio.route': 'laravel/folio serves a folder of pages',
  'Livewire.Volt.Volt.route': 'a page of livewire/volt',
};
