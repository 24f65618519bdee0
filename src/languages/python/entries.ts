import type { NamedObject, ProjectFiles } from '../language.ts';
import { directoryOf, nameOf, within } from './paths.ts';
import { resolve } from './resolve.ts';
import { rootsOf } from './roots.ts';
import { isTest } from './test-files.ts';

/** Files that say how a service is started. */
const START_FILE =
  /^(?:Procfile[\w.-]*|(?:[\w-]+\.)?(?:Docker|Container)file[\w.-]*|[\w.-]*compose[\w.-]*\.ya?ml|pyproject\.toml|setup\.(?:cfg|py)|Makefile|justfile|[\w-]*(?:start|run|entrypoint|serve|launch)[\w-]*\.sh|app\.ya?ml|render\.ya?ml|fly\.toml|railway\.(?:toml|json)|supervisord?\.conf|\.flaskenv|[\w-]+\.service)$/i;

/** Scripts of other names count where they call a server, or tell one what to serve (`FLASK_APP=`). */
const SCRIPT_FILE = /\.sh$/;
const SERVER =
  /\b(?:(?:gunicorn|uvicorn|hypercorn|daphne|granian|uwsgi|waitress-serve|sanic|litestar)\b|[A-Z_]*(?:APP|MODULE)=).*/g;

/** `pkg.module:app`, as servers and entry points of packages name an object. */
const OBJECT = /(?<![\w./:@-])([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*):([A-Za-z_]\w*)(?![\w/-])/g;

/** `gunicorn … pkg.module`: its `application`. */
const APPLICATION = /\bgunicorn\b.*[ \t]([A-Za-z_]\w*(?:\.\w+)+)[ \t]*$/gm;

/** `python -m pkg.module`. */
const MODULE = /\bpython[\d.]*["',\s]+-m["',\s]+([A-Za-z_]\w*(?:\.\w+)*)/g;

/** A script: `python src/serve.py`, `run app/main.py`. */
const SCRIPT = /(?<![\w-])((?:\.\/)?[\w-]+(?:\/[\w-]+)*\.py)\b/g;

/** Names under which a service usually starts. */
const CONVENTIONAL = [
  'main',
  'app',
  'asgi',
  'wsgi',
  'application',
  'server',
  'api',
  'run',
  'manage',
  '__main__',
  '__init__',
];

/**
 * Files to start from: those that the files which start the service name, then files with conventional names beside the
 * manifests and in the packages there, the project's root first.
 */
export function entries(project: ProjectFiles): readonly string[] {
  const roots = rootsOf(project);
  const found = new Set<string>();
  const add = (file: string): void => {
    if (project.has(file) && !isTest(file)) found.add(file);
  };
  for (const file of started(project)) add(file);
  const folders = roots.projects.flatMap((directory) => [
    directory,
    within(directory, 'src'),
    within(directory, 'app'),
  ]);
  const packages = folders
    .flatMap((folder) => project.directoriesIn(folder))
    .filter((path) => roots.withPython.has(path));
  for (const folder of new Set([...folders, ...packages])) {
    for (const name of CONVENTIONAL) {
      // The root package of a service is an entry only where it is one of the project's own.
      if (name !== '__init__' || roots.packages.has(folder)) add(within(folder, `${name}.py`));
    }
  }
  return [...found];
}

/** What servers are told to serve, as `pkg.module:name` in their commands: an application, or a factory that they call. */
export function served(project: ProjectFiles): readonly NamedObject[] {
  const found: NamedObject[] = [];
  for (const { text, directory } of commands(project)) {
    for (const [, path = '', name = ''] of serverLines(text).matchAll(OBJECT)) {
      const module = resolve(path, within(directory, 'a-command'), project);
      if (module.kind === 'files') found.push(...module.files.map((file) => ({ file, name })));
    }
  }
  return found;
}

function serverLines(text: string): string {
  return [...text.matchAll(SERVER)].join('\n');
}

/** The texts that start a service, in the order of their files. */
function* commands(project: ProjectFiles): Generator<{ readonly text: string; readonly directory: string }> {
  for (const file of project.files) {
    const isStart = START_FILE.test(nameOf(file));
    if (!isStart && !SCRIPT_FILE.test(file)) continue;
    const all = project.read(file) ?? '';
    yield { text: isStart ? all : serverLines(all), directory: directoryOf(file) };
  }
}

/** Files that commands name, in the order in which they are found. */
function* started(project: ProjectFiles): Generator<string> {
  for (const { text, directory } of commands(project)) {
    for (const match of [...text.matchAll(OBJECT), ...text.matchAll(APPLICATION), ...text.matchAll(MODULE)]) {
      const found = resolve(match[1] ?? '', within(directory, 'a-command'), project);
      if (found.kind === 'files') yield* found.files;
    }
    for (const match of text.matchAll(SCRIPT)) yield within(directory, (match[1] ?? '').replace(/^\.\//, ''));
  }
}
