import type { Router } from '../../resolve/router.ts';
import type { GivenValue } from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';
import { registerView } from './flask-rules.ts';
import { listed, listedDecorators } from './python-handlers.ts';

/** A class answers with its methods on each of the paths. */
export function addResource(
  router: Router,
  resource: GivenValue | undefined,
  paths: readonly GivenValue[],
  site: LibraryCall['site'],
  host: Host,
): void {
  for (const path of paths) {
    for (const one of listed(path.value, host).items.length > 0 ? listed(path.value, host).items : [path]) {
      const type = resource === undefined ? undefined : host.force(resource.value);
      if (type?.kind === 'class')
        registerView(
          router,
          one.value,
          { type, guards: listedDecorators(type, 'method_decorators', host) },
          undefined,
          site,
          host,
        );
      else
        host.unresolved(`the resource is not known: ${resource?.written ?? ''}`, {
          router,
          path: one.value,
          site,
        });
    }
  }
}
