import { describe, expect, test } from 'vitest';
import { frameworksOf } from '../../src/frameworks/frameworks-of.ts';
import { loadGrammar } from '../../src/inputs/grammars.ts';
import { languagesOf } from '../../src/languages/languages-of.ts';
import { ParserPool } from '../../src/languages/parser.ts';
import type { DescribedApi, Operation } from '../../src/model/operation.ts';
import type { Ledger } from '../../src/model/route.ts';
import { extractRoutes } from '../../src/resolve/extract.ts';
import { memoryFiles } from '../languages/memory-files.ts';

const languages = await languagesOf();
const frameworks = await frameworksOf();

import { linesOf, openPlaces } from '../resolve/ledger-of.ts';

/** `METHOD /path operationId`, and what else an operation says. */
function operation(line: string, extensions: Readonly<Record<string, unknown>> = {}): Operation {
  const [method = '', path = '', operationId] = line.split(' ');
  return {
    method: method === 'POST' ? 'POST' : 'GET',
    path,
    bases: [''],
    ...(operationId === undefined ? {} : { operationId }),
    pathParameters: [],
    tags: [],
    deprecated: false,
    extensions,
    location: { file: 'fair.yaml', line: 7 },
  };
}

async function ledgerOf(
  texts: Readonly<Record<string, string>>,
  operations: readonly Operation[],
): Promise<Ledger> {
  const api: DescribedApi = { file: 'fair.yaml', title: 'Fair', bases: [''], operations };
  const descriptions = {
    main: () => api,
    read: (file: string) => (file === 'fair.yaml' ? api : undefined),
  };
  const pool = new ParserPool(loadGrammar);
  try {
    const files = memoryFiles({ ...texts, 'fair.yaml': '', 'broken.yaml': '' });
    return await extractRoutes(files, { languages, frameworks, pool, descriptions });
  } finally {
    pool.close();
  }
}

