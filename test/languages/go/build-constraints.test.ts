import { expect, test } from 'vitest';
import { go } from '../../../src/languages/go/index.ts';
import { memoryFiles } from '../memory-files.ts';

const header = (lines: string) => `${lines}\n\npackage quay\n`;

test.each([
  ['//go:build ignore', false],
  ['//go:build !ignore', true],
  ['//go:build wireinject', false],
  ['//go:build !wireinject', true],
  ['// +build !wireinject', true],
  ['// +build wireinject', false],
  ['//go:build linux && (amd64 || arm64)', true],
  ['//go:build darwin || !linux', false],
  ['//go:build !(linux && go1.20)', false],
  ['// +build linux,!amd64 unix', true],
  ['// +build linux\n// +build windows', false],
  ['// Copyright //go:build ignore', true],
  ['//go:build harbour', true],
])('%s: %s', (lines, expected) => {
  expect(go.isBuilt?.('quay/a.go', memoryFiles({ 'quay/a.go': header(lines) }))).toBe(expected);
});

test('of two that stand in for each other, the one without the tag is built', () => {
  const project = memoryFiles({
    'go.mod': 'module acme.io/port\n',
    'quay/cranes.go': header('//go:build cranes'),
    'quay/hands.go': header('//go:build !cranes'),
    'quay/sheds.go': header('//go:build sheds'),
  });
  expect(go.resolve('acme.io/port/quay', 'main.go', project)).toEqual({
    kind: 'files',
    files: ['quay/hands.go', 'quay/sheds.go'],
  });
});
