import { expect, test } from 'vitest';
import { ledgerOf, linesOf, openPlaces } from '../resolve/ledger-of.ts';

const controller = (name: string, path: string, body: string) => `package com.ex;
import io.micronaut.http.annotation.*;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
@Controller("${path}") public class ${name} { ${body} }
`;

const program = `package com.ex;
import io.micronaut.runtime.Micronaut;
public class Main { public static void main(String[] args) { Micronaut.run(Main.class, args); } }
`;

const pom = (artifact: string, ...dependencies: readonly string[]) =>
  `<project><artifactId>${artifact}</artifactId><dependencies>${dependencies
    .map((one) => `<dependency><artifactId>${one}</artifactId></dependency>`)
    .join('')}</dependencies></project>`;

test('a module of controllers is served by the programs that depend on it, below their paths', async () => {
  const ledger = await ledgerOf({
    'pom.xml': '<project/>',
    'gates/pom.xml': pom('gates'),
    'gates/src/main/java/com/ex/Gates.java': controller(
      'Gates',
      'gates',
      '@Get public String all() { return ""; }',
    ),
    'north/pom.xml': pom('north', 'gates'),
    'north/src/main/java/com/ex/Main.java': program,
    'north/src/main/resources/application.yml': 'micronaut:\n  server:\n    context-path: /north\n',
    'south/pom.xml': pom('south', 'gates'),
    'south/src/main/java/com/ex/Main.java': program,
    'south/src/main/resources/application.properties': 'micronaut.server.context-path=/south\n',
  });
  expect(linesOf(ledger)).toEqual(['GET /north/gates', 'GET /south/gates']);
});

test('guards of the nearest annotation; a rule that lets everybody in is none', async () => {
  const ledger = await ledgerOf({
    'src/main/java/com/ex/Gates.java': controller(
      'Gates',
      '/gates',
      `@Get("/a") @Secured(SecurityRule.IS_ANONYMOUS) public void a() {}
       @Get("/b") @Secured("isAnonymous()") public void b() {}
       @Get("/c") @Secured(SecurityRule.IS_AUTHENTICATED) public void c() {}`,
    ),
  });
  expect(ledger.routes.map(({ path, guards }) => [path, guards])).toEqual([
    ['/gates/a', []],
    ['/gates/b', []],
    ['/gates/c', ['Secured']],
  ]);
});

test('annotations of other libraries with the same names map nothing; a path that nobody says is open', async () => {
  const ledger = await ledgerOf({
    'src/main/java/com/ex/Gates.java': controller(
      'Gates',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a placeholder of the configuration.
      '${gates.path}/gates',
      `@com.other.Get("/a") public void a() {}
       @Post("/b") public void b() {}`,
    ),
  });
  expect(linesOf(ledger)).toEqual([]);
  expect(openPlaces(ledger)).toEqual(['src/main/java/com/ex/Gates.java:6 {*}/gates/b']);
});
