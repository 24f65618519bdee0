import type { Block, MarkdownDocument, Section } from '../../model/documents.ts';
import type { Input } from '../../model/evidence.ts';
import { itemsOf, type JsonNode, membersOf } from '../../model/json-tree.ts';
import { sha256 } from '../root.ts';
import { parseJson } from './parse-json.ts';

/**
 * A handoff that is written as JSON, as the document that it would be in Markdown: its keys are sections
 * (`key_decisions` is `key decisions`), its texts are blocks, the items of its lists are items.
 */
export function jsonDocument(file: string, text: string): Input<MarkdownDocument> {
  const parsed = parseJson(text);
  if (!parsed.ok) {
    const { line, column, message } = parsed.problem;
    return {
      kind: 'broken',
      file,
      line,
      message: `It is not JSON: line ${line}, column ${column}: ${message}.`,
      fix: 'Write it as valid JSON: double quotes, no comments, no comma before a closing bracket.',
    };
  }
  const sections: Section[] = [];
  const blocks: Block[] = [];
  const add = (node: JsonNode, parent: number | undefined): void => {
    for (const { key, line, value } of membersOf(node)) {
      const title = key.replaceAll(/[_-]+/g, ' ');
      const section = sections.push({ title, line, kind: 'label', parent }) - 1;
      if (value.kind === 'object') add(value, section);
      else if (value.kind === 'array')
        for (const item of itemsOf(value)) blocks.push(itemBlock(item, section));
      else if (value.kind !== 'null') blocks.push(itemBlock(value, section));
    }
  };
  add(parsed.root, undefined);
  return { kind: 'found', value: { file, sha256: sha256(text), sections, blocks } };
}

/** An item, its level first: `{"level": "HIGH", "text": "…"}` is `[HIGH] …`. */
function itemBlock(node: JsonNode, section: number): Block {
  const text = words(node);
  return { kind: 'item', line: node.line, section, text, prose: text, code: [] };
}

function words(node: JsonNode): string {
  if (node.kind === 'object') {
    const parts = membersOf(node).map((one) => words(one.value));
    const level = parts.findIndex((part) => /^(?:high|medium|low)$/i.test(part));
    if (level < 0) return parts.join(' ');
    return `[${(parts[level] ?? '').toUpperCase()}] ${parts.toSpliced(level, 1).join(' ')}`;
  }
  if (node.kind === 'array') return node.items.map(words).join(', ');
  return node.kind === 'null' ? '' : String(node.value);
}
