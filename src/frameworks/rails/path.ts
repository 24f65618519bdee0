import type { Template } from '../framework.ts';

/** How many combinations of optional parts are read before they stay as they are. */
const LIMIT = 32;

/**
 * Rails' path dialect: `:name` is one segment, `*name` all that remain, what stands in parentheses may be left out. The format suffix
 * that every route may have is left out always.
 */
export function railsPath(raw: string): readonly Template[] {
  const whole = raw.replaceAll('(.:format)', '');
  const normal = slashed(whole).replace(/\/(\(+)\/?/g, (_match, open: string) => `${open}/`);
  const templates = variants(normal).map(template);
  return templates.filter(({ path }, at) => templates.findIndex((other) => other.path === path) === at);
}

function slashed(path: string): string {
  const short = `/${path}`.replace(/\/{2,}/g, '/');
  return short.length > 1 ? short.replace(/\/+$/, '') : short;
}

/** With and without each optional part, with all of them first. */
function variants(path: string): readonly string[] {
  let waiting = [path];
  for (let open = true; open && waiting.length < LIMIT; ) {
    open = false;
    waiting = waiting.flatMap((one) => {
      const found = /^(.*?)\(([^()]*)\)(.*)$/s.exec(one);
      if (found === null) return [one];
      open = true;
      const [, before = '', inside = '', after = ''] = found;
      return [`${before}${inside}${after}`, `${before}${after}`];
    });
  }
  return waiting;
}

function template(path: string): Template {
  let last = '';
  const found = slashed(path).replace(/([:*])([a-zA-Z_]\w*)/g, (_match, sign: string, name: string) => {
    if (sign === '*') last = name;
    return `{${name}}`;
  });
  return last !== '' && found.endsWith(`{${last}}`) ? { path: found, catchAll: last } : { path: found };
}
