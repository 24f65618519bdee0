// Time and memory of whole processes of dist/cli.js, on trees and reports that it makes: `npm run bench [trees|coverage]`.
// It prints figures and ratios, and judges nothing: machines differ.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const cache = join(root, 'bench/.cache');
const cli = join(root, 'dist/cli.js');
const ROUNDS = 5;

/** Tells the peak of memory on descriptor 3 when the process ends. */
const meter = `data:text/javascript,${encodeURIComponent(
  "import{writeSync}from'node:fs';process.on('exit',()=>writeSync(3,String(process.resourceUsage().maxRSS)))",
)}`;

/** Median wall time in milliseconds and peak memory in MB of a Node process, after one run that warms the disk's cache. */
function measure(args) {
  const times = [];
  let peak = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    const started = performance.now();
    const child = spawnSync(process.execPath, ['--import', meter, ...args], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
      maxBuffer: 1 << 26,
    });
    if (child.error !== undefined || child.status === null || child.status > 1) {
      throw new Error(`${args.join(' ')}: ${child.error ?? child.stderr}`);
    }
    if (round > 0) times.push(performance.now() - started);
    peak = Math.max(peak, Number(child.output[3]) / 1024);
  }
  times.sort((a, b) => a - b);
  return { time: times[Math.floor(times.length / 2)], peak };
}

const column = (text, width) => String(text).padStart(width);
const seconds = (time) => `${(time / 1000).toFixed(3)} s`;

/** A service of which one file in ten registers routes; the others are plain code, about 3 KB each. */
function makeTree(files) {
  const directory = join(cache, `tree-${files}`);
  if (existsSync(join(directory, 'done'))) return directory;
  rmSync(directory, { recursive: true, force: true });
  const relevant = Math.max(1, Math.floor(files / 10));
  const write = (file, text) => {
    mkdirSync(join(directory, file, '..'), { recursive: true });
    writeFileSync(join(directory, file), text);
  };
  const padding = (index) =>
    Array.from(
      { length: 36 },
      (_, n) =>
        `export function work${index}_${n}(value: number): number {\n  return value * ${n} + ${index};\n}\n`,
    ).join('');
  const mounts = [];
  const operations = [];
  for (let index = 0; index < relevant; index++) {
    const file = `src/area${index % 40}/part${index}.ts`;
    write(
      file,
      `import { Router } from 'express';\n\nexport const part${index} = Router();\npart${index}.get('/', list);\npart${index}.post('/', add);\npart${index}.get('/:id', show);\n${padding(index)}`,
    );
    mounts.push([
      `import { part${index} } from './area${index % 40}/part${index}.ts';`,
      `app.use('/part${index}', part${index});`,
    ]);
    operations.push(
      `  /part${index}:\n    get: { responses: { '200': { description: ok } } }\n    post: { responses: { '200': { description: ok } } }`,
      `  /part${index}/{id}:\n    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]\n    get: { responses: { '200': { description: ok } } }`,
    );
  }
  for (let index = relevant; index < files; index++)
    write(`src/lib${index % 200}/code${index}.ts`, padding(index));
  write(
    'src/app.ts',
    `import express from 'express';\n${mounts.map(([line]) => line).join('\n')}\n\nconst app = express();\n${mounts.map(([, line]) => line).join('\n')}\napp.listen(1);\n`,
  );
  write(
    'specs/openapi.yaml',
    `openapi: 3.0.3\ninfo: { title: bench, version: '1' }\npaths:\n${operations.join('\n')}\n`,
  );
  write('package.json', '{ "dependencies": { "express": "5.0.0" } }\n');
  write('done', '');
  return directory;
}

const readAll = `
import { readdirSync, readFileSync } from 'node:fs';
let bytes = 0;
for (const entry of readdirSync(process.argv[1], { recursive: true, withFileTypes: true }))
  if (entry.isFile()) bytes += readFileSync(entry.parentPath + '/' + entry.name).length;
`;

function trees() {
  const start = measure([cli, '--version']);
  console.log(
    `bare start-up (--version)      ${column(seconds(start.time), 9)}  ${column(start.peak.toFixed(0), 4)} MB\n`,
  );
  console.log('source files      routes   peak MB      check   peak MB   reading all   ratio   files/s');
  for (const files of [50, 2_500, 10_000, 40_000, 160_000]) {
    if (files > 40_000 && !process.argv.includes('--large')) continue;
    const directory = makeTree(files);
    const routes = measure([cli, 'routes', directory]);
    const check = measure([cli, 'check', directory]);
    const plain = measure(['--input-type=module', '-e', readAll, directory]);
    console.log(
      `${column(files, 12)}  ${column(seconds(routes.time), 10)}  ${column(routes.peak.toFixed(0), 8)} ${column(seconds(check.time), 10)}  ${column(check.peak.toFixed(0), 8)}    ${column(seconds(plain.time), 10)}  ${column((check.time / plain.time).toFixed(2), 6)}  ${column(Math.round((files / check.time) * 1000), 8)}`,
    );
  }
}

