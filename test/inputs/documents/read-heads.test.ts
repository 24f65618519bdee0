import { describe, expect, test } from 'vitest';
import { readHeads } from '../../../src/inputs/documents/read-heads.ts';
import { memoryFiles } from '../../languages/memory-files.ts';

const headOf = (file: string, text: string) =>
  readHeads(memoryFiles({ [file]: text }), [file], undefined).map(({ kind, line }) => `${kind} ${line}`);

describe('heads of source files', () => {
  test.each([
    ['a.ts', '// What berths are.\nexport {};', 'comment 1'],
    ['a.ts', "'use strict';\n\n/** What berths are. */", 'comment 3'],
    ['a.ts', '// @ts-nocheck\n/* eslint-disable */\nimport x from "y";', 'code 3'],
    ['a.js', '#!/usr/bin/env node\n/* Berths. */', 'comment 2'],
    ['a.ts', '/* Copyright 2025 Acme. */\nexport {};', 'notice 1'],
    ['a.py', '# -*- coding: utf-8 -*-\n"""What berths are."""', 'comment 2'],
    ['a.py', 'import os', 'code 1'],
    ['a.rb', '# frozen_string_literal: true\n\nclass Berth; end', 'code 3'],
    ['a.php', "<?php\ndeclare(strict_types=1);\n#[Route('/x')]\nclass B {}", 'code 3'],
    ['a.php', '<?php\n\n/** What berths are. */', 'comment 3'],
    ['a.go', '//go:build linux\n\n// Package dock keeps berths.\npackage dock', 'comment 3'],
  ])('%s %j', (file, text, head) => {
    expect(headOf(file, text)).toEqual([head]);
  });

  test('looks at the files that a change adds, and at all where nobody knows what it adds', () => {
    const files = memoryFiles({ 'old.ts': 'x();', 'new.ts': 'y();', 'empty.ts': '\n' });
    const touched = [
      { file: 'new.ts', status: 'added' as const },
      { file: 'old.ts', status: 'changed' as const },
    ];
    const names = (given: typeof touched | undefined) =>
      readHeads(files, files.files, given).map((head) => head.file);
    expect(names(touched)).toEqual(['new.ts']);
    expect(names(undefined)).toEqual(['new.ts', 'old.ts']);
  });
});
