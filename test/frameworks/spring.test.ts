import { describe, expect, test } from 'vitest';
import { ledgerOf, linesOf, openPlaces } from '../resolve/ledger-of.ts';

/** A controller that serves `GET <path>`, below a class's path where one is given. */
function controller(packageName: string, name: string, path: string, above?: string): string {
  return `package ${packageName};
import org.springframework.web.bind.annotation.*;
@RestController${above === undefined ? '' : ` @RequestMapping("${above}")`}
public class ${name} { @GetMapping("${path}") public String show() { return ""; } }
`;
}

function starter(packageName: string, name: string): string {
  return `package ${packageName};
import org.springframework.boot.autoconfigure.SpringBootApplication;
@SpringBootApplication public class ${name} { public static void main(String[] args) {} }
`;
}

const pom = (artifact: string, ...dependencies: readonly string[]) =>
  `<project><artifactId>${artifact}</artifactId><dependencies>${dependencies
    .map((one) => `<dependency><artifactId>${one}</artifactId></dependency>`)
    .join('')}</dependencies></project>`;

describe('applications and their modules', () => {
  const modules = {
    'pom.xml': '<project><artifactId>all</artifactId><modules><module>front</module></modules></project>',
    'front/pom.xml': pom('front', 'shelf'),
    'front/src/main/java/com/ex/front/Front.java': starter('com.ex.front', 'Front'),
    'front/src/main/java/com/ex/front/Door.java': controller('com.ex.front', 'Door', '/door'),
    'front/src/main/resources/application.yml':
      "server:\n  servlet:\n    contextPath: '/front'\n---\nspring:\n  config.activate.on-profile: dev\nserver.servlet.context-path: /dev\n",
    'back/pom.xml': pom('back'),
    'back/src/main/java/com/ex/back/Back.java': starter('com.ex.back', 'Back'),
    'back/src/main/java/com/ex/back/Gate.java': controller('com.ex.back', 'Gate', '/gate'),
    'back/src/main/resources/application.properties':
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a placeholder of the configuration.
      'server.servlet.context-path=${BASE:/back}\nspring.mvc.servlet.path=/v3\n',
    'shelf/pom.xml': pom('shelf'),
    'shelf/src/main/java/com/ex/shelf/Shelf.java': controller('com.ex.shelf', 'Shelf', '/shelf'),
  };

  test('each has its own configuration; a module of controllers belongs to those that depend on it', async () => {
    const ledger = await ledgerOf(modules);
    expect(linesOf(ledger)).toEqual(['GET /back/v3/gate', 'GET /front/door', 'GET /front/shelf']);
  });

  test('a module that no program of Maven depends on is served by none', async () => {
    const ledger = await ledgerOf({
      ...modules,
      'front/pom.xml': pom('front').replace(
        '<dependencies>',
        '<dependencies><!-- <artifactId>shelf</artifactId> -->',
      ),
      'pom.xml':
        '<project><artifactId>all</artifactId><dependencyManagement><artifactId>shelf</artifactId></dependencyManagement></project>',
    });
    expect(linesOf(ledger)).toEqual(['GET /back/v3/gate', 'GET /front/door']);
    expect(ledger.excluded.map(({ route, rule }) => `${route.path} ${rule}`)).toEqual([
      '/shelf never-mounted',
    ]);
  });

  test('a module that Maven makes a program of is one, whoever starts it', async () => {
    const ledger = await ledgerOf({
      ...modules,
      'front/pom.xml': pom('front'),
      'shelf/pom.xml': pom('shelf').replace(
        '</project>',
        '<build><plugins><plugin><artifactId>maven-assembly-plugin</artifactId></plugin></plugins></build></project>',
      ),
    });
    expect(linesOf(ledger)).toEqual(['GET /back/v3/gate', 'GET /front/door', 'GET /shelf']);
  });

  test('a build file of Gradle may name modules in a script beside it', async () => {
    const ledger = await ledgerOf({
      'settings.gradle': "include ':front', ':shelf', ':back'",
      'build.gradle': "configure(['shelf', 'back']) { }",
      'front/build.gradle': "apply from: 'dependencies.gradle'",
      'front/dependencies.gradle': "dependencies { implementation(project(path: ':shelf')) }",
      'front/src/main/java/com/ex/front/Front.java': starter('com.ex.front', 'Front'),
      'front/src/main/resources/application.properties': 'server.servlet.context-path=/front\n',
      'back/build.gradle': '',
      'back/src/main/java/com/ex/back/Back.java': starter('com.ex.back', 'Back'),
      'shelf/build.gradle': '',
      'shelf/src/main/java/com/ex/shelf/Shelf.java': controller('com.ex.shelf', 'Shelf', '/shelf'),
    });
    expect(linesOf(ledger)).toEqual(['GET /front/shelf']);
  });

  test('of several that have a module, those that find its package serve it, with the settings that they add', async () => {
    const ledger = await ledgerOf({
      ...modules,
      'back/pom.xml': pom('back', 'shelf'),
      'back/src/main/java/com/ex/back/Back.java': starter('com.ex.back', 'Back').replace(
        '@SpringBoot',
        '@org.springframework.context.annotation.PropertySource("classpath:more.properties") @SpringBoot',
      ),
      'back/src/main/resources/application.properties': 'name=back\n',
      'back/src/main/resources/more.properties': 'server.servlet.contextPath=/more\n',
      'front/src/main/java/com/ex/front/Front.java': starter('com.ex.front', 'Front').replace(
        'Application public',
        'Application(scanBasePackages = "com.ex") public',
      ),
    });
    expect(linesOf(ledger)).toEqual(['GET /front/door', 'GET /front/shelf', 'GET /more/gate']);
  });

  test('a program without settings finds those of the one module that it depends on', async () => {
    const settled = {
      ...modules,
      'front/pom.xml': pom('front', 'shelf', 'house'),
      'front/src/main/resources/application.yml': '',
      'house/pom.xml': pom('house'),
      'house/src/main/resources/application.yml': 'server.servlet.context-path: /house\n',
    };
    const lines = linesOf(await ledgerOf(settled));
    expect(lines).toEqual(['GET /back/v3/gate', 'GET /house/door', 'GET /house/shelf']);
    // Which of two comes first on the class path, nobody says here.
    const both = { ...settled, 'shelf/src/main/resources/application.yml': 'server.port: 8099\n' };
    expect(linesOf(await ledgerOf(both))).toEqual(['GET /back/v3/gate', 'GET /door', 'GET /shelf']);
  });

  test.each([
    ['a file of its own', 'dev', { 'application-dev.yml': 'server.servlet.context-path: /dev\n' }, '/dev'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a placeholder of the configuration.
    ['a default', '${PROFILE:dev}', { 'application-dev.yml': 'server.servlet.context-path: /dev\n' }, '/dev'],
    [
      'the last of several, a document of the same file',
      'local, dev',
      { 'application-local.properties': 'server.servlet.context-path=/local\n' },
      '/document',
    ],
    // Maven fills it in while it builds.
    [
      'one that the build says',
      "'@profile@'",
      { 'application-dev.yml': 'server.servlet.context-path: /x\n' },
      '/own',
    ],
    ['none that is there', 'prod', { 'application-dev.yml': 'server.servlet.context-path: /x\n' }, '/own'],
  ])('a profile that the settings activate: %s', async (_name, active, files, prefix) => {
    const resources = Object.fromEntries(
      Object.entries({
        ...files,
        'application.yml': `spring:\n  profiles:\n    active: ${active}\nserver:\n  servlet:\n    context-path: /own\n${
          active.startsWith('local')
            ? '---\nspring.config.activate.on-profile: dev\nserver.servlet.context-path: /document\n'
            : ''
        }`,
      }).map(([name, text]) => [`src/main/resources/${name}`, text]),
    );
    const ledger = await ledgerOf({
      ...resources,
      'src/main/java/com/ex/Door.java': controller('com.ex', 'Door', '/door'),
    });
    expect(linesOf(ledger)).toEqual([`GET ${prefix}/door`]);
  });

  const dispatcher = (name: string, pattern: string) => `<servlet><servlet-name>${name}</servlet-name>
<servlet-class>org.springframework.web.servlet.DispatcherServlet</servlet-class></servlet>
<servlet-mapping><servlet-name>${name}</servlet-name><url-pattern>${pattern}</url-pattern></servlet-mapping>`;
  const initializer = `package com.ex;
import org.springframework.web.servlet.support.AbstractAnnotationConfigDispatcherServletInitializer;
public class Start extends AbstractAnnotationConfigDispatcherServletInitializer {
  @Override protected String[] getServletMappings() { return new String[] { "/rest/*" }; }
}`;
  test.each([
    ['web.xml', { 'src/main/webapp/WEB-INF/web.xml': dispatcher('mvc', '/web/*') }, '/web'],
    ['web.xml, at the root', { 'src/main/webapp/WEB-INF/web.xml': dispatcher('mvc', '/') }, ''],
    ['web.xml, by an ending', { 'src/main/webapp/WEB-INF/web.xml': dispatcher('mvc', '*.do') }, ''],
    [
      'web.xml, one of several',
      { 'src/main/webapp/WEB-INF/web.xml': dispatcher('far', '/far/*') + dispatcher('mvc', '/*') },
      '',
    ],
    ['a class in place of web.xml', { 'src/main/java/com/ex/Start.java': initializer }, '/rest'],
  ])('a servlet of %s', async (_name, files, prefix) => {
    const ledger = await ledgerOf({
      ...files,
      'src/main/java/com/ex/Door.java': controller('com.ex', 'Door', '/door'),
    });
    expect(linesOf(ledger)).toEqual([`GET ${prefix}/door`]);
  });

  test('a program that depends on another and scans its package serves what that one serves', async () => {
    const whole = {
      ...modules,
      'front/pom.xml': pom('front', 'back'),
      'front/src/main/java/com/ex/front/Front.java': starter('com.ex.front', 'Front').replace(
        'Application public',
        'Application(scanBasePackages = "com.ex") public',
      ),
      'shelf/src/main/java/com/ex/shelf/Shelf.java': '',
    };
    const gates = ['GET /back/v3/gate', 'GET /front/door', 'GET /front/gate'];
    expect(linesOf(await ledgerOf(whole))).toEqual(gates);
    // A copy beside it has its name, and is another.
    const copied = { ...whole, 'front/pom.xml': pom('back') };
    expect(linesOf(await ledgerOf(copied))).toEqual(['GET /back/v3/gate', 'GET /front/door']);
    // What lies above it is no part of it.
    const nested = {
      'pom.xml': pom('all'),
      'src/main/java/com/ex/Whole.java': starter('com.ex', 'Whole'),
      'src/main/java/com/ex/Gate.java': controller('com.ex', 'Gate', '/gate'),
      'old/pom.xml': pom('old'),
      'old/src/main/java/com/ex/Old.java': starter('com.ex', 'Old'),
      'old/src/main/resources/application.properties': 'server.servlet.context-path=/old\n',
      'old/src/main/java/com/ex/Door.java': controller('com.ex', 'Door', '/door'),
    };
    expect(linesOf(await ledgerOf(nested))).toEqual(['GET /gate', 'GET /old/door']);
    // Of one whose package it does not scan, it takes nothing.
    const apart = {
      ...whole,
      'front/src/main/java/com/ex/front/Front.java': starter('com.ex.front', 'Front'),
    };
    expect(linesOf(await ledgerOf(apart))).toEqual(['GET /back/v3/gate', 'GET /front/door']);
  });

  test('a default of the environment is said to be one', async () => {
    const ledger = await ledgerOf(modules);
    const gate = ledger.routes.find(({ path }) => path.endsWith('/gate'));
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a placeholder of the configuration.
    expect(gate?.notes).toEqual(['the path contains the default of ${BASE}']);
  });

  test('two programs in one module serve the classes of their packages', async () => {
    const ledger = await ledgerOf({
      'pom.xml': pom('one'),
      'src/main/java/com/ex/a/A.java': starter('com.ex.a', 'A'),
      'src/main/java/com/ex/b/B.java': starter('com.ex.b', 'B'),
      'src/main/java/com/ex/a/web/One.java': controller('com.ex.a.web', 'One', '/same'),
      'src/main/java/com/ex/b/web/Two.java': controller('com.ex.b.web', 'Two', '/same'),
    });
    expect(ledger.routes.map(({ path, application }) => `${path} ${application}`)).toEqual([
      '/same src/main/java/com/ex/a/A.java:3',
      '/same src/main/java/com/ex/b/B.java:3',
    ]);
  });
});

describe('path prefixes of a configurer', () => {
  const configurer = (predicate: string) => `package com.ex;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.method.HandlerTypePredicate;
import org.springframework.web.servlet.config.annotation.*;
@Configuration public class Web implements WebMvcConfigurer {
  private static final String PREFIX = "/api";
  @Override public void configurePathMatch(PathMatchConfigurer configurer) {
    configurer.setUseTrailingSlashMatch(true).addPathPrefix(PREFIX, ${predicate});
  }
}
`;
  const files = (predicate: string) => ({
    'src/main/java/com/ex/Web.java': configurer(predicate),
    'src/main/java/com/ex/in/Inside.java': controller('com.ex.in', 'Inside', '/inside'),
    'src/main/java/com/ex/out/Outside.java': controller('com.ex.out', 'Outside', '/outside'),
  });

  test.each([
    ['HandlerTypePredicate.forAnnotation(RestController.class)', ['GET /api/inside', 'GET /api/outside']],
    ['HandlerTypePredicate.forBasePackage("com.ex.in")', ['GET /api/inside', 'GET /outside']],
    [
      'HandlerTypePredicate.forAnnotation(RestController.class).and(HandlerTypePredicate.forBasePackage("com.ex.out"))',
      ['GET /api/outside', 'GET /inside'],
    ],
    ['type -> type.getPackageName().startsWith("com.ex.in")', ['GET /api/inside', 'GET /outside']],
    ['type -> type.isAnnotationPresent(RestController.class)', ['GET /api/inside', 'GET /api/outside']],
    ['type -> false', ['GET /inside', 'GET /outside']],
  ])('%s', async (predicate, expected) => {
    expect(linesOf(await ledgerOf(files(predicate)))).toEqual(expected);
  });

  test('a predicate that nobody knows leaves the routes open', async () => {
    const ledger = await ledgerOf(files('Predicates.ours()'));
    expect(ledger.routes).toEqual([]);
    expect(ledger.unresolved.map(({ path }) => path)).toEqual(['{*}/inside', '{*}/outside']);
  });
});

describe('what is not said in the repository', () => {
  test('an interface that the build generates may map what a controller overrides', async () => {
    const ledger = await ledgerOf({
      'src/main/java/com/ex/Pets.java': `package com.ex;
import com.ex.generated.PetsApi;
import org.springframework.web.bind.annotation.*;
@RestController @RequestMapping("/v2")
public class Pets implements PetsApi {
  @Override public String listPets() { return ""; }
  @GetMapping("/own") public String own() { return ""; }
}
`,
    });
    expect(linesOf(ledger)).toEqual(['GET /v2/own']);
    expect(openPlaces(ledger)).toEqual(['src/main/java/com/ex/Pets.java:5 /v2{*}']);
  });

  test('a mapping of the repository itself may look for an annotation of its own', async () => {
    const files = {
      'src/main/java/com/ex/App.java': starter('com.ex', 'App'),
      'src/main/java/com/ex/Inner.java':
        'package com.ex; @Target(ElementType.TYPE) public @interface Inner { }',
      'src/main/java/com/ex/Pets.java': `package com.ex;
import org.springframework.web.bind.annotation.*;
@Inner public class Pets { @GetMapping("/pets") public String all() { return ""; } }
class Plain { @GetMapping("/plain") public String all() { return ""; } }`,
    };
    const ledger = await ledgerOf(files);
    expect(linesOf(ledger)).toEqual([]);
    expect(openPlaces(ledger)).toEqual(['src/main/java/com/ex/Pets.java:3 {*}']);
    const marked = {
      ...files,
      'src/main/java/com/ex/Inner.java': `package com.ex;
import org.springframework.web.bind.annotation.RestController;
@RestController public @interface Inner { }`,
    };
    expect(linesOf(await ledgerOf(marked))).toEqual(['GET /pets']);
  });

  test('a controller of errors is where the one of Spring Boot is that it extends', async () => {
    const ledger = await ledgerOf({
      'src/main/java/com/ex/App.java': starter('com.ex', 'App'),
      'src/main/java/com/ex/Errors.java': `package com.ex;
import org.springframework.boot.autoconfigure.web.servlet.error.BasicErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
@Controller public class Errors extends BasicErrorController {
  @RequestMapping public Object error(HttpServletRequest request) { return null; }
}`,
    });
    expect(linesOf(ledger)).toEqual(['ANY /error']);
  });

  test('router functions that beans give to whoever asks may be anywhere', async () => {
    const ledger = await ledgerOf({
      'src/main/java/com/ex/Ports.java': `package com.ex;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.*;
@Component class Ports implements Endpoint {
  @Override public RouterFunction<ServerResponse> endpoint() {
    return RouterFunctions.route().GET("/ports", this::list).build();
  }
  public Object list(ServerRequest request) { return null; }
}
interface Endpoint { RouterFunction<ServerResponse> endpoint(); }
`,
    });
    expect(ledger.routes).toEqual([]);
    expect(openPlaces(ledger)).toEqual(['src/main/java/com/ex/Ports.java:6 {*}/ports']);
  });

  test('a bean that is given all beans of a type puts their router functions together', async () => {
    const page = (name: string, annotation: string, path: string) =>
      `package com.ex;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.*;
import static org.springframework.web.servlet.function.RequestPredicates.*;
import static org.springframework.web.servlet.function.RouterFunctions.route;
${annotation} public class ${name} implements Page {
  @Override public RouterFunction<ServerResponse> routes() { return route(GET("${path}"), this::show); }
  private ServerResponse show(ServerRequest request) { return null; }
}
`;
    const ledger = await ledgerOf({
      'src/main/java/com/ex/App.java': starter('com.ex', 'App'),
      'src/main/java/com/ex/Page.java':
        'package com.ex;\nimport org.springframework.web.servlet.function.*;\npublic interface Page { RouterFunction<ServerResponse> routes(); }\n',
      'src/main/java/com/ex/Front.java': page('Front', '@Component', '/front'),
      'src/main/java/com/ex/Made.java': page('Made', '', '/made'),
      'src/main/java/com/ex/Never.java': page('Never', '', '/never'),
      'src/main/java/com/ex/Pages.java': `package com.ex;
import java.util.List;
import org.springframework.context.annotation.*;
import org.springframework.web.servlet.function.*;
@Configuration public class Pages {
  @Bean public Made made() { return new Made(); }
  @Bean public RouterFunction<ServerResponse> pages(List<Page> pages) {
    return pages.stream()
      .filter(page -> page.getClass().getPackageName().startsWith("com.ex"))
      .map(Page::routes)
      .reduce(RouterFunction::and)
      .orElseThrow(() -> new IllegalStateException("none"));
  }
}
`,
    });
    expect(linesOf(ledger)).toEqual(['GET /front', 'GET /made']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('a bean that asks the container for beans of a type may put a path in front of their router functions', async () => {
    const port = (name: string) => `package com.ex;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.*;
@Component class ${name} implements Endpoint {
  @Override public RouterFunction<ServerResponse> endpoint() {
    return RouterFunctions.route().GET("/${name.toLowerCase()}", this::list).build();
  }
  @Override public String group() { return "${name[0]}"; }
  public Object list(ServerRequest request) { return null; }
}
`;
    const ledger = await ledgerOf({
      'src/main/java/com/ex/App.java': starter('com.ex', 'App'),
      'src/main/java/com/ex/Endpoint.java': `package com.ex;
import org.springframework.web.reactive.function.server.*;
interface Endpoint { RouterFunction<ServerResponse> endpoint(); String group(); }`,
      'src/main/java/com/ex/Ports.java': port('Ports'),
      'src/main/java/com/ex/Ships.java': port('Ships'),
      'src/main/java/com/ex/Endpoints.java': `package com.ex;
import org.springframework.context.*;
import org.springframework.context.annotation.*;
import org.springframework.web.reactive.function.server.*;
@Configuration class Endpoints {
  @Bean RouterFunction<ServerResponse> all(ApplicationContext context) {
    RouterFunctions.Builder builder = RouterFunctions.route();
    context.getBeansOfType(Endpoint.class).values()
      .forEach(one -> builder.nest(RequestPredicates.path("/apis/" + one.group()), () -> one.endpoint()));
    return builder.build();
  }
}`,
    });
    expect(linesOf(ledger)).toEqual(['GET /apis/P/ports', 'GET /apis/S/ships']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('repositories of Spring Data REST are served as it decides', async () => {
    const ledger = await ledgerOf({
      'src/main/java/com/ex/People.java': `package com.ex;
import org.springframework.data.rest.core.annotation.RepositoryRestResource;
@RepositoryRestResource(path = "people")
public interface People extends CrudRepository<Person, Long> {}
@RepositoryRestResource(exported = false)
interface Hidden extends CrudRepository<Person, Long> {}
`,
      'src/main/resources/application.properties': 'spring.data.rest.base-path=/data\n',
    });
    expect(openPlaces(ledger)).toEqual(['src/main/java/com/ex/People.java:3 /data/people{*}']);
  });

  test.each([
    ['says nothing', '', ['pom.xml:1 /data{*}']],
    ['asks for annotations', 'spring.data.rest.detection-strategy=ANNOTATED\n', []],
  ])('with its starter, others are served too where the configuration %s', async (_name, more, open) => {
    const ledger = await ledgerOf({
      'pom.xml': pom('data', 'spring-boot-starter-data-rest'),
      'src/main/java/com/ex/Door.java': controller('com.ex', 'Door', '/door'),
      'src/main/resources/application.properties': `spring.data.rest.base-path=/data\n${more}`,
    });
    expect(linesOf(ledger)).toEqual(['GET /door']);
    expect(openPlaces(ledger)).toEqual(open);
  });
});

describe('an authorization server', () => {
  const program = (...dependencies: readonly string[]) => ({
    'pom.xml': pom('keys', ...dependencies),
    'src/main/java/com/ex/Keys.java': starter('com.ex', 'Keys'),
    'src/main/java/com/ex/Door.java': controller('com.ex', 'Door', '/door'),
    'src/main/resources/application.yml': 'server.servlet.context-path: /keys\n',
  });

  test('has the endpoints of its library, which nobody has to describe', async () => {
    const ledger = await ledgerOf(program('spring-boot-starter-oauth2-authorization-server'));
    expect(linesOf(ledger)).toEqual(['GET /keys/door']);
    const excluded = ledger.excluded.map(({ route, rule }) => `${rule} ${route.method} ${route.path}`);
    expect(excluded).toContain('library POST /keys/oauth2/token');
    expect(excluded).toContain('library GET /keys/.well-known/openid-configuration');
  });

  test('is not what only asks one', async () => {
    const ledger = await ledgerOf(program('spring-boot-starter-oauth2-resource-server'));
    expect(ledger.excluded).toEqual([]);
  });
});

describe('mappings', () => {
  const served = async (body: string, head = '@RestController') =>
    linesOf(
      await ledgerOf({
        'src/main/java/com/ex/Lamps.java': `package com.ex;
import org.springframework.context.annotation.Profile;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.*;
${head} class Lamps { ${body} }
`,
      }),
    );

  test.each([
    [
      'methods of the class and the method together',
      '@PostMapping("/a") void a() {}',
      '@RestController @RequestMapping(method = RequestMethod.GET)',
      ['GET /a', 'POST /a'],
    ],
    [
      'every path of the class with every path of the method',
      '@GetMapping({"/a", "b"}) void a() {}',
      '@RestController @RequestMapping({"x", "/y/"})',
      ['GET /x/a', 'GET /x/b', 'GET /y/a', 'GET /y/b'],
    ],
    [
      'overloads, also those of the same number of parameters',
      '@GetMapping("/a") void a(String x) {} @GetMapping("/b") void a(int x) {} @GetMapping("/c") void a() {}',
      undefined,
      ['GET /a', 'GET /b', 'GET /c'],
    ],
    [
      'patterns that take several segments, expressions with braces',
      '@GetMapping("/{year:[0-9]{4}}/x") void a() {} @GetMapping("/f/**") void b() {} @GetMapping("/*/c") void c() {}',
      undefined,
      ['GET /f/{wildcard}', 'GET /{wildcard}/c', 'GET /{year}/x'],
    ],
    [
      'a profile decides whether a bean is there',
      '@GetMapping("/a") void a() {}',
      '@Profile("dev") @RestController',
      ["GET /a if @Profile('dev')"],
    ],
    [
      'the nearest authorization decides, and may be none',
      '@GetMapping("/a") void a() {} @PreAuthorize("permitAll()") @GetMapping("/b") void b() {}',
      '@RestController @PreAuthorize("isAuthenticated()")',
      ['GET /a [PreAuthorize]', 'GET /b'],
    ],
    ['a class that is no bean serves nothing', '@GetMapping("/a") void a() {}', '', []],
  ])('%s', async (_name, body, head, expected) => {
    expect(await served(body, head)).toEqual(expected);
  });
});

describe('prefixes of a mapping that the program makes itself', () => {
  const app = (registrations: string) => ({
    'src/main/java/com/ex/App.java': starter('com.ex', 'App'),
    'src/main/java/com/ex/inner/desk/Desk.java': controller('com.ex.inner.desk', 'Desk', '/desk'),
    'src/main/java/com/ex/outer/Door.java': controller('com.ex.outer', 'Door', '/door'),
    'src/main/resources/application.yml': 'shop:\n  web:\n    inner-api:\n      prefix: /inside\n',
    'src/main/java/com/ex/ShopProperties.java': `package com.ex;
import lombok.*;
import org.springframework.boot.context.properties.ConfigurationProperties;
@Data @ConfigurationProperties("shop.web")
public class ShopProperties {
  private Api innerApi = new Api("/in", "**.inner.**");
  private Api outerApi = new Api("/out", "com.ex.outer");
  @Data @AllArgsConstructor public static class Api { private String prefix; private String where; }
}
`,
    'src/main/java/com/ex/ShopConfiguration.java': `package com.ex;
import java.util.*;
import java.util.function.Predicate;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcRegistrations;
import org.springframework.context.annotation.*;
import org.springframework.util.AntPathMatcher;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
@Configuration public class ShopConfiguration {
  @Bean public WebMvcRegistrations registrations(ShopProperties properties) {
    return new WebMvcRegistrations() {
      @Override public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        RequestMappingHandlerMapping mapping = new RequestMappingHandlerMapping();
        ${registrations}
        return mapping;
      }
      private void put(Map<String, Predicate<Class<?>>> all, ShopProperties.Api api, AntPathMatcher matcher) {
        all.put(api.getPrefix(), type -> type.isAnnotationPresent(RestController.class)
          && matcher.match(api.getWhere(), type.getPackage().getName()));
      }
    };
  }
}
`,
  });

  // https://docs.spring.io/spring-framework/docs/current/javadoc-api/org/springframework/web/servlet/mvc/method/annotation/RequestMappingHandlerMapping.html
  test('stand in front of the controllers that their predicates mean', async () => {
    const ledger = await ledgerOf(
      app(`Map<String, Predicate<Class<?>>> all = new LinkedHashMap<>();
        AntPathMatcher matcher = new AntPathMatcher(".");
        put(all, properties.getInnerApi(), matcher);
        put(all, properties.getOuterApi(), matcher);
        mapping.setPathPrefixes(all);`),
    );
    expect(linesOf(ledger)).toEqual(['GET /inside/desk', 'GET /out/door']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('that are not known leave every path open', async () => {
    const ledger = await ledgerOf(app('mapping.setPathPrefixes(Unseen.prefixes());'));
    expect(linesOf(ledger)).toEqual([]);
    expect(openPlaces(ledger)).toEqual([
      'src/main/java/com/ex/inner/desk/Desk.java:4 {*}/desk',
      'src/main/java/com/ex/outer/Door.java:4 {*}/door',
    ]);
  });
});

test('a class is asked for its package, whatever its methods are called', async () => {
  const ledger = await ledgerOf({
    'src/main/java/com/ex/App.java': starter('com.ex', 'App'),
    'src/main/java/com/ex/Parcel.java': `package com.ex;
import org.springframework.web.bind.annotation.*;
@RestController public class Parcel { @GetMapping("/parcel") public String getPackage() { return ""; } }
`,
    'src/main/java/com/ex/Web.java': `package com.ex;
import org.springframework.web.servlet.config.annotation.*;
@Configuration public class Web implements WebMvcConfigurer {
  @Override public void configurePathMatch(PathMatchConfigurer configurer) {
    configurer.addPathPrefix("/post", type -> type.getPackage().getName().startsWith("com.ex"));
  }
}
`,
  });
  expect(linesOf(ledger)).toEqual(['GET /post/parcel']);
});
