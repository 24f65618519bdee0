// Shows what a checkpoint comment looks like: GitHub-flavoured Markdown in, a picture of it in a browser out.
//
//   node dist/cli.js check examples/bookshop-drift --format markdown > comment.md
//   node scripts/render-comment.mjs comment.md comment.png [--dark] [--open] [--width 900]
//
// Needs Chromium (`CHROMIUM=/path/to/it`, or `chromium` on the PATH). Without a .png at the end of the second name, the
// HTML alone is written.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    dark: { type: 'boolean' },
    open: { type: 'boolean' },
    width: { type: 'string', default: '900' },
  },
});
const [source, target] = positionals;
if (source === undefined || target === undefined)
  throw new Error('render-comment.mjs COMMENT.md PICTURE.png|PAGE.html');

const theme = values.dark
  ? {
      page: '#0d1117',
      text: '#f0f6fc',
      quiet: '#9198a1',
      line: '#3d444d',
      soft: '#151b23',
      code: '#656c7633',
      link: '#4493f8',
    }
  : {
      page: '#ffffff',
      text: '#1f2328',
      quiet: '#59636e',
      line: '#d1d9e0',
      soft: '#f6f8fa',
      code: '#818b981f',
      link: '#0969da',
    };

/** The measures of a comment on GitHub: 14px text, 85% code, tables with lines, a frame with a head. */
const style = `
body { margin: 24px; background: ${theme.page}; color: ${theme.text};
  font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", Helvetica, Arial, sans-serif, "Noto Color Emoji"; }
.frame { border: 1px solid ${theme.line}; border-radius: 6px; }
.by { padding: 8px 16px; background: ${theme.soft}; color: ${theme.quiet}; border-bottom: 1px solid ${theme.line}; border-radius: 6px 6px 0 0; }
.by b { color: ${theme.text}; }
.body { padding: 16px; overflow-wrap: break-word; }
h2 { font-size: 21px; line-height: 1.25; padding-bottom: 6px; border-bottom: 1px solid ${theme.line}; margin: 0 0 16px; }
h3 { font-size: 17.5px; line-height: 1.25; margin: 24px 0 16px; }
p, table, pre, details, ul { margin: 0 0 16px; }
a { color: ${theme.link}; text-decoration: underline; }
code { font: 85% ui-monospace, "SFMono-Regular", "Liberation Mono", Menlo, monospace; background: ${theme.code}; padding: .2em .4em; border-radius: 6px; white-space: break-spaces; }
pre { background: ${theme.soft}; padding: 16px; border-radius: 6px; overflow: auto; line-height: 1.45; }
pre code { background: none; padding: 0; white-space: pre; }
table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; overflow: auto; }
th, td { border: 1px solid ${theme.line}; padding: 6px 13px; }
tr:nth-child(2n) { background: ${theme.soft}; }
summary { cursor: pointer; }
sub { font-size: 75%; }
blockquote { margin: 0 0 16px; padding: 0 1em; color: ${theme.quiet}; border-left: .25em solid ${theme.line}; }
`;

const markdown = readFileSync(source, 'utf8');
const rendered = micromark(markdown, {
  extensions: [gfm()],
  htmlExtensions: [gfmHtml()],
  allowDangerousHtml: true,
}).replaceAll('<details>', values.open ? '<details open>' : '<details>');
const page = `<!doctype html><meta charset="utf-8"><title>Checkpoint</title><style>${style}</style>
<div class="frame"><div class="by"><b>github-actions</b> <code>bot</code> commented now</div><div class="body">${rendered}</div></div>`;

if (target.endsWith('.png')) {
  const folder = mkdtempSync(join(tmpdir(), 'render-comment-'));
  const file = join(folder, 'page.html');
  writeFileSync(file, page);
  const height = 400 + 30 * markdown.split('\n').length;
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--hide-scrollbars',
  ];
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  try {
    execFileSync(
      process.env.CHROMIUM ?? 'chromium',
      [
        ...flags,
        ...quiet,
        `--user-data-dir=${join(folder, 'profile')}`,
        `--window-size=${values.width},${height}`,
        `--screenshot=${resolve(target)}`,
        pathToFileURL(file).href,
      ],
      { stdio: 'ignore' },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
} else {
  writeFileSync(target, page);
}
