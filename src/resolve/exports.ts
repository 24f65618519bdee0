import type { Expression, MapLiteral, Pattern, Statement } from '../languages/syntax.ts';
import type { Location } from '../model/location.ts';
import type { Evaluation } from './evaluation.ts';
import { modulesOf } from './imports.ts';
import { load, type Module } from './module.ts';
import { written } from './written.ts';

/** How a module exports a name. */
export interface ExportView {
  readonly site: Location;
  /** The exported function as a person would call it; `(inline)` for a literal. */
  readonly handler: string;
  /** Callees of the calls around it, outermost first: `withUser(withTeam(read))`. */
  readonly wrappers: readonly string[];
}

/** Finds the statement that exports a name; re-exports are followed for what they name, the site stays the first. */
export function exportOf(
  run: Evaluation,
  module: Module,
  name: string,
  seen: ReadonlySet<Module> = new Set(),
): ExportView | undefined {
  load(run, module);
  if (seen.has(module)) return undefined;
  for (const file of module.files) {
    for (const node of file.body) {
      const found = exportIn(run, module, node, name, new Set([...seen, module]));
      if (found !== undefined) return { ...found, site: { file: file.file, line: found.site.line } };
    }
  }
  return undefined;
}

function exportIn(
  run: Evaluation,
  module: Module,
  node: Statement,
  name: string,
  seen: ReadonlySet<Module>,
): ExportView | undefined {
  if (node.kind === 'let' && node.exported === true) {
    const line = lineOf(node.target, name);
    return line === undefined ? undefined : described(node.value, node.target, name, line, module);
  }
  if (node.kind !== 'export') return undefined;
  const item =
    node.items.find((one) => one.exported === name) ?? node.items.find((one) => one.exported === '*');
  if (item === undefined) return undefined;
  const site: Location = { file: module.id, line: node.line };
  const plain: ExportView = { site, handler: item.local ?? name, wrappers: [] };
  if (node.source !== undefined) {
    const [from] = modulesOf(run, node.source, module.scope);
    const inner =
      from === undefined
        ? undefined
        : exportOf(run, from, item.exported === '*' ? name : (item.local ?? name), seen);
    if (inner === undefined) return item.exported === '*' ? undefined : plain;
    return { ...inner, site };
  }
  if (item.value !== undefined) return { ...inside(item.value, name, module), site };
  return { ...(localView(module, item.local ?? name) ?? plain), site };
}

/** The line at which a pattern binds a name. */
function lineOf(pattern: Pattern, name: string): number | undefined {
  switch (pattern.kind) {
    case 'name-pattern':
      return pattern.name === name ? pattern.line : undefined;
    case 'keys-pattern':
      for (const item of pattern.items) {
        const line = lineOf(item.target, name);
        if (line !== undefined) return line;
      }
      return undefined;
    default:
      return undefined;
  }
}

function described(
  value: Expression | undefined,
  target: Pattern,
  name: string,
  line: number,
  module: Module,
): ExportView {
  const site: Location = { file: module.id, line };
  if (value === undefined || target.kind !== 'name-pattern') return { site, handler: name, wrappers: [] };
  return { ...inside(value, name, module), site };
}

/** A name that was declared in the module. */
function localView(module: Module, name: string): ExportView | undefined {
  for (const file of module.files) {
    for (const node of file.body) {
      if (node.kind !== 'let') continue;
      const line = lineOf(node.target, name);
      if (line !== undefined) return described(node.value, node.target, name, line, module);
    }
  }
  return undefined;
}

/** Looks through calls that are given a function. */
function inside(value: Expression, name: string, module: Module): Omit<ExportView, 'site'> {
  switch (value.kind) {
    case 'function':
      return { handler: value.name ?? name, wrappers: [] };
    case 'name':
      return localView(module, value.name) ?? { handler: value.name, wrappers: [] };
    case 'call': {
      const given = value.args.map((arg) => arg.value).find((arg) => isHandler(arg, module));
      if (given === undefined) return { handler: written(value.callee).replace(/\(.*$/s, ''), wrappers: [] };
      const inner =
        given.kind === 'function' ? { handler: '(inline)', wrappers: [] } : inside(given, name, module);
      return {
        handler: inner.handler,
        wrappers: [written(value.callee).replace(/\(.*$/s, ''), ...inner.wrappers],
      };
    }
    case 'map':
      return inside(handlerEntry(value) ?? { ...value, kind: 'name', name }, name, module);
    default:
      return { handler: written(value), wrappers: [] };
  }
}

/** `{ handler: f, … }`: what a wrapper is given by name. */
function handlerEntry(node: MapLiteral): Expression | undefined {
  return node.entries.find(({ key }) => key?.kind === 'literal' && key.value === 'handler')?.value;
}

/** A function, or a call or name that stands for one. */
function isHandler(node: Expression, module: Module): boolean {
  if (node.kind === 'function') return true;
  if (node.kind === 'call') return node.args.some((arg) => isHandler(arg.value, module));
  if (node.kind === 'map') return handlerEntry(node) !== undefined;
  if (node.kind !== 'name') return false;
  return module.files.some((file) =>
    file.body.some(
      (one) =>
        (one.kind === 'let' &&
          one.target.kind === 'name-pattern' &&
          one.target.name === node.name &&
          one.value !== undefined &&
          (one.value.kind === 'function' || one.value.kind === 'call')) ||
        (one.kind === 'import' && one.bindings.some((binding) => binding.local === node.name)),
    ),
  );
}
