import type { DescribedApi, Operation } from '../../model/operation.ts';
import type { ClassValue } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import { moduleFolder } from './java-modules.ts';
import { type GeneratedInterface, type Generation, generatedBy } from './openapi-generator-build.ts';

/** Interfaces of a class that are in no file, and are called as the generator calls them. */
export function generatedInterfaces(
  type: ClassValue,
  library: Generation['library'],
  host: Host,
): readonly GeneratedInterface[] {
  const module = moduleFolder(host.siteOf(type).file, host);
  return host.lineage(type).flatMap((base) => {
    const written = base.kind === 'term' ? generatedBy(base.symbol, host) : [];
    const found = written.filter(({ generation }) => generation.library === library);
    const own = found.filter(({ generation }) => generation.module === module);
    return own.length > 0 ? own : found;
  });
}

/** An interface that a build writes, with what its description says of it. */
export interface DescribedInterface extends GeneratedInterface {
  /** Undefined where no description can be read. */
  readonly api: DescribedApi | undefined;
  /** Never empty where some description has operations of the interface. */
  readonly operations: readonly Operation[];
}

/** The generated interfaces of a class; of one that no description has, the first build that may write it stands for all. */
export function describedInterfaces(
  type: ClassValue,
  library: Generation['library'],
  host: Host,
): readonly DescribedInterface[] {
  const all = generatedInterfaces(type, library, host).map((one): DescribedInterface => {
    const api = descriptionOf(one.generation, host);
    return { ...one, api, operations: api === undefined ? [] : operationsOf(one, api) };
  });
  return all.filter((one, at) => {
    if (one.operations.length > 0) return true;
    const same = all.filter((other) => other.name === one.name);
    return same.every(({ operations }) => operations.length === 0) && all.indexOf(same[0] ?? one) === at;
  });
}

/** Why nothing is known of what an interface maps. */
export function undescribed({ name, generation, api }: DescribedInterface): string {
  const [spec = ''] = generation.specs;
  const whole = `${name}${generation.suffix}`;
  return api === undefined
    ? `the API description of ${whole} cannot be read: ${spec}`
    : `no operation of the API description is one of ${whole}: ${spec}`;
}

/**
 * What a generation starts from; undefined where no file that it may be can be read. What another task of the build writes
 * stands for the description that the code is held against.
 */
export function descriptionOf({ specs }: Generation, host: Host): DescribedApi | undefined {
  for (const spec of specs) {
    const api = host.description(spec);
    if (api !== undefined) return api;
  }
  return specs.some((spec) => /\.(?:ya?ml|json)$/.test(spec)) ? undefined : host.description();
}

/** The operations that an interface has. */
function operationsOf({ name, generation }: GeneratedInterface, api: DescribedApi): readonly Operation[] {
  return api.operations.filter((one) => interfaceName(one, generation) === name);
}

/** The interfaces that a generation writes: `BerthsApi`. */
export function namesOf(generation: Generation, host: Host): readonly string[] {
  const operations = descriptionOf(generation, host)?.operations ?? [];
  return [...new Set(operations.map((one) => `${interfaceName(one, generation)}${generation.suffix}`))];
}

/** What the generator calls the interface of an operation, without `Api`. */
function interfaceName(operation: Operation, { byTags }: Generation): string {
  const segment = operation.path.split('/').find((part) => part !== '');
  const [tag] = operation.tags;
  return camelised((byTags ? tag : segment) ?? 'default');
}

/** What the generator calls the method of an operation. */
export function methodName({ operationId, path, method }: Operation): string {
  return uncapitalised(camelised(operationId ?? `${path} ${method.toLowerCase()}`));
}

export function camelised(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join('');
}

export function uncapitalised(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}
