import { describe, expect, test } from 'vitest';
import { ledgerOf, linesOf, openPlaces } from '../resolve/ledger-of.ts';

function resource(
  packageName: string,
  name: string,
  path: string,
  body = '@GET public String all() { return ""; }',
) {
  return `package ${packageName};
import jakarta.ws.rs.*;
@Path("${path}") public class ${name} { ${body} }
`;
}

const dropwizard = '<project><dependency><artifactId>dropwizard-core</artifactId></dependency></project>';

const server = (body: string) => `package com.ex;
import java.net.URI;
import org.eclipse.jetty.servlet.*;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
public class Server { ${body} }
`;

describe('where a server puts its resources', () => {
  const places = {
    'src/main/java/com/ex/one/Ports.java': resource('com.ex.one', 'Ports', 'ports'),
    'src/main/java/com/ex/two/Ships.java': resource('com.ex.two', 'Ships', '/ships'),
  };

  test.each([
    [
      'the pattern of a servlet, for the packages of its configuration',
      `void start(ServletContextHandler handler) {
         ResourceConfig config = new ResourceConfig();
         config.packages("com.ex.one");
         config.property("x", true);
         handler.addServlet(new ServletHolder(new ServletContainer(config)), "/api/*");
         ResourceConfig other = new ResourceConfig().packages(com.ex.two.Ships.class.getPackage().getName());
         handler.addServlet(new ServletHolder("two", new ServletContainer(other)), "/api/v2/*");
       }`,
      ['GET /api/ports', 'GET /api/v2/ships'],
    ],
    [
      'the path of an address',
      `static final String BASE = "http://localhost:8080/base/";
       static void main(String[] args) {
         GrizzlyHttpServerFactory.createHttpServer(URI.create(BASE), new ResourceConfig().packages("com.ex"));
       }`,
      ['GET /base/ports', 'GET /base/ships'],
    ],
  ])('%s', async (_name, body, expected) => {
    const ledger = await ledgerOf({ ...places, 'src/main/java/com/ex/Server.java': server(body) });
    expect(linesOf(ledger)).toEqual(expected);
  });

  test('a servlet that dependency injection hands over holds the application of the program', async () => {
    const ledger = await ledgerOf({
      ...places,
      'src/main/java/com/ex/Harbour.java': `package com.ex;
public class Harbour extends org.glassfish.jersey.server.ResourceConfig { public Harbour() { packages("com.ex"); } }`,
      'src/main/java/com/ex/Web.java': `package com.ex;
import javax.inject.Inject;
import org.eclipse.jetty.servlet.*;
import org.glassfish.jersey.servlet.ServletContainer;
public class Web implements Configurator {
  @Inject private ServletContainer jersey;
  @Override public void configure(ServletContextHandler context) {
    context.addServlet(new ServletHolder(new Pages()), "/*");
    context.addServlet(new ServletHolder(jersey), "/api/*");
  }
}`,
    });
    expect(linesOf(ledger)).toEqual(['GET /api/ports', 'GET /api/ships']);
  });

  test('RESTEasy in a server that code puts together: the routes are open', async () => {
    const body = 'Object deploy() { return new org.jboss.resteasy.core.ResteasyDeploymentImpl(); }';
    const ledger = await ledgerOf({ ...places, 'src/main/java/com/ex/Server.java': server(body) });
    expect(linesOf(ledger)).toEqual([]);
    expect(openPlaces(ledger).map((one) => one.replace(/^.* /, ''))).toEqual(['{*}/ports', '{*}/ships']);
  });

  test('RESTEasy that a listener starts which code hands to the server: the routes are open', async () => {
    const body = `void deploy(Container container) {
      Listener listener = new Listener() {
        public void started(Event event) { new org.jboss.resteasy.core.ResteasyDeploymentImpl().start(); }
      };
      container.add(listener);
    }`;
    const ledger = await ledgerOf({ ...places, 'src/main/java/com/ex/Server.java': server(body) });
    expect(linesOf(ledger)).toEqual([]);
    expect(openPlaces(ledger).map((one) => one.replace(/^.* /, ''))).toEqual(['{*}/ports', '{*}/ships']);
  });

  test('an application of the same module, before one of another module that names no packages', async () => {
    const ledger = await ledgerOf({
      'pom.xml': '<project/>',
      'main/pom.xml': '<project/>',
      'main/src/main/java/com/ex/one/Ports.java': resource('com.ex.one', 'Ports', 'ports'),
      'main/src/main/java/com/ex/Main.java': server(
        'void start(ServletContextHandler handler) { handler.addServlet(new ServletHolder(new ServletContainer(new App())), "/api/*"); }',
      ).replace('class Server', 'class Main'),
      'main/src/main/java/com/ex/App.java':
        'package com.ex;\npublic class App extends org.glassfish.jersey.server.ResourceConfig {}\n',
      'side/pom.xml': '<project/>',
      'side/src/main/java/com/ex/Server.java': server(
        'void start(ServletContextHandler handler, String[] names) { handler.addServlet(new ServletHolder(new ServletContainer(new ResourceConfig().packages(names))), "/side/*"); }',
      ),
    });
    expect(linesOf(ledger)).toEqual(['GET /api/ports']);
  });

  test('nobody knows where: the routes are open', async () => {
    const body = 'Object config() { return new ResourceConfig().packages("com.ex.one"); }';
    const ledger = await ledgerOf({ ...places, 'src/main/java/com/ex/Server.java': server(body) });
    expect(linesOf(ledger)).toEqual(['GET /ships']);
    expect(openPlaces(ledger)).toEqual(['src/main/java/com/ex/one/Ports.java:3 {*}/ports']);
  });

  test.each([
    ['known', 'cxf.path=/cxf\n', '', ['GET /cxf/rest/ports', 'GET /cxf/rest/ships'], []],
    ['unknown', '', '', [], ['{*}/rest/ports', '{*}/rest/ships']],
    [
      'unknown, where files of other names may say it',
      '',
      '<dependency><artifactId>cxf-spring-boot-starter-jaxrs</artifactId></dependency>',
      [],
      ['{*}/rest/ports', '{*}/rest/ships'],
    ],
    [
      "that of Spring Boot's starter",
      'server.port=8099\n',
      '<dependency><artifactId>cxf-spring-boot-starter-jaxrs</artifactId></dependency>',
      ['GET /services/rest/ports', 'GET /services/rest/ships'],
      [],
    ],
  ])('CXF, whose servlet has a path that is %s', async (_name, settings, dependency, expected, open) => {
    const ledger = await ledgerOf({
      ...places,
      'pom.xml': `<project>${dependency}</project>`,
      'src/main/java/com/ex/Cxf.java': `package com.ex;
import org.apache.cxf.jaxrs.spring.JAXRSServerFactoryBeanDefinitionParser.SpringJAXRSServerFactoryBean;
public class Cxf {
  Object server() {
    SpringJAXRSServerFactoryBean factory = new SpringJAXRSServerFactoryBean();
    factory.setAddress("/rest");
    return factory.create();
  }
}
`,
      'src/main/resources/application.properties': settings,
    });
    expect(linesOf(ledger)).toEqual(expected);
    expect(ledger.unresolved.map(({ path }) => path)).toEqual(open);
  });

  test('the mapping of web.xml to an application, instead of its own path', async () => {
    const ledger = await ledgerOf({
      ...places,
      'src/main/java/com/ex/App.java': `package com.ex;
import jakarta.ws.rs.*;
import jakarta.ws.rs.core.Application;
@ApplicationPath("/unused") public class App extends Application {}
`,
      'src/main/webapp/WEB-INF/web.xml': `<web-app>
<servlet><servlet-name>rest</servlet-name><servlet-class>com.ex.App</servlet-class></servlet>
<servlet-mapping><servlet-name>rest</servlet-name><url-pattern>/services/*</url-pattern></servlet-mapping>
</web-app>`,
    });
    expect(linesOf(ledger)).toEqual(['GET /services/ports', 'GET /services/ships']);
  });

  test('servlets of web.xml that say which application they hold', async () => {
    const application = (name: string, body: string) => `package com.ex;
import java.util.*;
import jakarta.ws.rs.core.Application;
public class ${name} extends Application {
  @Override public Set<Class<?>> getClasses() { Set<Class<?>> all = new HashSet<>(); ${body} return all; }
}
`;
    const servlet = (name: string, path: string) => `<servlet><servlet-name>${name}</servlet-name>
<servlet-class>org.jboss.resteasy.plugins.server.servlet.HttpServletDispatcher</servlet-class>
<init-param><param-name>jakarta.ws.rs.Application</param-name><param-value>com.ex.${name}</param-value></init-param></servlet>
<servlet-mapping><servlet-name>${name}</servlet-name><url-pattern>${path}/*</url-pattern></servlet-mapping>
`;
    const first = {
      ...places,
      'src/main/java/com/ex/A.java': application('A', 'all.add(com.ex.one.Ports.class);'),
      'src/main/java/com/ex/B.java': application('B', 'all.addAll(Plugins.find("b"));'),
    };
    const web = {
      'src/main/webapp/WEB-INF/web.xml': servlet('A', '/a') + servlet('B', '/b') + servlet('C', '/c'),
    };
    // What B lists is not known: it is the only one that may list the ships.
    expect(linesOf(await ledgerOf({ ...first, ...web }))).toEqual(['GET /a/ports', 'GET /b/ships']);
    const ledger = await ledgerOf({
      ...first,
      ...web,
      'src/main/java/com/ex/C.java': application('C', 'all.addAll(Plugins.find("c"));'),
    });
    expect(linesOf(ledger)).toEqual(['GET /a/ports']);
    expect(openPlaces(ledger)).toEqual(['src/main/java/com/ex/two/Ships.java:3 {*}/ships']);
  });

  const pom = (artifact: string, ...dependencies: readonly string[]) =>
    `<project><artifactId>${artifact}</artifactId>${dependencies
      .map((one) => `<dependency><artifactId>${one}</artifactId></dependency>`)
      .join('')}</project>`;
  const cxf = `<web-app><servlet><servlet-name>cxf</servlet-name>
<servlet-class>org.apache.cxf.transport.servlet.CXFServlet</servlet-class></servlet>
<servlet-mapping><servlet-name>cxf</servlet-name><url-pattern>/services/*</url-pattern></servlet-mapping></web-app>`;
  const apart = {
    'pom.xml': '<project/>',
    'web/pom.xml': pom('web', 'docks'),
    'web/src/main/webapp/WEB-INF/web.xml': cxf,
    'docks/pom.xml': pom('docks'),
    'docks/src/main/java/com/ex/one/Ports.java': resource('com.ex.one', 'Ports', 'ports'),
  };
  const addresses = (...all: readonly string[]) => ({
    'web/src/main/webapp/WEB-INF/beans.xml': all
      .map((one) => `<jaxrs:server id="x" address="${one}"></jaxrs:server>`)
      .join('\n'),
  });

  test('the servlet of CXF of a module that depends on it, below the address of the server that Spring describes', async () => {
    expect(linesOf(await ledgerOf({ ...apart, ...addresses('/v2') }))).toEqual(['GET /services/v2/ports']);
    const ledger = await ledgerOf({ ...apart, ...addresses('/v2', '/v3') });
    expect(linesOf(ledger)).toEqual([]);
    expect(ledger.unresolved.map(({ path }) => path)).toEqual(['/services/{*}/ports']);
  });

  test('its own web.xml, before a server that code of another module starts', async () => {
    const started = {
      'side/pom.xml': pom('side'),
      'side/src/main/java/com/ex/Server.java': server(
        'Object start(Tomcat tomcat) { return new ServletContainer(new ResourceConfig()); }',
      ),
    };
    const ledger = await ledgerOf({ ...apart, ...addresses('/'), ...started });
    expect(linesOf(ledger)).toEqual(['GET /services/ports']);
  });

  test('a servlet of Jersey that Spring fills', async () => {
    const ledger = await ledgerOf({
      ...places,
      'src/main/webapp/WEB-INF/web.xml': `<web-app><servlet><servlet-name>rest</servlet-name>
<servlet-class>com.sun.jersey.spi.spring.container.servlet.SpringServlet</servlet-class></servlet>
<servlet-mapping><servlet-name>rest</servlet-name><url-pattern>/spring/*</url-pattern></servlet-mapping></web-app>`,
    });
    expect(linesOf(ledger)).toEqual(['GET /spring/ports', 'GET /spring/ships']);
  });

  test.each([
    [
      'Quarkus',
      'src/main/resources/application.properties',
      'quarkus.http.root-path=/root\nquarkus.rest.path=rest\n',
      '/root/rest',
    ],
    [
      'Dropwizard',
      'config.yml',
      'server:\n  applicationContextPath: /service\n  rootPath: /api/*\n',
      '/service/api',
    ],
    ['Dropwizard, of whatever name', 'config/harbour.yml', 'server:\n  rootPath: /root/*\n', '/root'],
  ])('the configuration of %s', async (_name, file, text, prefix) => {
    const ledger = await ledgerOf({ ...places, 'pom.xml': dropwizard, [file]: text });
    expect(linesOf(ledger)).toEqual([`GET ${prefix}/ports`, `GET ${prefix}/ships`]);
  });

  const program = (pattern: string) => `package com.ex;
import io.dropwizard.core.Application;
import io.dropwizard.core.setup.Environment;
public class Harbour extends Application<HarbourConfiguration> {
  static final String API = "/api";
  @Override public void run(HarbourConfiguration settings, Environment environment) {
    environment.jersey().register(new com.ex.one.Ports());
    environment.jersey().setUrlPattern(${pattern});
  }
}
`;

  test.each([
    ['a text', 'API + "/*"', ['GET /api/ports', 'GET /api/ships'], []],
    ['what is not known', 'settings.pattern()', [], ['{*}/ports', '{*}/ships']],
  ])(
    'the pattern that a program of Dropwizard gives to its Jersey: %s',
    async (_name, pattern, expected, open) => {
      const ledger = await ledgerOf({
        ...places,
        'pom.xml': dropwizard,
        'src/main/java/com/ex/Harbour.java': program(pattern),
      });
      expect(linesOf(ledger)).toEqual(expected);
      expect(ledger.unresolved.map(({ path }) => path)).toEqual(open);
    },
  );

  test('of several files of settings of Dropwizard that differ, none decides', async () => {
    const ledger = await ledgerOf({
      ...places,
      'pom.xml': dropwizard,
      'a.yml': 'server:\n  rootPath: /a/*\n',
      'b.yml': 'server:\n  rootPath: /b/*\n',
      'src/main/java/com/ex/Harbour.java': program('"/api/*"'),
    });
    expect(linesOf(ledger)).toEqual(['GET /api/ports', 'GET /api/ships']);
  });
});

