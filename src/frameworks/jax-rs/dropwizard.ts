import { constant, type Value } from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';
import { dependents, dependsOn, moduleFolder } from '../shared/java-modules.ts';
import { type Settings, setting, settingsIn } from '../shared/spring-environment.ts';

/** Patterns that programs give to their Jersey, by module. */
function patterns(host: Host): Map<string, Value> {
  return host.state('url patterns', () => new Map<string, Value>());
}

/** `environment.jersey().setUrlPattern("/api/*")` */
export function setUrlPattern({ args, site }: LibraryCall, host: Host): undefined {
  const [pattern] = args.positional;
  if (pattern === undefined) return;
  const text = host.text(pattern.value);
  const path: Value =
    text === undefined ? { kind: 'unknown', why: 'the URL pattern of Jersey', site } : constant(text);
  patterns(host).set(moduleFolder(site.file, host), path);
}

/** The pattern of the program that a module is of: its own, else that of the only one that depends on it. */
export function urlPattern(module: string, host: Host): Value | undefined {
  const all = patterns(host);
  const own = all.get(module);
  if (own !== undefined) return own;
  const [first, ...others] = dependents(module, [...all.keys()], host);
  return first === undefined || others.length > 0 ? undefined : all.get(first);
}

/** Files of settings that a module of Dropwizard may be started with: whoever starts it names one. */
export function dropwizardSettings(module: string, host: Host): readonly Settings[] {
  if (dependsOn(module, 'dropwizard-core', host) === undefined) return [];
  const folder = module === '' ? '' : `${module}/`;
  const found = ['*', '{config,conf,etc}/**/*', 'src/main/{resources,config}/**/*']
    .flatMap((place) => host.files(`${folder}${place}.{yml,yaml}`))
    .map((file) => settingsIn([host.data(file)]))
    .filter((one) => KEYS.some((key) => setting([key], [one]) !== undefined));
  // Where they differ, nobody knows which it is.
  const said = new Set(found.map((one) => KEYS.map((key) => host.text(setting([key], [one]))).join(' ')));
  return said.size === 1 ? found.slice(0, 1) : [];
}

const KEYS = ['server.applicationContextPath', 'server.rootPath'];
