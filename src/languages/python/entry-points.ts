import type { EntryPoint, ProjectFiles } from '../language.ts';
import { nameOf } from './paths.ts';

const MANIFEST = /^(?:pyproject\.toml|setup\.(?:py|cfg)|entry_points\.txt)$/;

/** `name = package.module:object`, quoted or not. */
const POINT = /["']?([\w.-]+)["']?\s*=\s*["']?([A-Za-z_][\w.]*)(?::([A-Za-z_][\w.]*))?["']?/g;

const known = new WeakMap<ProjectFiles, readonly EntryPoint[]>();

/** Objects that the packages of a project offer by name, in groups (`importlib.metadata.entry_points`). */
export function entryPoints(project: ProjectFiles): readonly EntryPoint[] {
  let points = known.get(project);
  if (points === undefined) {
    points = project.files
      .filter((file) => MANIFEST.test(nameOf(file)))
      .flatMap((file) => inManifest(nameOf(file), project.read(file) ?? ''));
    known.set(project, points);
  }
  return points;
}

function inManifest(name: string, text: string): readonly EntryPoint[] {
  if (name === 'setup.py') return inSetup(text);
  if (name === 'setup.cfg') return inSections(sectionOf(text, 'options.entry_points'), /^(\S[^=]*?)\s*=\s*$/);
  if (name === 'entry_points.txt') return inSections(text, /^\[([^\]]+)\]\s*$/);
  return inSections(text, TABLE);
}

/** `[project.entry-points."shop.plugins"]`, `[tool.poetry.plugins.x]`, `[project.scripts]`; other tables end one. */
const TABLE =
  /^\[(?:(?:project\.entry-points|tool\.poetry\.plugins)\.["']?([\w.-]+)["']?|project\.(scripts)|tool\.poetry\.(scripts)|[^\]]*)\]/;

function sectionOf(text: string, name: string): string {
  const start = text.indexOf(`[${name}]`);
  const rest = start < 0 ? '' : text.slice(start + name.length + 2);
  return rest.split(/^\[/m)[0] ?? '';
}

/** Lines below the heading of a group. */
function inSections(text: string, heading: RegExp): readonly EntryPoint[] {
  const found: EntryPoint[] = [];
  let group: string | undefined;
  for (const line of text.split('\n')) {
    const head = heading.exec(line);
    if (head !== null) group = groupOf(head);
    else if (group !== undefined && !/^\s*#/.test(line)) found.push(...pointsIn(line, group));
  }
  return found;
}

function groupOf(head: RegExpExecArray): string | undefined {
  const [, group, scripts, older] = head;
  return scripts !== undefined || older !== undefined ? 'console_scripts' : group;
}

/** `entry_points={"shop.plugins": ["a = shop.a:Plugin"]}`; also the text of an INI file. */
function inSetup(text: string): readonly EntryPoint[] {
  const start = text.search(/\bentry_points\s*=/);
  if (start < 0) return [];
  const rest = text.slice(start);
  const lists = [...rest.matchAll(/["']([\w.-]+)["']\s*:\s*\[([^\]]*)\]/g)];
  return lists.length > 0
    ? lists.flatMap(([, group = '', points = '']) => pointsIn(points.replace(/#.*$/gm, ''), group))
    : inSections(/("""|''')([\s\S]*?)\1/.exec(rest)?.[2] ?? '', /^\s*\[([^\]]+)\]\s*$/);
}

function pointsIn(text: string, group: string): readonly EntryPoint[] {
  return [...text.matchAll(POINT)].map(([, name = '', module = '', object]) => ({
    group,
    name,
    module,
    ...(object === undefined ? {} : { object }),
  }));
}
