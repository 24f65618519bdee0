import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { code, fenced, text } from '../../src/reports/markup.ts';
import { visibleLine, visibleLines } from '../../src/reports/visible-text.ts';
import { hostile } from './hostile-text.ts';

function parse(markdown: string) {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function onlyParagraph(markdown: string) {
  const [first, ...others] = parse(`x ${markdown}`).children;
  expect(others).toEqual([]);
  if (first?.type !== 'paragraph') throw new Error(`expected a paragraph, got ${first?.type}`);
  return first.children;
}

const short = Object.entries(hostile).filter(([, value]) => value.length < 1000);

describe('code', () => {
  it.each(short)('shows exactly what was written: %s', (_name, value) => {
    const [before, span, ...others] = onlyParagraph(code(value));
    expect(before).toMatchObject({ type: 'text', value: 'x ' });
    expect(others).toEqual([]);
    expect(span).toMatchObject({ type: 'inlineCode', value: visibleLine(value) || ' ' });
  });

  it.each(short)('keeps the table whole in a cell: %s', (_name, value) => {
    const [table, ...others] = parse(`| a | b |\n|---|---|\n| ${code(value, 'cell')} | end |`).children;
    expect(others).toEqual([]);
    if (table?.type !== 'table') throw new Error('expected a table');
    const cells = table.children[1]?.children ?? [];
    expect(cells).toHaveLength(2);
    const shown = (visibleLine(value) || ' ').replace(/\\(?=\|)/g, '⟨U+005C⟩');
    expect(cells[0]?.children).toMatchObject([{ type: 'inlineCode', value: shown }]);
    expect(cells[1]?.children).toMatchObject([{ type: 'text', value: 'end' }]);
  });
});

describe('text', () => {
  it.each(short)('is words and code spans and nothing else: %s', (_name, value) => {
    const kinds = onlyParagraph(text(value)).map((node) => node.type);
    expect(kinds.filter((kind) => kind !== 'text' && kind !== 'inlineCode')).toEqual([]);
  });

  it.each(short)('loses nothing but white space and the backticks of code: %s', (_name, value) => {
    const shown = onlyParagraph(text(value))
      .map((node) => ('value' in node ? node.value : ''))
      .join('')
      .slice(1);
    const bare = (plain: string) => plain.replace(/[\s`]/g, '');
    expect(bare(shown)).toBe(bare(visibleLine(value)));
  });

  it.each([
    ['the spec promises it, nothing serves it', 'the spec promises it, nothing serves it'],
    ['86.41 % of lines, asked ≥ 80 %', '86.41 % of lines, asked ≥ 80 %'],
    ['1,204 of 1,393 lines (12s)', '1,204 of 1,393 lines (12s)'],
    ["don't; the service's one-off", "don't; the service's one-off"],
    ['prefix comes from process.env.BASE', 'prefix comes from `process.env.BASE`'],
    ['nearest is GET /ships/{imo}.', 'nearest is `GET /ships/{imo}`.'],
    ['mount `a b` at (/c)', 'mount `a b` at (`/c`)'],
    ['call make(app), then stop', 'call `make(app)`, then stop'],
    ['there is no "api/x.yaml"', 'there is no "`api/x.yaml`"'],
    ['`one``two`', '`one` `two`'],
  ])('writes %j as %j', (plain, markdown) => {
    expect(text(plain)).toBe(markdown);
  });
});

describe('fenced', () => {
  it.each(short)('is one block that holds the lines: %s', (_name, value) => {
    const children = parse(fenced(value, 'yaml')).children;
    expect(children).toMatchObject([{ type: 'code', lang: 'yaml', value: visibleLines(value) }]);
  });
});

describe('visibleLine', () => {
  it('writes what cannot be seen as its code point', () => {
    expect(visibleLine('a\u202eb\u200bc\u0007d\ud800e')).toBe('a⟨U+202E⟩b⟨U+200B⟩c⟨U+0007⟩d⟨U+D800⟩e');
  });

  it('leaves letters of every script and emoji alone', () => {
    for (const plain of ['/größe/日本語/مرحبا/нева', 'kai 🚢 ok', 'e\u0301'])
      expect(visibleLine(plain)).toBe(plain);
  });
});