describe('resources', () => {
  test('variants by media type and overloads are one route; expressions take what they say', async () => {
    const body = `
      @GET public String all() { return ""; }
      @GET @Produces("text/csv") public String all(@QueryParam("x") String x) { return ""; }
      @GET @Path("{id: [0-9]+}") public String one() { return ""; }
      @POST @PUT @Path("both") public void both() {}
      @DELETE @Path("tree/{path: .*}") public void drop() {}`;
    const ledger = await ledgerOf({
      'src/main/java/com/ex/Ports.java': resource('com.ex', 'Ports', '/ports', body),
    });
    expect(linesOf(ledger)).toEqual([
      'GET /ports',
      'POST /ports/both',
      'PUT /ports/both',
      'DELETE /ports/tree/{path}',
      'GET /ports/{id}',
    ]);
    expect(ledger.routes.find(({ method }) => method === 'DELETE')?.catchAll).toBe('path');
  });

  test('a locator gives what its type or its code says, also round in a circle, or is open', async () => {
    const body = `
      @Path("berths") public Object berths() { return new Berths(); }
      @Path("quays") public Quays<String> quays() { return null; }
      @Path("others") public Object others() { return Registry.find("x"); }`;
    const ledger = await ledgerOf({
      'src/main/java/com/ex/Ports.java': resource('com.ex', 'Ports', '/ports', body),
      'src/main/java/com/ex/Berths.java': `package com.ex;
import jakarta.ws.rs.*;
public class Berths { @GET public String all() { return ""; } @Path("next") public Berths next() { return this; } }
`,
      'src/main/java/com/ex/Quays.java': `package com.ex;
import jakarta.ws.rs.*;
public class Quays<T> { @POST @Path("{quay}") public void add() {} }
`,
    });
    expect(linesOf(ledger)).toEqual(['GET /ports/berths', 'POST /ports/quays/{quay}']);
    expect(openPlaces(ledger)).toEqual(['src/main/java/com/ex/Ports.java:6 /ports/others{*}']);
  });

  test('a class that implements an interface of resources and mentions nothing of JAX-RS', async () => {
    const ledger = await ledgerOf({
      'src/main/java/com/ex/api/Ships.java': `package com.ex.api;
import jakarta.ws.rs.*;
@Path("/ships") public interface Ships { @GET @Path("{ship}") String one(String ship); }
`,
      'src/main/java/com/ex/Fleet.java': `package com.ex;
import com.ex.api.Ships;
public class Fleet implements Ships { public String one(String ship) { return ship; } }
`,
    });
    expect(ledger.routes.map(({ path, handler }) => `${path} ${handler}`)).toEqual([
      '/ships/{ship} Fleet.one',
    ]);
  });

  test('annotations of other libraries with the same names are no verbs', async () => {
    const ledger = await ledgerOf({
      'src/main/java/com/ex/Client.java': `package com.ex;
import retrofit2.http.GET;
import jakarta.ws.rs.Path;
@Path("/x") public class Client { @GET("y") public String call() { return ""; } }
`,
    });
    expect(ledger.routes).toEqual([]);
  });
});

