import type { Host } from '../framework.ts';
import { moduleFolder } from './java-modules.ts';
import { setting, settingsOf } from './spring-environment.ts';

/** One run of openapi-generator, or of swagger-codegen, which it comes from, as a build file asks for it. */
export interface Generation {
  /** The library whose annotations the generated interfaces have. */
  readonly library: 'spring' | 'jax-rs';
  /** How its interfaces' names end: `Api`, `Resource`. */
  readonly suffix: string;
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
  const found = /^(?:(.*)\.)?(\w+)(Api|Resource)(Delegate)?$/.exec(symbol);
  if (found === null) return [];
  const [, inPackage, name = '', suffix, delegate] = found;
  return generationsOf(host)
    .filter((one) => one.suffix === suffix)
    .filter((one) => one.apiPackage === undefined || one.apiPackage === inPackage)
    .filter((one) => delegate === undefined || one.delegates)
    .map((generation) => ({ generation, name, isDelegate: delegate !== undefined }));
}

/** A setting of the generator by its name. */
type Option = (name: string) => string | undefined;

/** The interfaces that the build files of the repository generate. */
export function generationsOf(host: Host): readonly Generation[] {
  return host.state('generations', () => [
    ...host.files('**/pom.xml').flatMap((file) => read(file, mavenOptions, host)),
    ...['**/*.gradle', '**/*.gradle.kts']
      .flatMap((glob) => host.files(glob))
      .flatMap((file) => read(file, gradleOptions, host)),
    ...host
      .files('**/src/main/resources/application.{properties,yml,yaml}')
      .flatMap((file) => quarkusGeneration(moduleFolder(file, host), host)),
  ]);
}

/**
 * What Quarkus generates while it builds, where its configuration says with what. What other generators call theirs, nobody knows.
 * https://docs.quarkiverse.io/quarkus-openapi-generator/dev/server.html
 */
function quarkusGeneration(module: string, host: Host): readonly Generation[] {
  const settings = [settingsOf(module, host)];
  const option = (name: string) => host.text(setting([`quarkus.openapi.generator.server.${name}`], settings));
  const spec = option('spec');
  const base = option('base-package');
  if (spec === undefined || base === undefined || option('use') !== 'openapitools') return [];
  const folders = [option('input-base-dir') ?? [], 'src/main/openapi', 'src/main/resources/openapi'].flat();
  return [
    {
      library: 'jax-rs',
      suffix: 'Resource',
      module,
      specs: folders.flatMap((folder) => filesOf(`${folder}/${spec}`, module)),
      apiPackage: `${base}.resources`,
      byTags: true,
      delegates: false,
      mapsInterfaces: false,
    },
  ];
}

function read(file: string, options: (text: string) => readonly Option[], host: Host): readonly Generation[] {
  const text = host.data(file);
  if (
    typeof text !== 'string' ||
    !/openapi[.-]generator|openApiGenerate|swagger-codegen|swaggerSources/.test(text)
  )
    return [];
  // Parts of Gradle's build file may lie in a folder beside it.
  const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
  const module = folder.replace(/(?:^|\/)gradle$/, '');
  return options(text).flatMap((option) => generation(module, configured(option, module, host)));
}

