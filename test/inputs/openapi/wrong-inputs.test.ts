import { describe, expect, it } from 'vitest';
import { problems, refusal } from './project.ts';

const info = 'info: { title: A, version: "1" }\n';

describe('a file that is no API description', () => {
  it.each<[name: string, text: string | Buffer, message: RegExp, line: number]>([
    ['empty', '', /is empty/, 1],
    ['only comments', '# later\n\n', /is empty/, 1],
    ['HTML', '<!DOCTYPE html>\n<html></html>\n', /is HTML or XML/, 1],
    ['XML', '<?xml version="1.0"?><a/>', /is HTML or XML/, 1],
    ['one text', 'soon\n', /is not an OpenAPI description: its content is one value/, 1],
    ['a list', '- a\n- b\n', /its content is a list/, 1],
    ['another object', 'name: x\nversion: 1\n', /neither an `openapi` nor a `swagger` key/, 1],
    ['AsyncAPI', 'asyncapi: 2.6.0\n', /it is AsyncAPI/, 1],
    ['a version of two parts', `openapi: 3.1\n${info}`, /gives its version as a number: `openapi: 3\.1`/, 1],
    ['a bare swagger version', `# c\nswagger: 2.0\n${info}`, /gives its version as a number/, 2],
    ['an unknown version', `openapi: 4.0.0\n${info}`, /`openapi: 4\.0\.0`, which is no version/, 1],
    [
      'a version under the wrong key',
      `swagger: "3.0.0"\n${info}`,
      /`swagger: 3\.0\.0`, which is no version/,
      1,
    ],
    ['a tab', `openapi: 3.0.0\ninfo:\n\ttitle: A\n`, /a tab is used for indentation/, 3],
    [
      'a duplicate key',
      `openapi: 3.0.0\n${info}paths:\n  /a: {}\n  /a: {}\n`,
      /the key `\/a` twice.*lines 4 and 5/,
      5,
    ],
    ['two documents', `openapi: 3.0.0\n---\n${info}`, /more than one document/, 2],
    ['an open quote', `openapi: "3.0.0\n${info}`, /quote, bracket, colon or comma is missing/, 1],
    ['an unknown alias', `openapi: 3.0.0\ninfo: *none\n`, /`\*none` has no anchor/, 2],
    ['a list as key', `openapi: 3.0.0\n? [a]\n: b\n`, /an object or list as a key/, 2],
    ['a merge conflict', `openapi: 3.0.0\n<<<<<<< HEAD\n${info}`, /markers of a merge conflict/, 2],
    ['UTF-16', Buffer.from(`\ufeffopenapi: 3.0.0\n`, 'utf16le'), /is not text in UTF-8/, 1],
    [
      'a Git LFS pointer',
      'version https://git-lfs.github.com/spec/v1\noid sha256:0\n',
      /pointer of Git LFS/,
      1,
    ],
    ['YAML nested too deeply', `a: ${'['.repeat(3_000)}`, /nested more than 512 levels/, 1],
  ])('%s', async (_name, text, message, line) => {
    const error = await refusal({ 'here/a.yaml': text }, 'here/a.yaml');
    expect(error.message).toMatch(message);
    expect(error.message).toContain('here/a.yaml');
    expect(error.where).toBe(`here/a.yaml:${line}`);
    expect(error.fix).not.toBe('');
  });

  it.each<[name: string, text: string, message: RegExp, line: number]>([
    ['cut off', '{\n"openapi": "3.0.0"', /expected `,` or `}`/, 2],
    ['a trailing comma', '{\n"openapi": "3.0.0",\n}', /name of a member in double quotes/, 3],
    ['a duplicate key', '{\n"paths": 1,\n"paths": 2\n}', /the key `paths` twice.*lines 2 and 3/, 3],
    ['a comment', '{\n// no\n}', /name of a member/, 2],
    ['something after the end', '{}\n{}', /something follows/, 2],
    ['an unknown word', '{"a": nope}', /expected a value/, 1],
    ['an open text', '{"a": "b\n}', /a string has no end/, 1],
    ['a line break in a text', '{"a": "b\nc"}', /control character/, 1],
    ['too deep', '['.repeat(100_000), /nested more than 512 levels/, 1],
    ['empty', ' \n', /it ends too early/, 2],
  ])('JSON: %s', async (_name, text, message, line) => {
    const error = await refusal({ 'a.json': text }, 'a.json');
    expect(error.message).toMatch(message);
    expect(error.where).toBe(`a.json:${line}`);
  });

  it('is not there', async () => {
    expect((await refusal({}, 'gone.yaml')).message).toContain('There is no file gone.yaml');
  });
});

