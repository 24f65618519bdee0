import type { FileHead } from '../../model/documents.ts';
import type { Checked } from './check-documents.ts';
import { broken } from './claim.ts';
import type { HandoffSettings } from './settings.ts';

/** Whether source files begin as the agreement asks: with a comment that says what they are for, or without one. */
export function checkHeads(
  heads: readonly FileHead[],
  asked: HandoffSettings['header-comments'],
): readonly Checked[] {
  if (asked === 'any') return [];
  return heads.flatMap(({ file, line, kind }): readonly Checked[] => {
    if (asked === 'required' && kind === 'code') {
      const message = 'begins without a comment that says what it is for';
      const fix = 'Write a comment at the head of the file: its purpose, what it needs, who uses it.';
      return [{ file, title: 'Header comments', claims: [broken('header', file, line, message, fix)] }];
    }
    if (asked === 'forbidden' && kind === 'comment') {
      const message = 'begins with a comment, which the agreement does not want';
      return [
        {
          file,
          title: 'Header comments',
          claims: [broken('header', file, line, message, 'Take the comment at the head of the file out.')],
        },
      ];
    }
    return [];
  });
}
