import type { Finding } from '../../model/finding.ts';
import type { Undocumented } from '../../model/method-mismatch.ts';
import { parsePathTemplate } from '../../model/path-template.ts';
import { counted, finding, routeLocation, series } from './finding.ts';

/** From so many undocumented routes on, a part of the service of which the spec knows nothing is told of as one. */
const MANY = 10;

/** From so many routes in small parts on, which the spec leaves out whole, they are told of as one. */
const MANY_IN_SMALL = 20;

/** Sections of a spec that are named to paste. */
const MOST_SECTIONS = 12;

/** Parts that are named in a message. */
const SHOWN_PARTS = 5;

/** What is undocumented, by whether the spec is about that part of the service at all. */
export interface Parts {
  /** Undocumented routes beside operations of the spec, or too few to be a part. */
  readonly single: readonly Undocumented[];
  /** Routes outside of the path below which every operation of the spec lies. */
  readonly outside?: { readonly base: string; readonly entries: readonly Undocumented[] };
  /** Trees of paths in which the spec has no operation. */
  readonly trees: readonly Tree[];
  /** Small trees beside the sections of the spec, where there are many of them. */
  readonly small?: { readonly trees: readonly Tree[]; readonly sections: readonly string[] };
}

interface Tree {
  readonly prefix: string;
  readonly entries: readonly Undocumented[];
}

/**
 * Takes apart what is undocumented: a spec that is about one part of a service would else give hundreds of findings that all
 * say the same.
 *
 * @param promised full paths of the operations.
 */
export function partsOf(undocumented: readonly Undocumented[], promised: readonly string[]): Parts {
  const known = promised.map((path) => segmentsOf(path));
  const base = commonBase(known);
  const beyond =
    base.length === 0 ? [] : undocumented.filter(({ path }) => !startsWith(segmentsOf(path), base));
  const outside = beyond.length < MANY ? [] : beyond;
  const apart = new Set(outside);
  const rest = undocumented.filter((entry) => !apart.has(entry));
  const all = treesOf(rest, prefixesOf(known));
  const trees = all.filter(({ entries }) => entries.length >= MANY);
  const beside = all.filter(
    ({ prefix, entries }) => entries.length < MANY && segmentsOf(prefix).length <= base.length + 1,
  );
  const count = beside.reduce((sum, { entries }) => sum + entries.length, 0);
  const small = count < MANY_IN_SMALL ? [] : beside;
  const grouped = new Set([...trees, ...small].flatMap(({ entries }) => entries));
  return {
    single: rest.filter((entry) => !grouped.has(entry)),
    ...(outside.length === 0 ? {} : { outside: { base: `/${base.join('/')}`, entries: outside } }),
    trees,
    ...(small.length === 0 ? {} : { small: { trees: small, sections: sectionsOf(known, base.length + 1) } }),
  };
}

/** The beginnings of the paths of the spec, up to where they part. */
function sectionsOf(paths: readonly (readonly string[])[], length: number): readonly string[] {
  return [...new Set(paths.map((path) => `/${path.slice(0, length).join('/')}`))].sort();
}

/** One finding for all that lies outside of the spec's common base, and one for each tree that it does not know. */
export function elsewhereFindings({ outside, trees, small }: Parts): readonly Finding[] {
  const whole = outside === undefined ? [] : [outsideFinding(outside)];
  return [...whole, ...trees.map(treeFinding), ...(small === undefined ? [] : [smallFinding(small)])];
}

function smallFinding({ trees, sections }: NonNullable<Parts['small']>): Finding {
  const entries = trees.flatMap((tree) => tree.entries);
  const named = [...trees]
    .sort((a, b) => b.entries.length - a.entries.length)
    .map(({ prefix, entries: own }) => `\`${prefix}\` (${own.length})`);
  const covers = sections.map((section) => JSON.stringify(section === '/' ? section : `${section}/**`));
  return {
    ...partFinding(entries),
    subject: `in ${counted(trees.length, 'part')} of the service`,
    message: `${counted(entries.length, 'route')} are served in parts of the service in which the spec has no operation: ${series(named, SHOWN_PARTS)}`,
    fix: 'Add them to the spec. Where it is about its own parts alone, say so in the configuration.',
    ...(sections.length > MOST_SECTIONS ? {} : { snippet: settingSnippet(`covers: [${covers.join(', ')}]`) }),
  };
}

