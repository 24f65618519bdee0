import { describe, expect, test } from 'vitest';
import type { Framework } from '../../src/frameworks/framework.ts';
import { loadGrammar } from '../../src/inputs/grammars.ts';
import { java } from '../../src/languages/java/index.ts';
import { ParserPool } from '../../src/languages/parser.ts';
import { readProperties } from '../../src/resolve/data.ts';
import { extractRoutes } from '../../src/resolve/extract.ts';
import { UNDEFINED } from '../../src/resolve/value.ts';
import { memoryFiles } from '../languages/memory-files.ts';

/** `Wire.serve(path)` serves a path; members of `@Wired` classes are served by their names, arities and declarers. */
const wire: Framework = {
  id: 'wire',
  title: 'Wire',
  languages: ['java'],
  docs: '',
  packages: ['wire'],
  speculates: ['wireUp'],
  calls: {
    'wire.Wire.serve': ({ args: { positional } }, host) => {
      const { router } = host.state('app', () => host.router('app'));
      host.route(router, { methods: ['GET'], path: positional[0]?.value ?? '', handler: '' });
      return UNDEFINED;
    },
  },
  finish(host) {
    const { router } = host.state('app', () => host.router('app'));
    for (const type of host.classes()) {
      if (host.decorations(type).length === 0) continue;
      for (const { name, arity, declarer } of host.members(type, { inherited: true, overloads: true }))
        host.route(router, { methods: ['GET'], path: `/${declarer.name}/${name}/${arity}`, handler: '' });
    }
  },
  path: (path) => [{ path }],
};

async function pathsOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const pool = new ParserPool(loadGrammar);
  try {
    const ledger = await extractRoutes(memoryFiles(files), { languages: [java], frameworks: [wire], pool });
    return ledger.routes.map(({ path }) => path);
  } finally {
    pool.close();
  }
}

const boot = (members: string, imports = '') =>
  `package acme;\nimport wire.Wire;\n${imports}\nclass Boot {\n${members}\n}\n`;

describe('names of types and their members', () => {
  test('an import leads to a nested type or a static member', async () => {
    const files = {
      'acme/shared/Paths.java': `package acme.shared;
        public class Paths {
          public static final String USERS = "/users";
          public static class Inner { public static final String DEEP = "/deep"; }
          public static String under(String a) { return "/under" + a; }
        }`,
      'acme/Boot.java': boot(
        'static { Wire.serve(USERS); Wire.serve(Inner.DEEP); Wire.serve(under("/x")); }',
        'import static acme.shared.Paths.USERS;\nimport static acme.shared.Paths.under;\nimport acme.shared.Paths.Inner;',
      ),
    };
    expect(await pathsOf(files)).toEqual(['/deep', '/under/x', '/users']);
  });

  test('all static members of a type can be imported; constants of its interfaces are among them', async () => {
    const files = {
      'acme/shared/Base.java': 'package acme.shared;\npublic interface Base { String ROOT = "/root"; }',
      'acme/shared/Paths.java': `package acme.shared;
        public class Paths implements Base {
          public static final String USERS = ROOT + "/users";
          public static class Inner { public static final String DEEP = "/deep"; }
          public static String under(String a) { return "/under" + a; }
        }`,
      'acme/Boot.java': boot(
        'static { Wire.serve(USERS); Wire.serve(Inner.DEEP); Wire.serve(under("/x")); Wire.serve(ROOT); }',
        'import static acme.shared.Paths.*;',
      ),
    };
    expect(await pathsOf(files)).toEqual(['/deep', '/root', '/root/users', '/under/x']);
  });

  test('of several libraries of which everything is imported, the one that has the name is meant', async () => {
    const files = {
      'acme/Boot.java': `package acme;
        import other.things.*;
        import wire.*;
        import java.util.*;
        class Boot { static { List<String> all = new ArrayList<>(); all.add("/a"); all.forEach(Wire::serve); } }`,
    };
    expect(await pathsOf(files)).toEqual(['/a']);
  });
});