/** Settings that a file beside the build file holds stand behind its own. */
function configured(option: Option, module: string, host: Host): Option {
  const file = option('configFile') ?? option('configurationFile');
  const data =
    file === undefined
      ? undefined
      : filesOf(file, module)
          .map((one) => host.data(one))
          .find(isMap);
  if (data === undefined) return option;
  const more = isMap(data.additionalProperties) ? data.additionalProperties : {};
  return (name) => {
    const value = option(name) ?? data[name] ?? more[name];
    return value === undefined ? undefined : String(value);
  };
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The files that a path in a build file may mean: below its folder, or below the repository's. */
function filesOf(written: string, module: string): readonly string[] {
  const ofRoot = /^\$\{(?:maven\.multiModuleProjectDirectory|session\.executionRootDirectory)\}\/(.*)/.exec(
    written,
  )?.[1];
  if (ofRoot !== undefined) return [ofRoot];
  const path = written.replace(/^\$\{?(?:project\.)?(?:basedir|rootDir|projectDir)\}?\/|^\.\//, '');
  return module === '' || path.startsWith('/') ? [path] : [`${module}/${path}`, path];
}

/** Generators of servers that can leave the work to interfaces. */
const GENERATORS: Readonly<Record<string, Generation['library']>> = {
  spring: 'spring',
  'jaxrs-spec': 'jax-rs',
  'jaxrs-cxf': 'jax-rs',
};

function generation(module: string, option: Option): readonly Generation[] {
  const spec = option('inputSpec');
  const delegates = option('delegatePattern') === 'true';
  const generator = option('generatorName') ?? option('language') ?? '';
  // The interfaces of a client of MicroProfile have the annotations of JAX-RS: whoever implements one serves it.
  const isClient = generator === 'java' && option('library') === 'microprofile';
  const library = isClient ? 'jax-rs' : GENERATORS[generator];
  // Without one of the two it writes controllers that implement nothing.
  const isAnswered = delegates || option('interfaceOnly') === 'true' || generator === 'jaxrs-cxf' || isClient;
  if (library === undefined || spec === undefined || !isAnswered) return [];
  return [
    {
      library,
      suffix: 'Api',
      module,
      specs: filesOf(spec, module),
      apiPackage: wholeName(option('apiPackage')),
      byTags:
        option('useTags') === 'true' ||
        option('library') === 'spring-cloud' ||
        generator === 'jaxrs-cxf' ||
        isClient,
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
  const plugins = text
    .split(/<plugin>/)
    .filter((part) => /(?:openapi-generator|swagger-codegen)-maven-plugin/.test(part));
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

/**
 * The blocks and tasks of Gradle's plugins: `name = "x"`, `name.set("x")`, `name: "x"`, `"name" to "x"`, and the options of the
 * command line that swagger-codegen's is given (`"--api-package", "x"`).
 */
function gradleOptions(whole: string): readonly Option[] {
  const text = whole.replace(TEXT_OR_COMMENT, (_, text = '') => text);
  const written = (block: string, name: string): string | undefined => {
    const at = new RegExp(`\\b${name}\\b["']?\\s*(?:\\.set\\(|=|:|to\\b|,)?([^\\n]*)`).exec(block)?.[1];
    return at === undefined ? undefined : gradleValue(at, text);
  };
  const blocks = text.split(/\b(?:openApiGenerate|GenerateTask)\b/).slice(1);
  const sources = text.includes('swaggerSources') ? text.split(/(?=\binputFile\b)/).slice(1) : [];
  return [
    ...blocks.map((block) => (name: string) => written(block, name)),
    ...sources.map((block) => (name: string) => written(block, COMMAND_LINE[name] ?? name)),
  ];
}

/** A text may hold what looks like a comment: `"src/**" + "/*.yaml"`. */
const TEXT_OR_COMMENT = /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|\/\*[\s\S]*?\*\/|\/\/.*$/gm;

const COMMAND_LINE: Readonly<Record<string, string>> = {
  inputSpec: 'inputFile',
  apiPackage: 'api-package',
};

/** A text, a switch, or what a variable of the build file holds. */
function gradleValue(code: string, text: string, depth = 0): string | undefined {
  const bare = /^\s*(true|false)\b/.exec(code)?.[1];
  if (bare !== undefined) return bare;
  const literal = /["']([^"']*)["']/.exec(code)?.[1];
  if (literal !== undefined)
    return literal.replace(/\$\{(\w+)\}|\$(\w+)/g, (all, braced?: string, bare?: string) =>
      depth > 3 ? all : (variable(braced ?? bare ?? '', text, depth) ?? all),
    );
  const word = /^\s*(\w+)\s*\)?\s*$/.exec(code)?.[1];
  return /\b(true|false)\b/.exec(code)?.[1] ?? (word && depth < 4 ? variable(word, text, depth) : undefined);
}

function variable(name: string, text: string, depth: number): string | undefined {
  if (/^(?:rootDir|projectDir|buildDir)$/.test(name)) return undefined;
  const code = new RegExp(`\\b${name}\\s*=\\s*([^\\n]+)`).exec(text)?.[1];
  return code === undefined ? undefined : gradleValue(code, text, depth + 1);
}
