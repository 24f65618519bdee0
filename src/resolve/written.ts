import type { Argument, Expression } from '../languages/syntax.ts';

/** An expression as the code writes it, shortened: for handlers, guards and conditions in reports. */
export function written(node: Expression, depth = 0): string {
  if (depth > 4) return '…';
  const inner = (child: Expression) => written(child, depth + 1);
  switch (node.kind) {
    case 'literal':
      return typeof node.value === 'string' ? `'${node.value}'` : String(node.value);
    case 'regex':
      return `/${node.source}/${node.flags}`;
    case 'template':
      return `\`${node.parts.map((part) => (part.kind === 'literal' ? String(part.value) : `\${${inner(part)}}`)).join('')}\``;
    case 'name':
      if (node.holds !== undefined) return written(node.holds, depth);
      // A function's name is set apart from a variable's by `()` where the language keeps both under one name.
      return node.name.replace(/\(\)$/, '');
    case 'self':
      return 'this';
    case 'super':
      return 'super';
    case 'member':
      return `${inner(node.object)}.${node.name}`;
    case 'index':
      return `${inner(node.object)}[${inner(node.index)}]`;
    case 'call':
      return `${node.isNew ? 'new ' : ''}${inner(node.callee)}(${argumentsWritten(node.args, depth)})`;
    case 'list':
      if (node.type !== undefined) return inner(node.type);
      return `[${argumentsWritten(node.items, depth)}]`;
    case 'map':
      return node.type === undefined ? '{…}' : inner(node.type);
    case 'function':
      return '(inline)';
    case 'class':
      return node.name ?? 'class';
    case 'binary':
      return `${inner(node.left)} ${node.operator} ${inner(node.right)}`;
    case 'not':
      return `!${inner(node.value)}`;
    case 'choice':
      return `${inner(node.test)} ? ${inner(node.then)} : ${inner(node.else)}`;
    case 'assign':
      return inner(node.value);
    case 'comprehension':
      return '[…]';
    case 'import':
      return `import(${inner(node.source)})`;
    case 'opaque':
      return node.parts.length === 1 && node.parts[0] !== undefined ? inner(node.parts[0]) : '…';
  }
}

function argumentsWritten(args: readonly Argument[], depth: number): string {
  const shown = args.slice(0, 3).map((argument) => written(argument.value, depth + 1));
  return args.length > 3 ? `${shown.join(', ')}, …` : shown.join(', ');
}
