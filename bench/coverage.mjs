// How long it takes to read large coverage reports, as ratios over the bare start-up of Node and in seconds over it.
// Makes its inputs itself: `node bench/coverage.mjs`. Targets: 14 MB of LCOV 0.15 s, 44 MB of Cobertura 0.6 s over start-up.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('..', import.meta.url));
const RUNS = 7;

/** LCOV as a test runner writes it: mostly lines, some functions and branches. */
function lcov(bytes) {
  const parts = [];
  for (let size = 0, file = 0; size < bytes; file++) {
    let record = `TN:\nSF:lib/part${file % 89}/module${file}.ts\n`;
    for (let fn = 1; fn <= 12; fn++) record += `FN:${fn * 25},method${fn}\nFNDA:${fn % 4},method${fn}\n`;
    for (let line = 1; line <= 300; line++) {
      record += `DA:${line},${(line * 7) % 5}\n`;
      if (line % 9 === 0)
        record += `BRDA:${line},${line / 9},0,${line % 2}\nBRDA:${line},${line / 9},1,${line % 3}\n`;
    }
    record += 'LF:300\nLH:240\nend_of_record\n';
    parts.push(record);
    size += record.length;
  }
  return parts.join('');
}

/** Cobertura as coverage.py writes it, with branches; all of it several times over for the same files. */
function cobertura(bytes, times = 1) {
  const parts = [];
  for (let size = 0, file = 0; size < bytes; file++) {
    let record = `<class name="module${file}.py" filename="lib/part${file % 89}/module${file}.py" line-rate="0.6" branch-rate="0.5">\n<methods/>\n<lines>\n`;
    for (let line = 1; line <= 400; line++) {
      record +=
        line % 7 === 0
          ? `\t\t\t\t\t\t<line number="${line}" hits="${line % 3}" branch="true" condition-coverage="50% (1/2)" missing-branches="exit"/>\n`
          : `\t\t\t\t\t\t<line number="${line}" hits="${line % 3}"/>\n`;
    }
    record += '</lines>\n</class>\n';
    parts.push(record);
    size += record.length;
  }
  const head = '<?xml version="1.0" ?>\n<coverage line-rate="0.6"><packages><package name="."><classes>\n';
  return `${head}${parts.join('').repeat(times)}</classes></package></packages></coverage>\n`;
}

/** Wall-clock milliseconds and greatest resident megabytes of a process. */
function measure(args) {
  const times = [];
  let memory = 0;
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    const result = spawnSync(process.execPath, args, { cwd: repository, encoding: 'utf8' });
    times.push(performance.now() - start);
    if (result.status !== 0) throw new Error(result.stderr);
    memory = Math.max(memory, Number(/rss=(\d+)/.exec(result.stdout)?.[1] ?? 0));
  }
  times.sort((a, b) => a - b);
  return { time: times[0], median: times[Math.floor(RUNS / 2)], memory };
}

const directory = mkdtempSync(join(tmpdir(), 'specgate-bench-'));
try {
  // The reader alone, bundled as it is shipped, so that compiling TypeScript is not measured.
  const reader = join(directory, 'read-report.mjs');
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    input: join(repository, 'bench', 'coverage-entry.ts'),
    platform: 'node',
    logLevel: 'silent',
  });
  await bundle.write({ file: reader, format: 'esm', minify: false });
  if (!existsSync(reader)) throw new Error('the reader was not bundled');

  const inputs = {
    '14 MB LCOV': ['lcov.info', lcov(14e6)],
    '56 MB LCOV of the same files': ['lcov-again.info', lcov(14e6).repeat(4)],
    '44 MB Cobertura': ['cobertura.xml', cobertura(44e6)],
    '176 MB Cobertura of the same files': ['cobertura-again.xml', cobertura(44e6, 4)],
  };
  const bare = measure(['-p', "'rss=' + Math.round(process.resourceUsage().maxRSS / 1024)"]);
  console.log(
    `bare start-up: ${bare.time.toFixed(0)} ms (median ${bare.median.toFixed(0)}), ${bare.memory} MB`,
  );
  for (const [name, [file, text]] of Object.entries(inputs)) {
    writeFileSync(join(directory, file), text);
    const { time, median, memory } = measure([reader, directory, file]);
    const over = ((time - bare.time) / 1000).toFixed(3);
    console.log(
      `${name}: ${(time / bare.time).toFixed(1)} × bare, ${over} s over it (median ${((median - bare.median) / 1000).toFixed(3)} s), ${memory} MB`,
    );
  }
} finally {
  rmSync(directory, { recursive: true, force: true });
}
