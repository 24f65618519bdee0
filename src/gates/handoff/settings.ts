import { z } from 'zod';
import { DEFAULT_DOCUMENTS, type DocumentKind } from '../../model/documents.ts';
import { DEFAULT_HANDOFF_FILES } from '../../model/handoff.ts';
import { severitySetting } from '../severities.ts';
import { rules } from './rules.ts';

const globs = z.array(z.string().min(1));

/** Kinds whose boxes may stay open: their lists say what is still to do. */
const OPEN_BOXES: readonly DocumentKind[] = [
  'multi-agent-plan',
  'summary',
  'implementation-notes',
  'issues',
  'escalation',
];

/** Kinds in which placeholders, TBD and empty headings are looked for. */
const NO_GAPS: readonly DocumentKind[] = ['pact', 'multi-agent-plan', 'prp', 'architecture', 'plan'];

function documentSettings(kind: DocumentKind) {
  const { files, judge } = DEFAULT_DOCUMENTS[kind];
  return z
    .union([
      z.literal(false),
      z.strictObject({
        files: globs.default([...files]).describe('Glob patterns of these documents.'),
        judge: z
          .enum(['changed', 'all'])
          .default(judge)
          .describe('`changed`: only the documents that the change touches, where that can be known.'),
        required: z.boolean().default(false).describe('Whether at least one must be there to be judged.'),
        boxes: z.boolean().default(!OPEN_BOXES.includes(kind)).describe('Whether every box must be ticked.'),
        gaps: z
          .boolean()
          .default(NO_GAPS.includes(kind))
          .describe('Whether TBD, placeholders in braces and empty headings count as unfinished.'),
      }),
    ])
    .optional();
}

const documents = z.strictObject({
  pact: documentSettings('pact'),
  summary: documentSettings('summary'),
  'implementation-notes': documentSettings('implementation-notes'),
  'multi-agent-plan': documentSettings('multi-agent-plan'),
  prp: documentSettings('prp'),
  architecture: documentSettings('architecture'),
  plan: documentSettings('plan'),
  'spec-kit': documentSettings('spec-kit'),
  openspec: documentSettings('openspec'),
  kiro: documentSettings('kiro'),
  bmad: documentSettings('bmad'),
  issues: documentSettings('issues'),
  escalation: documentSettings('escalation'),
});

/** Settings of the gate. */
export const settings = z.strictObject({
  files: globs.default([...DEFAULT_HANDOFF_FILES]).describe('Glob patterns of the JSON handoffs.'),
  json: z
    .enum(['optional', 'required', 'off'])
    .optional()
    .describe(
      'Whether a JSON handoff must be there. Default: required when the config names this gate without `documents`.',
    ),
  profile: z
    .enum(['lenient', 'strict'])
    .default('lenient')
    .describe(
      '`strict` demands every key of the form, of its agent, and `timestamp`, `project`, `next_action`.',
    ),
  'max-attempts': z
    .number()
    .int()
    .min(1)
    .default(3)
    .describe('How many attempts a self-healing log may have before the work must be escalated.'),
  'header-comments': z
    .enum(['any', 'required', 'forbidden'])
    .default('any')
    .describe(
      'Whether each source file that the change adds begins with a comment about it. Notices of rights are always allowed.',
    ),
  rules: severitySetting(rules),
  documents: documents
    .default({})
    .describe('Markdown documents that are judged, by kind; a kind that is not named is not looked for.'),
});

export type HandoffSettings = z.output<typeof settings>;
export type DocumentKindSettings = Exclude<HandoffSettings['documents'][DocumentKind], false | undefined>;
