import { blockText, type MarkdownDocument } from '../../../model/documents.ts';
import { broken, type Claim } from '../claim.ts';
import { shortText } from './incomplete.ts';

/** `REQ-001`, `FR-12`, `NFR-3`, `BE-REQ-7` at the start of an item, cell or heading. */
const REQUIREMENT = /^\W*((?:[A-Z]{1,6}-)?(?:REQ|FR|NFR|R|US|AC|BR)-?\d{1,5}(?:\.\d+)*)\b/;

/** The requirements of an architecture: each has an id of its own, and a list of boxes names one in every box. */
export function checkRequirements(document: MarkdownDocument): readonly Claim[] {
  const boxes = document.blocks.flatMap((block) => (block.kind === 'item' && block.box ? [block] : []));
  const ids = boxes.map((block) => REQUIREMENT.exec(blockText(block))?.[1]);
  if (ids.every((id) => id === undefined)) {
    const message = 'names no requirement with its id';
    return [
      broken('missing-part', 'Requirements', 1, message, 'List the requirements as boxes: - [x] REQ-001 …'),
    ];
  }
  return boxes.flatMap((block, index) => {
    const id = ids[index];
    if (id === undefined) {
      return [
        broken(
          'missing-part',
          shortText(block),
          block.line,
          'has no requirement id',
          'Begin it with its id.',
        ),
      ];
    }
    const first = ids.indexOf(id);
    if (first === index) return [];
    const message = `stands twice: line ${boxes[first]?.line ?? 1} has it too`;
    return [broken('malformed', id, block.line, message, 'Give every requirement an id of its own.')];
  });
}