/** One file's record, as a test runner writes it: mostly lines, some functions and branches. */
const records = {
  lcov: (file) => {
    const functions = numbered(12, (n) => `FN:${n * 25},method${n}\nFNDA:${n % 4},method${n}\n`);
    const branches = (n) =>
      n % 9 === 0 ? `BRDA:${n},${n / 9},0,${n % 2}\nBRDA:${n},${n / 9},1,${n % 3}\n` : '';
    const lines = numbered(400, (n) => `DA:${n},${(n * 7) % 5}\n${branches(n)}`);
    return `TN:\nSF:${file}\n${functions}${lines}LF:400\nLH:320\nend_of_record\n`;
  },
  cobertura: (file) => {
    const branch = 'branch="true" condition-coverage="50% (1/2)" missing-branches="exit"';
    const lines = numbered(
      400,
      (n) => `\t\t\t\t\t\t<line number="${n}" hits="${n % 3}"${n % 7 === 0 ? ` ${branch}` : ''}/>\n`,
    );
    return `<class name="${file}" filename="${file}" line-rate="0.6">\n<methods/>\n<lines>\n${lines}</lines>\n</class>\n`;
  },
};

function numbered(count, write) {
  return Array.from({ length: count }, (_, index) => write(index + 1)).join('');
}

/** A directory with one report of about so many megabytes, on sources that are there. */
function makeReport(format, megabytes) {
  const directory = join(cache, `${format}-${megabytes}`);
  if (existsSync(join(directory, 'done'))) return directory;
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(join(directory, 'src'), { recursive: true });
  const [head, end] =
    format === 'lcov'
      ? ['', '']
      : [
          '<?xml version="1.0"?>\n<coverage line-rate="0.6" version="1"><sources><source>.</source></sources><packages><package name="all"><classes>\n',
          '</classes></package></packages></coverage>\n',
        ];
  const out = openSync(join(directory, format === 'lcov' ? 'lcov.info' : 'coverage.xml'), 'w');
  let size = writeSync(out, head);
  for (let index = 0; size < megabytes * 1e6; index++) {
    writeFileSync(join(directory, `src/code${index}.ts`), 'x;\n'.repeat(400));
    size += writeSync(out, records[format](`src/code${index}.ts`));
  }
  writeSync(out, end);
  mkdirSync(join(directory, '.github'));
  writeFileSync(
    join(directory, '.github/specgate.yml'),
    'version: 1\ngates: { routes: false, coverage: { total: { lines: 50 } } }\n',
  );
  // The same sources without the report: what is over it is the report's.
  const bare = join(cache, `${format}-${megabytes}-bare`);
  rmSync(bare, { recursive: true, force: true });
  cpSync(directory, bare, { recursive: true, filter: (path) => !/(?:lcov\.info|coverage\.xml)$/.test(path) });
  writeFileSync(join(directory, 'done'), '');
  return directory;
}

function coverage() {
  console.log(
    '\nreport                check   over the same sources without it   peak MB   ratio to reading all',
  );
  for (const [format, megabytes] of [
    ['lcov', 14],
    ['lcov', 56],
    ['cobertura', 44],
    ['cobertura', 176],
  ]) {
    const directory = makeReport(format, megabytes);
    const figure = measure([cli, 'check', directory]);
    const bare = measure([cli, 'check', `${directory}-bare`]);
    const plain = measure(['--input-type=module', '-e', readAll, directory]);
    console.log(
      `${`${megabytes} MB ${format}`.padEnd(17)} ${column(seconds(figure.time), 10)} ${column(seconds(figure.time - bare.time), 34)}  ${column(figure.peak.toFixed(0), 8)} ${column((figure.time / plain.time).toFixed(2), 22)}`,
    );
  }
}

mkdirSync(cache, { recursive: true });
const [what] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
console.log(
  `specgate ${JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version}, Node ${process.version}, median of ${ROUNDS}\n`,
);
if (what !== 'coverage') trees();
if (what !== 'trees') coverage();
