import { constant, type TextValue, type Value } from '../../resolve/value.ts';
import { HOLE, type Host, type KnownText, type Template } from '../framework.ts';
import { regexTemplates } from './regex-templates.ts';

/** `blog/<int:year>/` as a template; `<path:rest>` takes several segments and becomes `{*rest}`. */
export function routeTemplate(route: string): string {
  return route.replace(/<(?:([^<>:\s]+):)?(\w+)>/g, (_match, converter: string | undefined, name: string) =>
    converter === 'path' ? `{*${name}}` : `{${name}}`,
  );
}

/** The paths of an entry as templates: of `path()`'s dialect, or of regular expressions, which may stand for several. */
export function templatesOf(value: Value, dialect: 'route' | 'regex', host: Host): Value {
  const items = host.texts(value).flatMap((known) => {
    const templates = dialect === 'route' ? [routeTemplate(known.text)] : regexTemplates(known.text);
    return templates.map((template) => textValue(template, known));
  });
  const [only] = items;
  return items.length === 1 && only !== undefined ? only : { kind: 'list', items, open: false };
}

/** A template with the reasons of its holes. */
function textValue(template: string, known: KnownText): Value {
  if (!template.includes(HOLE)) return constant(template, known.soft);
  const pieces = template.split(HOLE);
  const parts = pieces.flatMap((piece, at): TextValue['parts'] => {
    const hole = known.holes[at] ?? known.holes.at(-1);
    return at === pieces.length - 1 || hole === undefined ? [piece] : [piece, hole];
  });
  const filled = parts.filter((part) => part !== '');
  return known.soft === undefined
    ? { kind: 'text', parts: filled }
    : { kind: 'text', parts: filled, soft: known.soft };
}

/** Django joins what stands in its tables as it is. */
export function joinRaw(prefix: string, path: string): string {
  return prefix + path;
}

/** Templates, with `{*name}` for a parameter that takes several segments. */
export function djangoPath(raw: string): readonly Template[] {
  const catchAll = /\{\*(\w+)\}$/.exec(raw)?.[1];
  const path = raw.replace(/\{\*(\w+)\}/g, '{$1}');
  const template = path === '' ? '/' : path;
  return [catchAll === undefined ? { path: template } : { path: template, catchAll }];
}
