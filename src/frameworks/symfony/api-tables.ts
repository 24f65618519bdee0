import type { Location } from '../../model/location.ts';
import { type ClassValue, constant, list, map, type TermValue, type Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import { resourceOfAnnotation } from './api-annotations.ts';
import { METADATA, type Resource, resourceIn } from './api-operations.ts';
import { type Entry, isEntry } from './entries.ts';

/** A resource that a table describes, with its class where the repository has it. */
export interface DescribedResource {
  readonly name: string;
  readonly type: ClassValue | undefined;
  readonly resource: Resource;
}

/** The resources that a file of YAML describes, in the words of the attributes or of the annotations of version 2; undefined where it is not read. */
export function resourcesInTable(
  file: string,
  isPatched: boolean,
  host: Host,
): readonly DescribedResource[] | undefined {
  const data = /\.ya?ml$/.test(file) ? host.data(file) : undefined;
  if (!isEntry(data)) return data === null ? [] : undefined;
  const inner = 'resources' in data;
  const table = inner ? (data.resources ?? {}) : data;
  if (!isEntry(table)) return undefined;
  return Object.entries(table).flatMap(([name, said]) => {
    // What properties are like is said beside.
    if (name === 'properties' || !/^\\?[A-Za-z_]/.test(name)) return [];
    const site = { file, line: host.dataLine(file, inner ? ['resources', name] : [name]) };
    const type = classOf(name, host);
    const all = Array.isArray(said) ? said : [said];
    return all.map((one) => {
      const options = isEntry(one) ? one : {};
      const isOld = 'collectionOperations' in options || 'itemOperations' in options;
      const resource = isOld
        ? resourceOfAnnotation(termOf('', options, site), site, isPatched, host)
        : resourceIn(termOf(`${METADATA}ApiResource`, withOperations(options), site), site, host);
      return { name: name.slice(name.lastIndexOf('\\') + 1), type, resource };
    });
  });
}

/** `operations: { ApiPlatform\Metadata\Get: ~, publish: { class: ApiPlatform\Metadata\Post, … } }` as a list of attributes. */
function withOperations(options: Entry): Entry {
  const { operations } = options;
  if (!isEntry(operations)) return options;
  const list = Object.entries(operations).map(([key, one]) => {
    const own = isEntry(one) ? one : {};
    return { '\\': String(own.class ?? key), ...own };
  });
  return { ...options, operations: list };
}

function termOf(symbol: string, options: Entry, site: Location): TermValue {
  const named = new Map(
    Object.entries(options)
      .filter(([name]) => name !== '\\')
      .map(([name, value]) => [name, { value: valueOfData(value, site), written: '' }]),
  );
  return { kind: 'term', symbol, site, args: { positional: [], named, open: false } };
}

/** Plain data as values; an operation with its class as the attribute that it stands for. */
function valueOfData(data: unknown, site: Location): Value {
  if (Array.isArray(data)) return list(data.map((one) => valueOfData(one, site)));
  if (!isEntry(data))
    return constant(typeof data === 'string' || typeof data === 'boolean' ? data : undefined);
  const type = data['\\'];
  if (typeof type === 'string') return termOf(type.replace(/^\\/, '').replaceAll('\\', '.'), data, site);
  return map(new Map(Object.entries(data).map(([name, value]) => [name, valueOfData(value, site)])));
}

/** A class by its whole name: the file lies below the folder of the first namespace. */
function classOf(name: string, host: Host): ClassValue | undefined {
  const [, ...rest] = name.replace(/^\\/, '').split('\\');
  const end = `/${rest.join('/')}.php`;
  return rest.length === 0 ? undefined : host.classes().find((type) => `/${type.scope.file}`.endsWith(end));
}
