import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** The tree of GitHub-flavoured Markdown. */
export function parsed(markdown: string): Nodes {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** All nodes of a tree, parents first. */
export function nodesOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap((child) => nodesOf(child))] : [node];
}

/** The shape of a document: its nodes without their texts, code, addresses; and the tags of its HTML. */
export function skeleton(node: Nodes): unknown {
  if (node.type === 'html') return tagsOf(node.value);
  if (node.type === 'code') return `code ${node.lang ?? ''}`;
  if (!('children' in node)) return node.type;
  const children = node.children.filter((child) => child.type !== 'text' && child.type !== 'inlineCode');
  return [node.type, ...children.map((child) => skeleton(child))];
}

const TAG = /<!--[\s\S]*?-->|<\/?[a-z][^>]*>/gi;

/** Tags and comments of a piece of HTML, without the code spans of ours. */
function tagsOf(html: string): readonly string[] {
  return [...html.replace(/<code>[^<>]*<\/code>/g, '').matchAll(TAG)].map((tag) => tag[0]);
}

/** The text of a document (without the emoji selectors of ours) that GitHub looks through for mentions, references, hashes, emoji and addresses. */
export function linkableText(markdown: string): readonly string[] {
  return nodesOf(parsed(markdown)).flatMap((node) => {
    if (node.type === 'text') return [node.value.replace(/\ufe0f/g, '').replace(/\n/g, ' ')];
    if (node.type === 'html')
      return [
        node.value
          .replace(/<code>[^<>]*<\/code>/g, ' ')
          .replace(TAG, ' ')
          .replace(/\n/g, ' '),
      ];
    return [];
  });
}

/**
 * What GitHub makes of bare text (docs.github.com: autolinked references and URLs, mentions, custom autolinks, emoji,
 * mathematical expressions), read more widely than it does.
 */
export const githubMeanings: readonly RegExp[] = [
  /@[\p{L}\p{N}_-]/u,
  /#\p{N}/u,
  /\bGH-\d/i,
  /\b[A-Z][A-Z0-9]*-\d/,
  /\b[0-9a-f]{7,40}\b/i,
  /:\/\//,
  /\bwww\.\S/i,
  /\b(?:mailto|xmpp|javascript):/i,
  /:[a-z0-9_+-]+:/i,
  /\$/,
  /[<>[\]{}|\\*_~`^]/,
  /&(?!amp;|lt;|gt;|quot;)/,
  /\p{Cc}|\p{Cf}|\p{Cs}|\p{DI}/u,
];
