import { describe, expect, test } from 'vitest';
import { classifyDecision, classifyReply } from '../../../src/gates/checkpoint/classify-reply.ts';

const MEANINGS = {
  approve: [
    'approved',
    'Approved!',
    'LGTM',
    'Ship it 🚀',
    ':shipit:',
    'A',
    'A) Approve',
    '(a)',
    '**Approved**',
    'I approve',
    'LGTM, thanks!',
    'Approved.\n\nShip it',
  ],
  ambiguous: [
    'ok',
    'OK.',
    'sure',
    'Fine',
    'I guess',
    'maybe',
    '👍',
    'sounds good',
    'approved?',
    'ok, approved',
  ],
  reject: ['no', 'Stop!', 'not yet', 'not approved', 'Rejected', 'no, approved'],
  changes: ['change this', 'B', 'B) Changes', 'Changes requested.'],
  pause: ['C', 'C) Pause', 'wait'],
  skip: ['D', 'D) Skip'],
  other: [
    '',
    'thanks',
    'approved once the tests pass',
    'I would have approved this',
    'A bit late',
    'LGTM, but fix the typo',
    'who approved this',
    'this is not approved by anyone',
  ],
} as const;

describe('classifyReply', () => {
  for (const [meaning, replies] of Object.entries(MEANINGS)) {
    test.each(replies)(`%j is ${meaning}`, (reply) => {
      expect(classifyReply(reply).meaning).toBe(meaning);
    });
  }

  test.each([
    ['approve G5.2', ['G5.2']],
    ['G5.2 approved', ['G5.2']],
    ['Approved for g5.1 and G5.2', ['G5.1', 'G5.2']],
    ['LGTM', []],
  ])('%j speaks of %j', (reply, gates) => {
    expect(classifyReply(reply)).toEqual({ meaning: 'approve', gates });
  });
});

describe('classifyDecision', () => {
  test.each(['', '___', '_ _ _', '…', 'pending'])('%j is blank', (text) => {
    expect(classifyDecision(text)).toBeUndefined();
  });

  test.each([
    ['A', 'approve'],
    ['A) Approve (Ada, 2026-01-31)', 'approve'],
    ['Approved by Ada on 2026-01-31', 'approve'],
    ['B) Changes', 'changes'],
    ['C', 'pause'],
    ['D) Skip', 'skip'],
    ['not approved', 'reject'],
    ['ok', 'ambiguous'],
    ['A plan is needed', 'other'],
  ])('%j means %s', (text, meaning) => {
    expect(classifyDecision(text)).toBe(meaning);
  });
});
