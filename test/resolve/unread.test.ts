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
      },
      {
        location: { file: 'src/main/kotlin/port/Tides.kt', line: 1 },
        framework: 'jax-rs',
        reason: 'Kotlin is not read: this file registers routes of JAX-RS',
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
