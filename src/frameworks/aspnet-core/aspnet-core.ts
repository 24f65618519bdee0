import type { Router } from '../../resolve/router.ts';
import { constant, type Value, given as values } from '../../resolve/value.ts';
import type { Framework, Host, LibraryCall } from '../framework.ts';
import {
  APPLICATION_CALLS,
  BUILDERS,
  givenApplication,
  mountImplementations,
  runStartups,
} from './applications.ts';
import { ATTRIBUTE_CALLS } from './attributes.ts';
import { configureOptions, OPTIONS_TYPES } from './bound-settings.ts';
import { callCollected, collect, collectForLibrary, forgetRepeated, MODULE_CALLS } from './collected.ts';
import {
  CONFIGURATION_CALLS,
  CONFIGURATION_MEMBERS,
  CONFIGURATION_TYPES,
  configuration,
  configurationMethod,
} from './configuration.ts';
import { convention, writeGuards } from './conventions.ts';
import { given, mapBranch, mapEndpoints, mapUnknown } from './endpoints.ts';
import {
  FAST_ENDPOINT_CALLS,
  fastEndpointMember,
  fastEndpointMethod,
  serveFastEndpoints,
} from './fast-endpoints.ts';
import { configure, OPTION_CALLS } from './options.ts';
import { routeTemplates } from './patterns.ts';
import { moduleMember, moduleMethod, SERVICE_CALLS } from './remote-services.ts';
import { mapControllers, serveControllers } from './serve.ts';
import { VERSION_CALLS, versionMethod } from './versions.ts';

/** ASP.NET Core: controllers by attributes and conventions, minimal APIs with groups. */
export const aspnetCore: Framework = {
  id: 'aspnet-core',
  title: 'ASP.NET Core',
  languages: ['csharp'],
  docs: 'https://learn.microsoft.com/aspnet/core/fundamentals/routing',
  ignoresCase: true,
  packages: ['Microsoft.AspNetCore', 'Asp.Versioning', 'Carter', 'FastEndpoints'],
  // A controller whose attributes and base are the repository's own mentions nothing of the library.
  conventions: ['**/*Controller.cs', '**/*AppService.cs', '**/*Endpoint.cs', '**/*Endpoints.cs'],
  // Files may use what the project uses for all of them.
  mentions: [
    ...[
      'WebApplication',
      'IEndpointRouteBuilder',
      'RouteGroupBuilder',
      'IApplicationBuilder',
      'UseEndpoints',
    ],
    ...['MapGet', 'MapPost', 'MapPut', 'MapDelete', 'MapPatch', 'MapMethods', 'MapGroup', 'MapControllers'],
    ...['MapControllerRoute', 'MapRoute', 'AddControllers', 'AddMvc', 'AddControllersWithViews'],
    ...[
      'ControllerBase',
      'Controller',
      'ApiController',
      'BaseController',
      'BaseApiController',
      'ApiControllerBase',
    ],
    ...['ICarterModule', 'CarterModule', 'Endpoint', 'EndpointWithoutRequest', 'EndpointWithMapping', 'Ep'],
    ...[
      'HttpGet',
      'HttpPost',
      'HttpPut',
      'HttpDelete',
      'HttpPatch',
      'AcceptVerbs',
      'Route',
      'ActionResult',
      'IActionResult',
    ],
    ...['AbpAspNetCoreMvcOptions', 'ApplicationService', 'IApplicationService', 'IRemoteService'],
    ...['CrudAppService', 'ReadOnlyAppService'],
  ],
  speculates: [
    ...['MapGet', 'MapPost', 'MapPut', 'MapDelete', 'MapPatch', 'MapMethods', 'MapGroup', 'MapControllers'],
    ...[
      'AddControllers',
      'AddControllersWithViews',
      'AddMvc',
      'AddMvcCore',
      'AddRouting',
      'AddAuthorization',
      'SetFallbackPolicy',
      'AbpAspNetCoreMvcOptions',
    ],
  ],
  injected: [...BUILDERS, ...CONFIGURATION_TYPES, ...OPTIONS_TYPES],
  reads: CONFIGURATION_MEMBERS,
  harmless: ['System.*', 'Microsoft.Extensions.*', 'Microsoft.EntityFrameworkCore.*', 'Serilog.*'],
  calls: {
    ...FAST_ENDPOINT_CALLS,
    ...MODULE_CALLS,
    ...VERSION_CALLS,
    ...APPLICATION_CALLS,
    ...ATTRIBUTE_CALLS,
    ...OPTION_CALLS,
    ...SERVICE_CALLS,
    ...CONFIGURATION_CALLS,
    ...Object.fromEntries(OPTIONS_TYPES.map((symbol) => [symbol, () => undefined])),
  },
  symbol: (symbol, host) =>
    METHOD_NAME.test(symbol)
      ? constant(symbol.replace(METHOD_NAME, (_, old = '', now = '') => `${old}${now}`).toUpperCase())
      : CONFIGURATION_MEMBERS.includes(symbol)
        ? configuration(host)
        : undefined,
  method(router, name, call, host) {
    remember(router, host);
    return (
      fastEndpointMethod(router, name, call, host) ??
      moduleMethod(router, name, call, host) ??
      pipeline(router, name, call, host) ??
      mapControllers(router, name, call, host) ??
      mapEndpoints(router, name, call, host) ??
      versionMethod(router, name, call, host) ??
      (convention(router, name, host.guardNames(call.args.positional), host)
        ? { kind: 'router', router }
        : /^Map[A-Z]/.test(name)
          ? (collectForLibrary(router, name, call, host) ?? mapUnknown(router, name, call, host))
          : undefined)
    );
  },
  member(router, name, host) {
    const own = fastEndpointMember(router, name) ?? moduleMember(router, name);
    if (own !== undefined) return own;
    return name === 'Configuration' ? configuration(host) : undefined;
  },
  foreign(receiver, name, call, host) {
    const setting = configurationMethod(receiver, name, call, host);
    if (setting !== undefined) return setting;
    const application = givenApplication(receiver, name, host);
    if (application !== undefined) return aspnetCore.method?.(application, name, call, host);
    configure(name, call, host);
    const options = /^(?:(?:Post)?Configure|AddOptions)$/.test(name)
      ? configureOptions(name, call, host)
      : undefined;
    if (options !== undefined) return options;
    if (name === 'GetType' && receiver.kind === 'instance') return receiver.class;
    return collect(receiver, name, call, host);
  },
  finish(host) {
    runStartups(host);
    callCollected(host);
    serveFastEndpoints(host);
    forgetRepeated(parameters(host), host);
    mountImplementations(parameters(host), host);
    serveControllers(host);
    writeGuards(host);
  },
  path: routeTemplates,
};

