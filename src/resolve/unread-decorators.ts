import type { Method, Unresolved } from '../model/route.ts';
import type { Evaluation } from './evaluation.ts';
import { decorationsIn, membersOf } from './member-views.ts';
import { alternatives, type ClassValue, type Decoration, force, type TermValue } from './value.ts';

/** `Get`, `httpPost`, `PutMapping`: a decorator that says which method a function answers. */
const VERB = /^(?:http)?(get|post|put|patch|delete)(?:mapping)?$/i;

/** Libraries whose decorators say which requests a method sends: `ts-retrofit`, `axios-decorators`, `feign-client`. */
const CLIENT = /axios|retrofit|feign|fetch|client/i;

const PATH = /^[^\s()]*$/;

/** Decorated classes of libraries that no framework models: each method that a verb decorates is said. */
export function unreadDecorators(run: Evaluation): readonly Unresolved[] {
  return run.classes.flatMap((type) =>
    type.scope.module.language.traits.appliesDecorators === true ? methodsOf(run, type) : [],
  );
}

function methodsOf(run: Evaluation, type: ClassValue): readonly Unresolved[] {
  if (type.node.members.every(({ decorators }) => decorators.length === 0)) return [];
  return membersOf(run, type, {}).flatMap(({ site, decorations }) =>
    termsOf(run, decorations).flatMap(({ term, line }): readonly Unresolved[] => {
      const verb = VERB.exec(nameOf(term))?.[1];
      const path = pathOf(term);
      if (verb === undefined || path === undefined) return [];
      const above = termsOf(run, decorationsIn(run, type.node.decorators, type.scope)).map((one) =>
        pathOf(one.term),
      );
      const parts = [above.find((one) => one !== undefined && one !== '') ?? '', path];
      const known = parts.map((part) => part.replace(/^\/?(?=.)/, '/').replace(/\/$/, '')).join('');
      return [
        {
          location: { file: site.file, line },
          framework: '',
          reason: `${term.symbol} decorates a method as a route, in ways of its own library`,
          methods: [verb.toUpperCase() as Method],
          path: `{*}${known.replace(/:(\w+)/g, '{$1}')}`,
        },
      ];
    }),
  );
}

/** Calls of libraries that no framework models. */
function termsOf(
  run: Evaluation,
  decorations: readonly Decoration[],
): readonly { readonly term: TermValue; readonly line: number }[] {
  return decorations.flatMap(({ value, line }) =>
    alternatives(value).flatMap((one) =>
      one.kind === 'term' &&
      one.args !== undefined &&
      !CLIENT.test(libraryOf(one)) &&
      !run.facts.isFrameworkSource(libraryOf(one))
        ? [{ term: one, line }]
        : [],
    ),
  );
}

function nameOf({ symbol }: TermValue): string {
  return symbol.slice(symbol.lastIndexOf('.') + 1);
}

function libraryOf({ symbol }: TermValue): string {
  return symbol.slice(0, Math.max(0, symbol.lastIndexOf('.')));
}

/** The path that a decorator is given; empty where it is given nothing. */
function pathOf({ args }: TermValue): string | undefined {
  const [first] = args?.positional ?? [];
  if (first === undefined) return '';
  const value = force(first.value);
  return value.kind === 'constant' && typeof value.value === 'string' && PATH.test(value.value)
    ? value.value
    : undefined;
}