describe('express-openapi-validator', () => {
  const gate = (handlers: string) => `
    const express = require('express');
    const { middleware } = require('express-openapi-validator');
    const fair = express();
    fair.use(middleware({ apiSpec: 'fair.yaml', operationHandlers: ${handlers} }));
  `;
  const stalls = { 'fair/stalls.js': 'exports.open = () => {}; exports.rest = require("rest");' };
  const named = (line: string, handler: string) => operation(line, { 'x-eov-operation-handler': handler });

  test('an operation whose module, export or id is not there is not served', async () => {
    const ledger = await ledgerOf({ 'fair/main.js': gate('__dirname'), ...stalls }, [
      named('GET /stalls open', 'stalls'),
      named('POST /stalls close', 'stalls'),
      named('GET /rides open', 'rides'),
      named('GET /prizes', 'stalls'),
      operation('GET /music open'),
    ]);
    expect(linesOf(ledger)).toEqual(['GET /stalls']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('names of a module of today, of one that exports a default, and of one that a call makes', async () => {
    const files = {
      'fair/rides.mjs': 'export const open = () => {};',
      'fair/prizes.mjs': 'export default (request, response) => {};',
      'fair/music.js': 'module.exports = require("band")();',
    };
    const ledger = await ledgerOf({ 'fair/main.js': gate('__dirname'), ...files }, [
      named('GET /rides open', 'rides.mjs'),
      named('POST /rides close', 'rides.mjs'),
      named('GET /prizes win', 'prizes.mjs'),
      named('GET /music play', 'music'),
    ]);
    expect(linesOf(ledger)).toEqual(['GET /prizes', 'GET /rides']);
    expect(openPlaces(ledger)).toEqual(['fair.yaml:7 /music']);
  });

  test('handlers outside of the repository are unresolved where the description names them', async () => {
    const built = "require('path').join(__dirname, '..', 'dist', 'fair')";
    const ledger = await ledgerOf({ 'fair/main.js': gate(built), ...stalls }, [
      named('GET /stalls open', 'stalls'),
    ]);
    expect(linesOf(ledger)).toEqual([]);
    expect(openPlaces(ledger)).toEqual(['fair.yaml:7 /stalls']);
  });
});

describe('Connexion', () => {
  const app = (more: string) => `
import connexion
from own import OwnResolver

fair = connexion.App(__name__)
fair.add_api(${more})
`;
  const stalls = { 'stalls/__init__.py': '', 'stalls/front.py': 'def open(): pass\n' };

  test('an operation whose module or function is not there is not served', async () => {
    const ledger = await ledgerOf({ 'main.py': app('"fair.yaml"'), ...stalls }, [
      operation('GET /stalls stalls.front.open'),
      operation('POST /stalls stalls.front.close'),
      operation('GET /rides stalls.rides.open'),
      operation('GET /prizes'),
      operation('GET /music open'),
    ]);
    expect(linesOf(ledger)).toEqual(['GET /stalls']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('functions that a module gives itself are there', async () => {
    const front = `import sys

def serve(): pass

def name_all(names, function):
    module = sys.modules[__name__]
    for name in names:
        setattr(module, name, function)

name_all(["open", "close"], serve)
`;
    const ledger = await ledgerOf({ 'main.py': app('"fair.yaml"'), ...stalls, 'stalls/front.py': front }, [
      operation('GET /stalls stalls.front.open'),
      operation('POST /stalls stalls.front.close'),
      operation('GET /music stalls.front.play'),
    ]);
    expect(linesOf(ledger)).toEqual(['GET /stalls', 'POST /stalls']);
  });

  test('a resolver of its own leaves every operation unresolved', async () => {
    const ledger = await ledgerOf({ 'main.py': app('"fair.yaml", resolver=OwnResolver("x")'), ...stalls }, [
      operation('GET /stalls stalls.front.open'),
    ]);
    expect(linesOf(ledger)).toEqual([]);
    expect(openPlaces(ledger)).toEqual(['fair.yaml:7 /stalls']);
  });

  test('what a parser made of a description is the description that it was given', async () => {
    const parsed = app('reader.specification, base_path="/park"').replace(
      'fair.add_api',
      'from reading import Reader\nreader = Reader("broken.yaml")\nreader.parse()\nfair.add_api',
    );
    const ledger = await ledgerOf({ 'main.py': parsed, ...stalls }, [
      operation('GET /stalls stalls.front.open'),
    ]);
    expect(linesOf(ledger)).toEqual([]);
    expect(openPlaces(ledger)).toEqual(['main.py:9 /park{*}']);
  });

  test('of descriptions that code opens and puts together, all are served', async () => {
    const main = `import connexion
import yaml
from weaving import weave

def opened(path):
    with open(path) as file:
        return yaml.safe_load(file)

fair = connexion.App(__name__)
fair.add_api(weave.together(opened(PATH), opened("fair.yaml")))
`;
    const operations = [operation('GET /stalls stalls.front.open')];
    const both = await ledgerOf({ 'main.py': main.replace('PATH', '"fair.yaml"'), ...stalls }, operations);
    expect(linesOf(both)).toEqual(['GET /stalls']);
    const one = await ledgerOf({ 'main.py': main.replace('PATH', '"broken.yaml"'), ...stalls }, operations);
    expect(linesOf(one)).toEqual([]);
    expect(openPlaces(one)).toEqual(['main.py:10 {*}']);
  });

  test('a description as a blueprint of an application of Flask', async () => {
    const main = `import connexion
from flask import Flask

park = Flask(__name__)
fair = connexion.Api("fair.yaml", base_path="/park")
park.register_blueprint(fair.blueprint)
`;
    const ledger = await ledgerOf({ 'main.py': main, ...stalls }, [
      operation('GET /stalls stalls.front.open'),
    ]);
    expect(linesOf(ledger)).toEqual(['GET /park/stalls']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('a description that cannot be read leaves everything below its base open', async () => {
    const ledger = await ledgerOf({ 'main.py': app('"broken.yaml", base_path="/park"'), ...stalls }, []);
    expect(openPlaces(ledger)).toEqual(['main.py:6 /park{*}']);
  });
});

describe('openapi-backend', () => {
  test('a library may make it, for a description that settings choose', async () => {
    const code = (name: string) => `
      const path = require('path');
      const { Util } = require('@mojaloop/central-services-shared');
      const which = require('acme-settings').large ? '${name}' : 'fair.yaml';
      const folder = require('acme-settings').park ? 'park/' : '';
      module.exports = async () =>
        Util.OpenapiBackend.initialise(path.resolve(__dirname, folder + which), { open: async () => ({}) });
    `;
    const operations = [operation('GET /stalls open'), operation('POST /stalls close')];
    const one = await ledgerOf({ 'server.js': code('large.yaml') }, operations);
    expect(linesOf(one)).toEqual(['GET /stalls']);
    expect(openPlaces(one)).toEqual([]);
    const broken = await ledgerOf({ 'server.js': code('broken.yaml') }, operations);
    expect(linesOf(broken)).toEqual([]);
    expect(openPlaces(broken)).toEqual(['server.js:7 {*}']);
  });

  test('without Express around it, it serves at its own root', async () => {
    const code = `
      import { OpenAPIBackend } from 'openapi-backend';
      const fair = new OpenAPIBackend({ definition: './fair.yaml', apiRoot: '/park' });
      fair.register('open', async () => ({}));
      export const handler = (event) => fair.handleRequest({ method: event.httpMethod, path: event.path });
    `;
    const ledger = await ledgerOf({ 'fair/lambda.js': code }, [
      operation('GET /stalls open'),
      operation('POST /stalls close'),
    ]);
    expect(linesOf(ledger)).toEqual(['GET /park/stalls']);
    expect(openPlaces(ledger)).toEqual([]);
  });
});

describe('servers that Go generators write', () => {
  const project = {
    'go.mod': 'module acme.io/fair',
    'main.go': `package main
import ("net/http"; "acme.io/fair/wheel"; "acme.io/fair/owner")
func main() {
	server, err := wheel.NewServer(owner.New())
	if err != nil { panic(err) }
	http.ListenAndServe(":1", server)
}`,
    'owner/owner.go': `package owner
type Owner struct{}
func New() *Owner { return &Owner{} }
func (o *Owner) ListRides() error { return nil }`,
    'wheel/generate.go':
      'package wheel\n//go:generate go run github.com/ogen-go/ogen/cmd/ogen@latest -target . -package wheel ../fair.yaml',
  };
  const operations = [operation('GET /rides listRides'), operation('POST /rides buildRide')];

  test('what is committed of ogen is not evaluated: its router is a table', async () => {
    const generated = `// Code generated by ogen, DO NOT EDIT.
package wheel
import "net/http"
type Server struct{ h Handler }
func NewServer(h Handler) (*Server, error) { return &Server{h: h}, nil }
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) { http.NotFound(w, r) }`;
    for (const more of [{}, { 'wheel/oas_server_gen.go': generated }]) {
      const ledger = await ledgerOf({ ...project, ...more }, operations);
      expect(linesOf(ledger)).toEqual(['GET /rides']);
      expect(openPlaces(ledger)).toEqual([]);
    }
  });

  test('a program may start inside of a callback; what it only embeds answers that it is not implemented', async () => {
    const more = {
      'main.go': `package main
import ("net/http"; "github.com/acme/run"; "acme.io/fair/wheel"; "acme.io/fair/owner")
func main() {
	run.Run(func(stop func()) error {
		server, err := wheel.NewServer(owner.New())
		if err != nil { return err }
		return http.ListenAndServe(":1", server)
	})
}`,
      'owner/owner.go': `package owner
import "acme.io/fair/wheel"
type Owner struct{ wheel.UnimplementedHandler }
func New() *Owner { return &Owner{} }
func (o *Owner) ListRides() error { return nil }`,
      'wheel/oas_unimplemented_gen.go': `// Code generated by ogen, DO NOT EDIT.
package wheel
type UnimplementedHandler struct{}
func (UnimplementedHandler) ListRides() error { return ErrNotImplemented }
func (UnimplementedHandler) BuildRide() error { return ErrNotImplemented }
func NewServer(h Handler) (*Server, error) { return &Server{h: h}, nil }`,
    };
    const ledger = await ledgerOf({ ...project, ...more }, operations);
    expect(linesOf(ledger)).toEqual(['GET /rides if github.com/acme/run.Run calls back']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('a router that is not known leaves the generated server open', async () => {
    const ledger = await ledgerOf(
      {
        'go.mod': 'module acme.io/fair',
        'wheel/generate.go':
          'package wheel\n//go:generate go run github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen -o wheel.gen.go -package wheel ../fair.yaml',
        'main.go': `package main
import ("github.com/labstack/echo/v4"; "acme.io/fair/wheel"; "acme.io/fair/owner"; "github.com/acme/box")
func mount(stand *echo.Group) { wheel.RegisterHandlersWithBaseURL(stand, owner.New(), "/park") }
func main() { box.New(box.Invoke(mount)).Run() }`,
        'owner/owner.go': project['owner/owner.go'],
      },
      operations,
    );
    expect(linesOf(ledger)).toEqual([]);
    expect(openPlaces(ledger)).toEqual(['main.go:3 {*}/park{*}']);
  });

  test('an implementation that is not known leaves the operations open', async () => {
    const given = project['main.go'].replace('owner.New()', 'owner.Find(http.DefaultClient)');
    const ledger = await ledgerOf({ ...project, 'main.go': given }, operations);
    expect(linesOf(ledger)).toEqual([]);
    expect(openPlaces(ledger)).toEqual(['main.go:4 /rides']);
  });
});

describe('interfaces that openapi-generator writes while Maven builds', () => {
  const harbour = (apiPackage: string) => ({
    'pom.xml': `<project>
  <parent><groupId>com.port</groupId><artifactId>all</artifactId></parent>
  <artifactId>fair</artifactId>
  <dependencies><dependency><groupId>org.other</groupId><artifactId>other</artifactId></dependency></dependencies>
  <build><plugins><plugin><artifactId>openapi-generator-maven-plugin</artifactId><executions><execution><configuration>
    <generatorName>spring</generatorName><inputSpec>fair.yaml</inputSpec><apiPackage>${apiPackage}</apiPackage>
    <configOptions><interfaceOnly>true</interfaceOnly></configOptions>
  </configuration></execution></executions></plugin></plugins></build>
</project>`,
    'src/main/java/com/port/Rides.java': `package com.port;
import com.port.fair.api.RidesApi;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
@RestController public class Rides implements RidesApi {
  @Override public ResponseEntity<String> listRides() { return ResponseEntity.ok(""); }
}`,
  });
  const operations = [operation('GET /rides listRides')];

  // https://maven.apache.org/pom.html#properties
  test.each([
    // biome-ignore-start lint/suspicious/noTemplateCurlyInString: properties of Maven.
    ['the group of the parent', '${project.groupId}.fair.api'],
    ['a property that is nowhere', '${company}.fair.api'],
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: properties of Maven.
  ])('may lie in a package of %s', async (_of, apiPackage) => {
    const ledger = await ledgerOf(harbour(apiPackage), operations);
    expect(linesOf(ledger)).toEqual(['GET /rides']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('may start from what another task of the build writes: the description that the code is held against', async () => {
    const files = harbour('com.port.fair.api');
    const pom = files['pom.xml'].replace('fair.yaml', '$' + '{written.description}');
    const ledger = await ledgerOf({ ...files, 'pom.xml': pom }, operations);
    expect(linesOf(ledger)).toEqual(['GET /rides']);
  });

  test('of which the description has nothing are open', async () => {
    const other = [operation('GET /stalls listStalls')];
    const ledger = await ledgerOf(harbour('com.port.fair.api'), other);
    expect(linesOf(ledger)).toEqual([]);
    expect(ledger.unresolved.map(({ path, reason }) => `${path} ${reason}`)).toEqual([
      '{*} no operation of the API description is one of RidesApi: fair.yaml',
    ]);
  });

  test('do not map what a controller maps itself', async () => {
    const files = harbour('com.port.fair.api');
    const rides = 'src/main/java/com/port/Rides.java';
    const ledger = await ledgerOf(
      {
        ...files,
        [rides]: files[rides].replace(
          '@Override',
          '@Override @org.springframework.web.bind.annotation.GetMapping("/own")',
        ),
      },
      operations,
    );
    expect(linesOf(ledger)).toEqual(['GET /own']);
  });
});

describe('interfaces of JAX-RS that openapi-generator writes', () => {
  const resource = (name: string, of: string, method: string, more = '') => `package com.port;
import com.port.fair.api.${of};
${more}public class ${name} implements ${of} { @Override public String ${method}() { return ""; } }`;
  const operations = [operation('GET /rides listRides'), operation('POST /stalls/{stall}/fees addFee')];
  const rides = resource('Rides', 'RidesApi', 'listRides', 'import jakarta.ws.rs.core.Response;\n');
  const stalls = resource('Stalls', 'StallsApi', 'addFee');
  const classes = {
    'src/main/java/com/port/Fair.java': `package com.port;
import jakarta.ws.rs.*;
@ApplicationPath("/api") public class Fair extends jakarta.ws.rs.core.Application {}`,
    'src/main/java/com/port/Rides.java': rides,
    // Nothing of JAX-RS stands in this file.
    'src/main/java/com/port/Stalls.java': stalls,
    'src/main/java/com/port/Caller.java': rides
      .replace('com.port.fair.api', 'com.port.other')
      .replace('class Rides', 'class Caller'),
  };
  const resourceOf =
    'package com.port; @jakarta.ws.rs.Path("/other") class Other { @jakarta.ws.rs.GET public String one() { return ""; } }';
  const expected = ['GET /api/rides', 'POST /api/stalls/{stall}/fees'];

  test('are served by what implements them, as Maven says', async () => {
    const plugin = (settings: string) => `<project><build><plugins><plugin>
      <artifactId>openapi-generator-maven-plugin</artifactId><executions><execution><configuration>
      <generatorName>jaxrs-spec</generatorName><inputSpec>fair.yaml</inputSpec>${settings}
      </configuration></execution></executions></plugin></plugins></build></project>`;
    const settings =
      '<apiPackage>com.port.fair.api</apiPackage><configOptions><interfaceOnly>true</interfaceOnly></configOptions>';
    const ledger = await ledgerOf({ ...classes, 'pom.xml': plugin(settings) }, operations);
    expect(linesOf(ledger)).toEqual(expected);
    expect(openPlaces(ledger)).toEqual(['src/main/java/com/port/Caller.java:4 /api/{*}']);
    // What the description has nothing of is open, once.
    const few = await ledgerOf({ ...classes, 'pom.xml': plugin(settings) }, operations.slice(1));
    expect(linesOf(few)).toEqual(expected.slice(1));
    expect(openPlaces(few)).toEqual([
      'src/main/java/com/port/Caller.java:4 /api/{*}',
      'src/main/java/com/port/Rides.java:4 /api{*}',
    ]);
  });

  test('of a client of MicroProfile, called by tags, from a description below the root', async () => {
    const root = '$' + '{maven.multiModuleProjectDirectory}';
    const ledger = await ledgerOf(
      {
        'pom.xml': '<project/>',
        'fair.yaml': '',
        'shop/pom.xml': `<project><build><plugins><plugin>
          <artifactId>openapi-generator-maven-plugin</artifactId><executions><execution><configuration>
          <generatorName>java</generatorName><inputSpec>${root}/fair.yaml</inputSpec>
          <apiPackage>com.port.fair.api</apiPackage><configOptions><library>microprofile</library></configOptions>
          </configuration></execution></executions></plugin></plugins></build></project>`,
        'shop/src/main/java/com/port/Rides.java': resource('Rides', 'FastRidesApi', 'listRides'),
        'shop/src/main/java/com/port/Other.java': resourceOf,
      },
      [{ ...operation('GET /fair/rides listRides'), tags: ['fast-rides'] }],
    );
    expect(linesOf(ledger)).toEqual(['GET /fair/rides', 'GET /other']);
  });

  test('with variables of Gradle and a file of settings', async () => {
    const files = {
      ...classes,
      'fair.json': '{ "apiPackage": "com.port.fair.api" }',
      'build.gradle': `ext { api = layout.projectDirectory.file("fair.yaml"); settings = file("fair.json") }
sourceSets.main.java.srcDir "build/**"
openApiGenerate {
  generatorName = "jaxrs-spec"
  inputSpec = api
  configFile = settings
  configOptions = [ interfaceOnly: 'true' ]
}
tasks.named("jar") { exclude "**/*.txt" }`.replace('; settings', '\n settings'),
    };
    expect(linesOf(await ledgerOf(files, operations))).toEqual(expected);
  });

  test('that Quarkus writes are called by tags', async () => {
    const tagged = [{ ...operation('GET /fair/rides listRides'), tags: ['fast-rides'] }];
    const ledger = await ledgerOf(
      {
        'src/main/resources/application.properties': [
          'spec=fair.yaml',
          'base-package=com.port',
          'use=openapitools',
          'input-base-dir=.',
        ]
          .map((line) => `quarkus.openapi.generator.server.${line}\n`)
          .join(''),
        'src/main/java/com/port/Rides.java': resource('Rides', 'FastRidesResource', 'listRides').replace(
          'com.port.fair.api',
          'com.port.resources',
        ),
        'src/main/java/com/port/Other.java': resourceOf,
      },
      tagged,
    );
    expect(linesOf(ledger)).toEqual(['GET /fair/rides', 'GET /other']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('that nobody knows leave open what implements them', async () => {
    const ledger = await ledgerOf({ ...classes, 'pom.xml': '<project></project>' }, operations);
    expect(linesOf(ledger)).toEqual([]);
    expect(openPlaces(ledger)).toEqual([
      'src/main/java/com/port/Caller.java:4 /api/{*}',
      'src/main/java/com/port/Rides.java:4 /api/{*}',
      'src/main/java/com/port/Stalls.java:3 /api/{*}',
    ]);
  });
});

test('interfaces of Spring that swagger-codegen writes while Gradle builds', async () => {
  const ledger = await ledgerOf(
    {
      'build.gradle': `ext { folder = "\${rootDir}" }
swaggerSources { server {
  inputFile = file("\${folder}/fair.yaml")
  code {
    language = "spring"
    rawOptions = ["--api-package", "com.port.fair.api", "-D", "interfaceOnly=true," + "jakarta=true"]
  }
} }`,
      'src/main/java/com/port/Rides.java': `package com.port;
import com.port.fair.api.RidesApi;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
@RestController public class Rides implements RidesApi {
  @Override public ResponseEntity<String> listRides() { return ResponseEntity.ok(""); }
}`,
    },
    [operation('GET /rides listRides')],
  );
  expect(linesOf(ledger)).toEqual(['GET /rides']);
});

test('ogen: what nobody is seen to give is the type that embeds interfaces for all operations, not what the generator wrote', async () => {
  const written = '// Code generated by ogen, DO NOT EDIT.\n\npackage stallapi\n';
  const methods = (type: string) =>
    ['ListStalls', 'OpenStall']
      .map((name) => `func (c *${type}) ${name}(ctx context.Context) error { return nil }\n`)
      .join('');
  const ledger = await ledgerOf(
    {
      'go.mod': 'module example.test/fair\n',
      'stallapi/generate.go':
        'package stallapi\n\n//go:generate go run github.com/ogen-go/ogen/cmd/ogen@v1.14.0 --target . ../fair.yaml\n',
      'stallapi/client_gen.go': `${written}\ntype Client struct{}\n\n${methods('Client')}`,
      'stallapi/parts_gen.go': `${written}
type Lists interface{ ListStalls(ctx context.Context) error }

type Openers interface{ OpenStall(ctx context.Context) error }
`,
      'main.go': `package main

import (
	"net/http"

	"example.test/fair/stallapi"
	"example.test/holder"
	_ "github.com/ogen-go/ogen/ogenerrors"
)

type keeper struct {
	stallapi.Lists
	stallapi.Openers
}

func main() {
	fair, _ := stallapi.NewServer(holder.Get[any]("keeper"))
	http.ListenAndServe(":8080", fair)
}
`,
    },
    [operation('GET /stalls listStalls'), operation('POST /stalls openStall')],
  );
  expect(linesOf(ledger)).toEqual(['GET /stalls', 'POST /stalls']);
  expect(openPlaces(ledger)).toEqual([]);
});