// https://quarkus.io/guides/reactive-routes
test('reactive routes of Quarkus are beside its resources, without their prefix; a router that is observed is open', async () => {
  const ledger = await ledgerOf({
    'src/main/resources/application.properties': 'quarkus.http.root-path=/port\nquarkus.rest.path=/rest\n',
    'src/main/java/com/ex/Ships.java': resource('com.ex', 'Ships', '/ships'),
    'src/main/java/com/ex/Tides.java': `package com.ex;
import io.quarkus.vertx.web.*;
@RouteBase(path = "tides")
public class Tides {
  @Route(path = "/:harbour/high", methods = Route.HttpMethod.GET) String high() { return ""; }
  @Route(methods = { Route.HttpMethod.PUT, Route.HttpMethod.DELETE }) void lowWater() { }
  @Route(regex = ".*/ebb") void ebb() { }
}`,
    'pom.xml': '<project><dependency><groupId>io.quarkus</groupId></dependency></project>',
    'src/main/java/com/ex/More.java': `package com.ex;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
public class More {
  void init(@Observes Router router) { router.get("/more").handler(context -> context.end()); }
}`,
  });
  expect(linesOf(ledger)).toEqual([
    'GET /port/rest/ships',
    'DELETE /port/tides/low-water',
    'PUT /port/tides/low-water',
    'GET /port/tides/{harbour}/high',
  ]);
  expect(openPlaces(ledger)).toEqual([
    'src/main/java/com/ex/More.java:5 /port/{*}',
    'src/main/java/com/ex/Tides.java:7 /port/{*}',
  ]);
});