describe('a description against its schema', () => {
  it.each<[name: string, text: string, message: string, line: number]>([
    [
      'a number as version',
      'openapi: 3.0.0\ninfo:\n  title: A\n  version: 1.0\npaths: {}\n',
      'info › version is a number and must be text, in quotes',
      4,
    ],
    [
      'a license without a name',
      'openapi: 3.0.0\ninfo:\n  title: A\n  version: "1"\n  license: {}\npaths: {}\n',
      "info › license must have required property 'name'",
      5,
    ],
    [
      '3.1: a license in two forms',
      'openapi: 3.1.0\ninfo:\n  title: A\n  version: "1"\n  license: { name: L, identifier: MIT, url: "https://l.test" }\npaths: {}\n',
      'info › license is of several forms at once, of which only one is allowed there',
      5,
    ],
    [
      'an operation without responses',
      `openapi: 3.0.0\n${info}paths:\n  /a:\n    get:\n      tags: [x]\n`,
      "paths › /a › get must have required property 'responses'",
      5,
    ],
    [
      'an unknown key',
      `openapi: 3.0.0\n${info}paths:\n  /a:\n    fetch: {}\n`,
      'paths › /a has a key that is unknown there: `fetch`',
      5,
    ],
    [
      'a path without slash',
      `openapi: 3.0.0\n${info}paths:\n  a: {}\n`,
      'paths has a key that is unknown there: `a`',
      4,
    ],
    [
      '2.0: an unknown place of a parameter',
      `swagger: "2.0"\n${info}paths:\n  /a:\n    get:\n      parameters: [{ name: b, in: elsewhere, type: string }]\n      responses: { default: { description: x } }\n`,
      'paths › /a › get › parameters › 0 › in is `elsewhere` and must be one of body, header, formData, query, path',
      6,
    ],
    [
      '3.1: an unknown key',
      `openapi: 3.1.0\n${info}paths:\n  /a:\n    get:\n      respond: {}\n`,
      'paths › /a › get has a key that is unknown there: `respond`',
      6,
    ],
    [
      '3.2: an operation that is a list',
      `openapi: 3.2.0\n${info}paths:\n  /a:\n    get: []\n`,
      'paths › /a › get must be object',
      5,
    ],
  ])('%s is a problem, and the rest is read', async (_name, text, message, line) => {
    const found = await problems({ 'a.yaml': text }, 'a.yaml');
    expect(found[0]?.said).toContain(message);
    expect(found[0]?.where).toBe(`a.yaml:${line}`);
    expect(found[0]?.fix).not.toBe('');
  });

  it('tells every problem, also beside a number as version', async () => {
    const text = 'openapi: 3.0.0\ninfo:\n  title: A\n  version: 1.0\n  license: {}\npaths: {}\n';
    const found = await problems({ 'a.yaml': text }, 'a.yaml');
    expect(found.map(({ where }) => where)).toEqual(['a.yaml:4', 'a.yaml:5']);
  });

  it('names the file that holds the mistake', async () => {
    const files = {
      'a.yaml': `openapi: 3.0.0\n${info}paths:\n  /a: { $ref: parts/item.yaml }\n`,
      'parts/item.yaml': 'get:\n  summary: s\n  responses: []\n',
    };
    const [problem] = await problems(files, 'a.yaml');
    expect(problem?.said).toBe('paths › /a › get › responses must be object');
    expect(problem?.where).toBe('parts/item.yaml:3');
  });

  it.each<[name: string, text: string, message: RegExp, line: number]>([
    ['no paths', `openapi: 3.0.0\n${info}`, /the document has no `paths`/, 1],
    ['paths that are a list', `openapi: 3.0.0\n${info}paths: [a]\n`, /paths must be object/, 3],
    [
      'a path item that is a text',
      `openapi: 3.0.0\n${info}paths:\n  /a: later\n`,
      /path item `\/a` is no object/,
      4,
    ],
  ])('%s: is refused, because no operation can be told', async (_name, text, message, line) => {
    const error = await refusal({ 'a.yaml': text }, 'a.yaml');
    expect(error.message).toMatch(message);
    expect(error.where).toBe(`a.yaml:${line}`);
  });
});