/** `HttpMethods.Get`, `HttpMethod.Get.Method`. */
const METHOD_NAME = /^.*\.(?:HttpMethods\.([A-Z]\w+)|HttpMethod\.([A-Z]\w+)\.Method)$/;

/** Builders of functions that nothing calls. */
function parameters(host: Host): Router[] {
  return host.state<Router[]>('parameters', () => []);
}

function remember(router: Router, host: Host): void {
  if (router.kind === 'parameter' && !parameters(host).includes(router)) parameters(host).push(router);
}

/** Methods of the application and its pipeline. */
function pipeline(router: Router, name: string, call: LibraryCall, host: Host): Value | undefined {
  const same: Value = { kind: 'router', router };
  switch (name) {
    case 'UsePathBase':
      router.alsoBelow = host.text(given(call, 0, 'pathBase')?.value);
      return same;
    case 'UseEndpoints':
    case 'UseMvcWithEndpoints': {
      const configured = given(call, 0, 'configure')?.value;
      if (configured !== undefined) host.call(configured, values(same));
      return same;
    }
    case 'Map':
      return mapBranch(router, call, host);
    case 'MapWhen':
    case 'UseWhen': {
      const [test, configured] = call.args.positional;
      if (configured !== undefined)
        host.under(test?.written, () => host.call(configured.value, values(same)));
      return same;
    }
    case 'Run':
    case 'RunAsync':
    case 'Start':
    case 'StartAsync':
    case 'Use':
      return same;
    default:
      return /^Use(?!Mvc|Configured)[A-Z]/.test(name) ? same : undefined;
  }
}
