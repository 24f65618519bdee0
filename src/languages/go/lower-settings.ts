import type { Node } from 'web-tree-sitter';
import { lineOf, literalAt, nameAt, opaqueAt, parts } from '../nodes.ts';
import type { Expression, Pattern } from '../syntax.ts';
import { stringValue } from './literals.ts';

/** What gives a setting by its name and default. No code can say it. */
export const SETTING = 'a setting';

/** A call of {@link SETTING}. */
function setting(name: Expression, standard: Expression | undefined, line: number): Expression {
  const args = [{ value: name }, ...(standard === undefined ? [] : [{ value: standard }])];
  return { kind: 'call', callee: nameAt(SETTING, line), args, isNew: false, line };
}

/** Where the default stands among the arguments: `StringVar(&x, "name", "default", …)`, `StringVarP(&x, "name", "n", "default", …)`. */
const FLAGS: Readonly<Record<string, number>> = { StringVar: 2, StringVarP: 3 };

/** A flag that is read into a variable is an assignment of it. Undefined for any other call. */
export function flagVariable(
  method: string,
  list: Node,
  lower: (node: Node) => Expression,
): Expression | undefined {
  const at = Object.hasOwn(FLAGS, method) ? FLAGS[method] : undefined;
  const [into, name, ...rest] = parts(list);
  const standard = at === undefined ? undefined : rest[at - 2];
  if (into === undefined || name === undefined || standard === undefined) return undefined;
  if (into.type !== 'unary_expression' || into.childForFieldName('operator')?.type !== '&') return undefined;
  const line = lineOf(into);
  const target = patternOf(lower(into), line);
  const value = setting(lower(name), lower(standard), line);
  return target && { kind: 'assign', target, value, line };
}

function patternOf(place: Expression, line: number): Pattern | undefined {
  if (place.kind === 'name') return { kind: 'name-pattern', name: place.name, line };
  return place.kind === 'member' ? { kind: 'place-pattern', place, line } : undefined;
}

/** Keys of tags by which libraries fill the fields that nothing is given for. */
const DEFAULT_TAG = /(?:^|\s)(?:default|envDefault|env-default):("(?:[^"\\]|\\.)*")/;

/** Keys of tags by which libraries fill fields from files, flags and the environment. */
const FILLED_TAG = /(?:^|\s)(?:env|envconfig|mapstructure|koanf|toml|yaml|ini|hcl|long|arg):"/;

/** The library stops the program where nobody makes the setting. */
const REQUIRED_TAG =
  /(?:^|\s)(?:env|validate|binding|required|env-required):"[^"]*(?:required|notEmpty|true)/;

/** What a field of text is by its tag (`env:"BASE" envDefault:"/x"`). */
export function taggedDefault(name: string, tag: string, line: number): Expression | undefined {
  const [, text] = DEFAULT_TAG.exec(tag) ?? [];
  if (text !== undefined) return setting(literalAt(name, line), literalAt(stringValue(text), line), line);
  if (!FILLED_TAG.test(tag)) return undefined;
  return REQUIRED_TAG.test(tag)
    ? opaqueAt(`setting ${name}, which has to be made`, [], line)
    : setting(literalAt(name, line), undefined, line);
}
