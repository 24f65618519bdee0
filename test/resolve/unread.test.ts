import { describe, expect, it } from 'vitest';
import { borrowedLibraries } from '../../src/languages/unread.ts';
import { ledgerOf } from './ledger-of.ts';

const BERTHS = `package port

import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.RestController

@RestController
class Berths {
  @GetMapping("/berths") fun all() = listOf<String>()
}
`;

describe('a language that is not read', () => {
  it('is said where its files register something, once for a framework', async () => {
    const { routes, unresolved } = await ledgerOf({
      'src/main/kotlin/port/Berths.kt': BERTHS,
      'src/main/kotlin/port/Cranes.kt': BERTHS.replaceAll('erths', 'ranes'),
      'src/main/kotlin/port/Tides.kt': 'import jakarta.ws.rs.Path\n@Path("/tides") class Tides',
    });
    expect(routes).toEqual([]);
    expect(unresolved).toEqual([
      {
        location: { file: 'src/main/kotlin/port/Berths.kt', line: 4 },
        framework: 'spring',
        reason: 'Kotlin is not read: 2 files like this one register routes of Spring',
        unread: { folder: '' },
      },
      {
        location: { file: 'src/main/kotlin/port/Tides.kt', line: 1 },
        framework: 'jax-rs',
        reason: 'Kotlin is not read: this file registers routes of JAX-RS',
        unread: { folder: '' },
      },
    ]);
  });

  it('is not said of tests, nor of files that register nothing', async () => {
    const { unresolved } = await ledgerOf({
      'src/test/kotlin/port/Berths.kt': BERTHS,
      'src/main/kotlin/port/BerthsTest.kt': BERTHS,
      'src/main/kotlin/port/Errors.kt':
        'import org.springframework.web.bind.annotation.RestControllerAdvice\n@RestControllerAdvice class Errors',
    });
    expect(unresolved).toEqual([]);
  });

  it('brings the frameworks of the language whose libraries it uses', () => {
    expect(borrowedLibraries(['src/main/kotlin/port/Berths.kt', 'web/main.py'])).toEqual(['java']);
    expect(borrowedLibraries(['web/main.py', 'build.gradle.kts'])).toEqual([]);
  });
});

describe('a framework that is known and not read', () => {
  const MANIFEST = '[dependencies]\naxum = "0.8"\n';
  const MAIN = 'use axum::{routing::get, Router};\nfn app() -> Router { Router::new() }\n';

  it('is said where its files serve, once', async () => {
    const { unresolved } = await ledgerOf({
      'harbour/Cargo.toml': MANIFEST,
      'harbour/src/main.rs': `mod berths;\n${MAIN}`,
      'harbour/src/tides.rs': MAIN,
    });
    expect(unresolved).toEqual([
      {
        location: { file: 'harbour/src/main.rs', line: 2 },
        framework: '',
        reason: 'axum is not read: 2 files like this one serve with it',
        unread: { folder: 'harbour/' },
      },
    ]);
  });

  it('is said of a language that is read, by its manifest and its code', async () => {
    const { unresolved } = await ledgerOf({
      'go.mod': 'module harbour\n\nrequire github.com/go-kratos/kratos/v2 v2.8.0\n',
      'api/berth_http.pb.go': 'package api\n\nimport http "github.com/go-kratos/kratos/v2/transport/http"\n',
      'requirements.txt': 'tornado==6.4\n',
      'app.py': 'import tornado.web\n',
    });
    expect(unresolved.map(({ reason }) => reason)).toEqual([
      'Kratos is not read: this file serves with it',
      'Tornado is not read: this file serves with it',
    ]);
  });

  it('is not said where nothing depends on it, nothing serves with it, or only tests and examples do', async () => {
    const { unresolved } = await ledgerOf({
      'harbour/Cargo.toml': '[dependencies]\nserde = "1"\n',
      'harbour/src/main.rs': MAIN,
      'requirements.txt': 'tornado==6.4\n',
      'app.py': 'import tornado.httpclient\n',
      'crane/Cargo.toml': MANIFEST,
      'crane/src/main.rs': 'fn main() {}',
      'crane/tests/serve.rs': MAIN,
      'crane/examples/serve.rs': MAIN,
      'other/src/main.rs': MAIN,
    });
    expect(unresolved).toEqual([]);
  });
});

describe('a file that is longer than what is parsed', () => {
  const filler = "const tide = 'high water';\n".repeat(40_000);

  it('is said where it uses a framework', async () => {
    const { routes, unresolved } = await ledgerOf({
      'server.js': `// Harbour\nconst express = require('express');\nconst app = express();\napp.get('/boats', list);\n${filler}`,
      'tides.js': filler,
      'packed.js': `require('express');${filler.replaceAll('\n', ' ')}`,
    });
    expect(routes).toEqual([]);
    expect(unresolved).toEqual([
      {
        location: { file: 'server.js', line: 2 },
        framework: '',
        reason: 'the file uses a framework and is longer than what is parsed',
      },
    ]);
  });
});

describe('code that cannot be parsed', () => {
  const conflict = '<<<<<<< HEAD\nx = 1\n=======\nx = 2\n>>>>>>> other\n';

  it('is said of a file that uses a framework, beside what is read of it', async () => {
    const { routes, unresolved } = await ledgerOf({
      'main.py': `from fastapi import FastAPI\napp = FastAPI()\n${conflict}@app.get('/boats')\ndef boats(): ...\n`,
      'plain.py': conflict,
    });
    expect(routes.map(({ path }) => path)).toEqual(['/boats']);
    expect(unresolved).toEqual([
      { location: { file: 'main.py', line: 3 }, framework: '', reason: 'the code cannot be parsed here' },
    ]);
  });

  it('is not said where nothing there looks like a registration', async () => {
    const helper = (broken: string) => ({
      'package.json': '{"dependencies":{"express":"5"}}',
      'server.js': `const express = require('express');\nconst app = express();\n\n${broken}\n\napp.get('/boats', (req, res) => res.end());\napp.listen(1);\n`,
    });
    const { routes, unresolved } = await ledgerOf(helper('const sum = (a b) => a + b;'));
    expect(routes.map(({ path }) => path)).toEqual(['/boats']);
    expect(unresolved).toEqual([]);
    const hidden = await ledgerOf(helper("app.get('/piers' (req, res) => res.end());"));
    expect(hidden.unresolved.map(({ location }) => location.line)).toEqual([4]);
  });
});
