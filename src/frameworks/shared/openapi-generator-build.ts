import type { Host } from '../framework.ts';

/** One run of openapi-generator for Spring, as a build file asks for it. */
export interface Generation {
  /** Folder of the build file. */
  readonly module: string;
  /** Description, relative to the repository; several where it is not known what the build file starts from. */
  readonly specs: readonly string[];
  /** The generated interfaces' package, where the build file names it. */
  readonly apiPackage: string | undefined;
  /** Interfaces are called by tags, else by the first segment of the path. */
  readonly byTags: boolean;
  /** Generated controllers ask delegates; else the repository's controllers implement the interfaces. */
  readonly delegates: boolean;
  /** The generated interfaces carry the base path. */
  readonly mapsInterfaces: boolean;
}

/** An interface that a build writes. */
export interface GeneratedInterface {
  readonly generation: Generation;
  /** `Berths` of `BerthsApi` and `BerthsApiDelegate`. */
  readonly name: string;
  readonly isDelegate: boolean;
}

/** The builds that write a type which is in no file, by its whole name. */
export function generatedBy(symbol: string, host: Host): readonly GeneratedInterface[] {
  const found = /^(?:(.*)\.)?(\w+)Api(Delegate)?$/.exec(symbol);
  if (found === null) return [];
  const [, inPackage, name = '', delegate] = found;
  return generationsOf(host)
    .filter((one) => one.apiPackage === undefined || one.apiPackage === inPackage)
    .filter((one) => delegate === undefined || one.delegates)
    .map((generation) => ({ generation, name, isDelegate: delegate !== undefined }));
}

/** A setting of the generator by its name. */
type Option = (name: string) => string | undefined;

/** What the build files of the repository generate for Spring. */
export function generationsOf(host: Host): readonly Generation[] {
  return host.state('generations', () => [
    ...host.files('**/pom.xml').flatMap((file) => read(file, mavenOptions, host)),
    ...['**/build.gradle', '**/build.gradle.kts']
      .flatMap((glob) => host.files(glob))
      .flatMap((file) => read(file, gradleOptions, host)),
  ]);
}

function read(file: string, options: (text: string) => readonly Option[], host: Host): readonly Generation[] {
  const text = host.data(file);
  if (typeof text !== 'string' || !/openapi[.-]generator|openApiGenerate/.test(text)) return [];
  const module = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
  return options(text).flatMap((option) => generation(module, option));
}

function generation(module: string, option: Option): readonly Generation[] {
  const spec = option('inputSpec');
  const delegates = option('delegatePattern') === 'true';
  // Without one of the two it writes controllers that implement nothing.
  const isAnswered = delegates || option('interfaceOnly') === 'true';
  if (option('generatorName') !== 'spring' || spec === undefined || !isAnswered) return [];
  const path = spec.replace(/^\$\{?(?:project\.)?(?:basedir|rootDir|projectDir)\}?\/|^\.\//, '');
  return [
    {
      module,
      specs: module === '' || path.startsWith('/') ? [path] : [`${module}/${path}`, path],
      apiPackage: wholeName(option('apiPackage')),
      byTags: option('useTags') === 'true' || option('library') === 'spring-cloud',
      delegates,
      mapsInterfaces: option('requestMappingMode') === 'api_interface',
    },
  ];
}

/** A package that a property is part of which no build file has may be any. */
function wholeName(name: string | undefined): string | undefined {
  return name?.includes('$') === true ? undefined : name;
}

/** The executions of Maven's plugin; what stands outside of them holds for each. */
function mavenOptions(whole: string): readonly Option[] {
  const text = whole.replace(/<!--[\s\S]*?-->/g, '');
  const plugins = text.split(/<plugin>/).filter((part) => part.includes('openapi-generator-maven-plugin'));
  return plugins.flatMap((part) => {
    const plugin = part.split('</plugin>')[0] ?? '';
    const [before = '', ...executions] = plugin.split('<execution>');
    const shared = before + (plugin.split('</executions>')[1] ?? '');
    return (executions.length === 0 ? [''] : executions).map((execution) => (name: string) => {
      const value = element(execution.split('</execution>')[0] ?? '', name) ?? element(shared, name);
      return value?.replace(/\$\{([\w.-]+)\}/g, (all, key: string) =>
        /^(?:project\.)?basedir$/.test(key) ? all : (element(text, key) ?? coordinate(text, key) ?? all),
      );
    });
  });
}

/** `project.groupId` and its like: the build file's own, else its parent's. */
function coordinate(text: string, key: string): string | undefined {
  const name = /^(?:project\.|pom\.)?(?:(parent)\.)?(groupId|artifactId|version)$/.exec(key);
  if (name === null) return undefined;
  const parent = /<parent>([\s\S]*?)<\/parent>/.exec(text)?.[1] ?? '';
  const own = text.replace(
    /<(parent|dependencies|dependencyManagement|build|profiles|reporting)>[\s\S]*?<\/\1>/g,
    '',
  );
  return (name[1] === undefined ? element(own, name[2] ?? '') : undefined) ?? element(parent, name[2] ?? '');
}

function element(text: string, name: string): string | undefined {
  const at = text.indexOf(`<${name}>`);
  const end = text.indexOf(`</${name}>`, at);
  return at < 0 || end < 0 ? undefined : text.slice(at + name.length + 2, end).trim();
}

/** The blocks and tasks of Gradle's plugin: `name = "x"`, `name.set("x")`, `name: "x"`, `"name" to "x"`. */
function gradleOptions(whole: string): readonly Option[] {
  const text = whole.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
  const blocks = text.split(/\b(?:openApiGenerate|GenerateTask)\b/).slice(1);
  return blocks.map((block) => (name: string) => {
    const at = new RegExp(`\\b${name}\\b["']?\\s*(?:\\.set\\(|=|:|to\\b|,)?([^\\n]*)`).exec(block)?.[1];
    return at === undefined
      ? undefined
      : (/["']([^"']*)["']/.exec(at)?.[1] ?? /\b(true|false)\b/.exec(at)?.[1]);
  });
}
