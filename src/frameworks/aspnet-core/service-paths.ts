import type { Method } from '../../model/route.ts';
import { type ClassValue, constant, given, map, unknown, type Value } from '../../resolve/value.ts';
import type { Host, ParameterView } from '../framework.ts';

const PREFIXES: readonly (readonly [Method, readonly string[]])[] = [
  ['GET', ['GetList', 'GetAll', 'Get']],
  ['PUT', ['Put', 'Update']],
  ['DELETE', ['Delete', 'Remove']],
  ['POST', ['Create', 'Add', 'Insert', 'Post']],
  ['PATCH', ['Patch']],
];

/** The verb that the name of a method begins with. */
export function verbOf(name: string): Method {
  const lower = name.toLowerCase();
  const found = PREFIXES.find(([, prefixes]) => prefixes.some((one) => lower.startsWith(one.toLowerCase())));
  return found?.[0] ?? 'POST';
}

/** How a program wants its templates. */
export class Style {
  readonly #options: ReadonlyMap<string, Value>;
  readonly #host: Host;
  readonly #isOld: boolean;

  constructor(options: ReadonlyMap<string, Value>, host: Host) {
    this.#options = options;
    this.#host = host;
    const said = options.get('UseV3UrlStyle');
    this.#isOld = said === undefined ? isOldVersion(host) : host.truth(said) === true;
  }

  template(
    controller: string,
    action: string,
    method: Method,
    parameters: readonly ParameterView[],
    type: ClassValue,
  ): Value {
    const host = this.#host;
    const root = this.#options.get('RootPath') ?? constant('app');
    const start = this.#options.get('ApiRoutePrefix') ?? constant('api');
    const prefix =
      PREFIXES.find(([verb]) => verb === method)?.[1].find((one) => action.startsWith(one)) ?? '';
    const rest = action.slice(prefix.length).replace(/Async$/, '');
    const names = [
      ['ControllerName', constant(controller)],
      ['RootPath', root],
    ] as const;
    const name = this.#normalized('UrlControllerNameNormalizer', controller, names, type);
    const named = this.#normalized(
      'UrlActionNameNormalizer',
      rest,
      [...names, ['ActionNameInUrl', constant(rest)]],
      type,
    );
    const parts: Value[] = [constant('/'), start, constant('/'), root, constant('/'), name];
    for (const id of parameters.filter((one) => one.name === 'id').slice(0, 1))
      parts.push(
        constant(
          this.#keyOf(id)
            .map((one) => `/{${one}}`)
            .join(''),
        ),
      );
    if (host.text(named) !== '') {
      const ids = parameters.filter((one) => one.name.endsWith('Id'));
      parts.push(constant('/'), named);
      if (ids.length === 1) parts.push(constant(`/{${ids[0]?.name}}`));
    }
    return host.concatenate(parts);
  }

  /** A name in a path, after what the program makes of it. */
  #normalized(
    option: string,
    text: string,
    names: readonly (readonly [string, Value])[],
    type: ClassValue,
  ): Value {
    const host = this.#host;
    const normalizer = this.#options.get(option);
    if (normalizer === undefined) return constant(this.#cased(text));
    const made = host.text(host.call(normalizer, given(map(names, true))));
    return made === undefined
      ? unknown(`what ${option} makes of ${text}`, host.siteOf(type))
      : constant(this.#cased(made));
  }

  #cased(name: string): string {
    const camel = name.slice(0, 1).toLowerCase() + name.slice(1);
    return this.#isOld
      ? camel
      : camel.replace(/[a-z][A-Z]/g, (pair) => `${pair[0]}-${pair[1]?.toLowerCase()}`);
  }

  /** The parts of a key: the properties of one that is an object of the repository. */
  #keyOf(id: ParameterView): readonly string[] {
    const type = id.type === undefined ? undefined : this.#host.force(id.type);
    if (type?.kind !== 'class' || type.node.flavour === 'enum') return ['id'];
    return this.#host
      .members(type, { inherited: true })
      .filter(
        (one) =>
          (one.kind === 'field' || one.kind === 'getter') && !one.static && one.visibility === 'public',
      )
      .map((one) => one.name);
  }
}

/** Up to its third version the library wrote names as they are, but for the first letter. */
function isOldVersion(host: Host): boolean {
  return host.files('**/*.csproj').some((file) => {
    const text = host.data(file);
    return typeof text === 'string' && /Include="Volo\.Abp[^"]*"\s+Version="[0-3]\./.test(text);
  });
}