describe('members without a receiver', () => {
  test('a bare name may be a member of any class around it', async () => {
    const members = `
      String base = "/base";
      String tail() { return "/tail"; }
      class Inner { String own = "/own"; void wireIn() { Wire.serve(base + own + tail()); } }
      static { new Boot().new Inner().wireIn(); Boot b = new Boot(); b.go(); }
      void go() { Runnable r = new Runnable() { public void run() { Wire.serve(base + tail()); } }; r.run(); }`;
    expect(await pathsOf({ 'acme/Boot.java': boot(members) })).toContain('/base/tail');
  });

  test('an assignment to the bare name of a field is one of the instance', async () => {
    const members = `
      private String path;
      Boot(String given) { path = given; }
      static { Wire.serve(new Boot("/one").path()); Wire.serve(new Boot("/two").path()); }
      String path() { return path; }`;
    expect(await pathsOf({ 'acme/Boot.java': boot(members) })).toEqual(['/one', '/two']);
  });
});

describe('several declarations of one name', () => {
  test('arguments decide by their number, then by their types', async () => {
    const members = `
      static String p(String a) { return "/text" + a; }
      static String p(int a) { return "/number" + a; }
      static String p(String a, String b) { return "/two" + a + b; }
      static String p(String... all) { return "/many" + all.length; }
      static { Wire.serve(p("/x")); Wire.serve(p(7)); Wire.serve(p("/x", "/y")); Wire.serve(p("a", "b", "c")); }`;
    expect(await pathsOf({ 'acme/Boot.java': boot(members) })).toEqual([
      '/many3',
      '/number7',
      '/text/x',
      '/two/x/y',
    ]);
  });

  test('constructors are chosen like methods, also from each other', async () => {
    const members = `
      final String path;
      Boot() { this("/standard"); }
      Boot(String path) { this.path = path; }
      Boot(String a, String b) { this(a + b); }
      static class Sub extends Boot { Sub(String a) { super(a, "/sub"); } }
      static { Wire.serve(new Boot().path); Wire.serve(new Boot("/a", "/b").path); Wire.serve(new Sub("/s").path); }`;
    expect(await pathsOf({ 'acme/Boot.java': boot(members) })).toEqual(['/a/b', '/s/sub', '/standard']);
  });

  test('a field does not hide a method that is called, nor the method the field', async () => {
    const members = `
      String name() { return "/method"; }
      String name = "/field";
      static String kind = "/static-field";
      static String kind() { return "/static-method"; }
      static { Boot b = new Boot(); Wire.serve(b.name + b.name()); Wire.serve(kind + kind()); }`;
    expect(await pathsOf({ 'acme/Boot.java': boot(members) })).toEqual([
      '/field/method',
      '/static-field/static-method',
    ]);
  });

  test('an overload of a base class is inherited beside those of the class', async () => {
    const members = `
      static class Base { String p(String a, String b) { return "/base" + a + b; } String q() { return "/base-q"; } }
      static class Sub extends Base {
        String p(String a) { return "/sub" + a; }
        String q() { return super.q() + "/sub-q"; }
      }
      static { Wire.serve(new Sub().p("/1")); Wire.serve(new Sub().p("/1", "/2")); Wire.serve(new Sub().q()); }`;
    expect(await pathsOf({ 'acme/Boot.java': boot(members) })).toEqual([
      '/base-q/sub-q',
      '/base/1/2',
      '/sub/1',
    ]);
  });

  test('a framework sees every declaration; name and number of parameters decide what overrides', async () => {
    const members = `
      static abstract class Base { void a() {} void a(int one) {} void b() {} }
      @Deprecated static class Wired extends Base { void a(String other) {} void a(int one, int two) {} int b; }`;
    expect(await pathsOf({ 'acme/Boot.java': boot(members) })).toEqual([
      '/Base/a/0',
      '/Base/b/0',
      '/Wired/a/1',
      '/Wired/a/2',
      '/Wired/b/0',
    ]);
  });
});

describe('functions that nothing calls', () => {
  test('where frameworks name words, only functions with such a word run', async () => {
    const members = `
      void other() { Wire.serve("/other"); }
      void setUp(Object wireUp) { Wire.serve("/set-up"); }
      void configure() { wireUp(); Wire.serve("/configured"); }
      void wireUp() {}`;
    expect(await pathsOf({ 'acme/Boot.java': boot(members) })).toEqual(['/configured']);
  });
});

describe('properties files', () => {
  test('comments, separators, escapes and continued lines', () => {
    const text = String.raw`# a comment
! another
a.b = one
c:two
d three
e\:f=g\=h
long=first,\
     second
path=\/x\u002Fy
empty=
`;
    expect(readProperties(text)).toEqual({
      'a.b': 'one',
      c: 'two',
      d: 'three',
      'e:f': 'g=h',
      long: 'first,second',
      path: '/x/y',
      empty: '',
    });
  });
});
