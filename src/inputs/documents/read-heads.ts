import type { ProjectFiles } from '../../languages/language.ts';
import type { FileHead, TouchedFile } from '../../model/documents.ts';

/** What may stand before everything else and says nothing about the file: `#!`, encodings, directives, an opening tag. */
const BEFORE =
  /^(?:﻿|\s+|#![^\n]*\n|#[^\n]*\bcoding[:=][^\n]*\n|#\s*frozen_string_literal:[^\n]*\n|<\?php\b|declare\s*\(strict_types=\d\)\s*;|['"]use \w+['"];?|\/\/\s*@ts-\w+[^\n]*\n|\/[/*]\s*(?:eslint|biome|prettier|tslint|c8|v8|istanbul)[\w-]*[^\n]*\n|\/\/go:build[^\n]*\n)/;

/** How a comment begins, by the language of a file's ending. */
const COMMENTS: readonly (readonly [ending: RegExp, comment: RegExp])[] = [
  [/\.(?:[cm]?[jt]sx?|java|kts?|cs|go|rs|scala|swift)$/, /^\/[/*]/],
  [/\.py$/, /^(?:#|[rRuU]?(?:"""|'''|"|'))/],
  [/\.rb$/, /^(?:#|=begin)/],
  [/\.php$/, /^(?:\/[/*]|#(?!\[))/],
];

/** A notice of rights is demanded by lawyers and forbidden by nobody. */
const NOTICE = /\b(?:copyright|licen[cs]e[ds]?|SPDX-License-Identifier|all rights reserved)\b/i;

/** Longest head that is looked at, in characters. */
const LONGEST = 4_000;

/**
 * How source files begin: those that this change adds, or all where nobody knows what it adds.
 *
 * @param sources source files that are no tests.
 */
export function readHeads(
  files: ProjectFiles,
  sources: readonly string[],
  touched: readonly TouchedFile[] | undefined,
): readonly FileHead[] {
  const added = touched && new Set(touched.filter((one) => one.status === 'added').map((one) => one.file));
  return sources.flatMap((file): readonly FileHead[] => {
    if (added?.has(file) === false) return [];
    const comment = COMMENTS.find(([ending]) => ending.test(file))?.[1];
    const text = comment === undefined ? undefined : files.read(file);
    if (comment === undefined || text === undefined || text.trim() === '') return [];
    const start = startOf(text);
    const head = text.slice(start, start + LONGEST);
    const line = text.slice(0, start).split('\n').length;
    if (!comment.test(head)) return [{ file, line, kind: 'code' }];
    return [{ file, line, kind: NOTICE.test(firstComment(head)) ? 'notice' : 'comment' }];
  });
}

/** Where the first thing stands that says something. */
function startOf(text: string): number {
  let start = 0;
  for (;;) {
    const before = BEFORE.exec(text.slice(start, start + LONGEST));
    if (before === null) return start;
    start += before[0].length;
  }
}

/** The comment that a text begins with, or the run of line comments. */
function firstComment(head: string): string {
  return (
    /^(?:\/\*[\s\S]*?\*\/|=begin[\s\S]*?=end|"""[\s\S]*?"""|'''[\s\S]*?'''|(?:(?:\/\/|#)[^\n]*\n?)+)/.exec(
      head,
    )?.[0] ?? head
  );
}
