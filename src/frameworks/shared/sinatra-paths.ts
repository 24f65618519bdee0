import type { Template } from '../framework.ts';

const LIMIT = 16;

/**
 * Mustermann's Sinatra dialect: `:name` is one segment, `*` all that remains, `?` makes a parameter, a group or a character before it
 * optional. An optional slash at the end is left out. https://github.com/sinatra/mustermann
 */
export function sinatraPath(raw: string): readonly Template[] {
  const whole = raw
    .replace(/\/\?$/, '')
    .replace(/\.\?:(\w+)\??/g, '(.:$1)?')
    .replace(/\/\?:(\w+)\?/g, '(/:$1)?')
    .replace(/:(\w+)\?/g, '(:$1)?')
    .replace(/([^)])\?/g, '($1)?');
  const templates = variants(whole).map(template);
  return templates.filter(({ path }, at) => templates.findIndex((other) => other.path === path) === at);
}

/** With and without each optional group, with all of them first; groups that are not optional are what they hold. */
function variants(path: string): readonly string[] {
  let waiting = [path];
  for (let open = true; open && waiting.length < LIMIT; ) {
    open = false;
    waiting = waiting.flatMap((one) => {
      const found = /^(.*?)\(([^()]*)\)(\??)(.*)$/s.exec(one);
      if (found === null) return [one];
      open = true;
      const [, before = '', inside = '', mark = '', after = ''] = found;
      const kept = inside.split('|').map((choice) => `${before}${choice}${after}`);
      return mark === '' ? kept : [...kept, `${before}${after}`];
    });
  }
  return waiting;
}

function template(path: string): Template {
  let splats = 0;
  let last = '';
  const found = path.replace(
    /\\(.)|:(\w+)|\*(\w*)|\{\+?(\w+)\}/g,
    (match, escaped: string | undefined, name: string | undefined, _splat, braced: string | undefined) => {
      if (escaped !== undefined) return escaped;
      if (name !== undefined) return `{${name}}`;
      if (braced !== undefined && !match.startsWith('{+')) return `{${braced}}`;
      splats++;
      last = braced ?? (splats === 1 ? 'splat' : `splat${splats}`);
      return `{${last}}`;
    },
  );
  const whole = found === '' ? '/' : found;
  return last !== '' && whole.endsWith(`{${last}}`) ? { path: whole, catchAll: last } : { path: whole };
}