function outsideFinding({ base, entries }: NonNullable<Parts['outside']>): Finding {
  const parts = new Map<string, number>();
  for (const { path } of entries) {
    const part = `/${segmentsOf(path)[0] ?? ''}`;
    parts.set(part, (parts.get(part) ?? 0) + 1);
  }
  const named = [...parts].sort(([, a], [, b]) => b - a).map(([part, count]) => `\`${part}\` (${count})`);
  return {
    ...partFinding(entries),
    subject: `outside of ${base}`,
    message: `${counted(entries.length, 'route')} are served outside of \`${base}\`, below which every operation of the spec lies: ${series(named, SHOWN_PARTS)}`,
    fix: `Add them to the spec. Where it is about \`${base}\` alone, say so in the configuration.`,
    snippet: settingSnippet(`covers: [${JSON.stringify(`${base}/**`)}]`),
  };
}

function treeFinding({ prefix, entries }: Parts['trees'][number]): Finding {
  return {
    ...partFinding(entries),
    subject: `below ${prefix}`,
    message: `${counted(entries.length, 'route')} are served below it, and the spec has no operation there`,
    fix: 'Add them to the spec, or exclude that part of the service with a reason.',
    snippet: settingSnippet(
      `exclude: [{ route: ${JSON.stringify(`* ${prefix}/**`)}, reason: "say why the spec leaves it out" }]`,
    ),
  };
}

function partFinding(entries: readonly Undocumented[]): Finding {
  return {
    ...finding('undocumented', { subject: '', message: '', fix: '', locations: [] }),
    count: entries.length,
    locations: entries.flatMap(({ routes: [first] }) => (first === undefined ? [] : [routeLocation(first)])),
  };
}

function settingSnippet(setting: string): NonNullable<Finding['snippet']> {
  return {
    title: 'for .github/specgate.yml, which begins with `version: 1`',
    language: 'yaml',
    text: `gates:\n  routes:\n    ${setting}\n`,
  };
}

function segmentsOf(path: string): readonly string[] {
  return parsePathTemplate(path).segments.map(({ key }) => key);
}

function startsWith(segments: readonly string[], base: readonly string[]): boolean {
  return base.every((segment, at) => segments[at] === segment);
}

/** The segments that all paths begin with, fixed or in part (`v{}`). One path alone has no base: it is no part of a service. */
function commonBase(paths: readonly (readonly string[])[]): readonly string[] {
  const [first, ...others] = paths;
  if (first === undefined || others.length === 0) return [];
  const differs = first.findIndex(
    (segment, at) => segment === '{}' || others.some((other) => other[at] !== segment),
  );
  return differs === -1 ? [] : first.slice(0, differs);
}

function prefixesOf(paths: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(paths.flatMap((path) => path.map((_, at) => path.slice(0, at + 1).join('/'))));
}

/** Routes by the shortest beginning of their path that begins no path of the spec. */
function treesOf(entries: readonly Undocumented[], known: ReadonlySet<string>): Parts['trees'] {
  const trees = new Map<string, Undocumented[]>();
  for (const entry of entries) {
    const segments = segmentsOf(entry.path);
    const at = segments.findIndex((_, place) => !known.has(segments.slice(0, place + 1).join('/')));
    if (at === -1) continue;
    const prefix = `/${parsePathTemplate(entry.path)
      .segments.slice(0, at + 1)
      .map(({ text }) => text)
      .join('/')}`;
    const tree = trees.get(prefix) ?? [];
    trees.set(prefix, tree);
    tree.push(entry);
  }
  return [...trees].map(([prefix, own]) => ({ prefix, entries: own }));
}
