import type {
  Argument,
  ClassExpression,
  ClassMember,
  Expression,
  FunctionExpression,
  Parameter,
  Pattern,
  Statement,
} from '../../src/languages/syntax.ts';

/** Statements as short s-expressions, one a line, to compare what a language's lowering made of a text. */
export function print(statements: readonly Statement[]): string {
  return statements.map(statement).join('\n');
}

function block(statements: readonly Statement[]): string {
  return `{${statements.map(statement).join(' ')}}`;
}

/** Words of a list, the empty ones left out. */
function form(...words: readonly (string | false | undefined)[]): string {
  return `(${words.filter((word) => word !== false && word !== undefined && word !== '').join(' ')})`;
}

function statement(node: Statement): string {
  switch (node.kind) {
    case 'expression':
      return expression(node.expression);
    case 'let':
      return form(
        'let',
        node.exported && 'exported',
        node.hoisted && 'hoisted',
        node.functionScoped && 'function-scoped',
        pattern(node.target),
        node.type && `:${expression(node.type)}`,
        node.value && expression(node.value),
      );
    case 'return':
      return form('return', node.value && expression(node.value));
    case 'if':
      return form('if', expression(node.test), block(node.then), node.else.length > 0 && block(node.else));
    case 'loop':
      return form(
        'loop',
        node.key && `key ${pattern(node.key)}`,
        node.value && `value ${pattern(node.value)}`,
        `over ${expression(node.over)}`,
        block(node.body),
      );
    case 'count':
      return form(
        'count',
        node.init.length > 0 && block(node.init),
        node.test && `while ${expression(node.test)}`,
        node.step && `step ${expression(node.step)}`,
        block(node.body),
      );
    case 'block':
      return block(node.body);
    case 'try':
      return form(
        'try',
        block(node.body),
        ...node.handlers.map((each) => form('catch', each.target && pattern(each.target), block(each.body))),
        node.finally.length > 0 && `finally ${block(node.finally)}`,
      );
    case 'jump':
      return form(node.what, node.value && expression(node.value));
    case 'import':
      return form(
        'import',
        node.typeOnly && 'type',
        JSON.stringify(node.source),
        node.everything && '*',
        ...node.bindings.map(({ imported, local }) => `${imported}>${local}`),
      );
    case 'export':
      return form(
        'export',
        ...node.items.map(
          ({ local, value, exported }) =>
            `${value === undefined ? (local ?? '') : expression(value)}>${exported}`,
        ),
        node.source !== undefined && `from ${JSON.stringify(node.source)}`,
      );
    case 'extend':
      return form('extend', expression(node.type), member(node.member));
    case 'namespace':
      return form('namespace', node.name, block(node.body));
    case 'outer':
      return form(node.where, ...node.names);
  }
}

function expression(node: Expression): string {
  switch (node.kind) {
    case 'literal':
      return node.value === undefined ? 'undefined' : JSON.stringify(node.value);
    case 'regex':
      return `/${node.source}/${node.flags}`;
    case 'template':
      return form('template', ...node.parts.map(expression));
    case 'name':
      return node.name;
    case 'self':
    case 'super':
      return `<${node.kind}>`;
    case 'member':
      return `${expression(node.object)}.${node.name}`;
    case 'index':
      return `${expression(node.object)}[${expression(node.index)}]`;
    case 'call':
      return form(node.isNew ? 'new' : 'call', expression(node.callee), ...node.args.map(argument));
    case 'list':
      return `[${node.type === undefined ? '' : `${expression(node.type)} `}${node.items.map(argument).join(' ')}]`;
    case 'map':
      return `{${node.type === undefined ? '' : `${expression(node.type)} `}${node.entries
        .map(({ key, value, getter }) =>
          key === null
            ? `...${expression(value)}`
            : `${getter ? 'get ' : ''}${expression(key)}: ${expression(value)}`,
        )
        .join(', ')}}`;
    case 'function':
      return fn(node);
    case 'class':
      return type(node);
    case 'binary':
      return form(node.operator, expression(node.left), expression(node.right));
    case 'not':
      return form('not', expression(node.value));
    case 'choice':
      return form('?', expression(node.test), expression(node.then), expression(node.else));
    case 'assign':
      return form(`${node.operator ?? ''}=`, pattern(node.target), expression(node.value));
    case 'comprehension':
      return form(
        'comprehension',
        node.key && expression(node.key),
        expression(node.element),
        ...node.loops.map(({ target, over, tests }) =>
          form(pattern(target), `over ${expression(over)}`, ...tests.map(expression)),
        ),
      );
    case 'import':
      return form(node.style === 'require' ? 'require' : 'import()', expression(node.source));
    case 'opaque':
      return form('opaque', node.what, ...node.parts.map(expression));
  }
}

function argument({ value, name, spread }: Argument): string {
  const stars = spread === undefined ? '' : spread === 'list' ? '...' : '**';
  return `${name === undefined ? '' : `${name}=`}${stars}${expression(value)}`;
}

function decorators(nodes: readonly Expression[] | undefined): string {
  return (nodes ?? []).map((each) => `@${expression(each)}`).join(' ');
}

function fn(node: FunctionExpression): string {
  const kind = { caller: 'fn', first: 'method', lexical: 'arrow' }[node.receiver];
  return form(
    decorators(node.decorators),
    kind,
    node.name,
    `[${node.params.map(parameter).join(' ')}]`,
    block(node.body.statements()),
  );
}

function parameter(node: Parameter): string {
  const words = [
    decorators(node.decorators),
    node.field ? 'field' : '',
    `${node.rest === undefined ? '' : `...${node.rest} `}${pattern(node.target)}`,
    node.type === undefined ? '' : `:${expression(node.type)}`,
    node.default === undefined ? '' : `=${expression(node.default)}`,
  ];
  return words.filter((word) => word !== '').join(' ');
}

function type(node: ClassExpression): string {
  return form(
    decorators(node.decorators),
    node.abstract && 'abstract',
    node.flavour,
    node.name,
    node.bases.length > 0 && `< ${node.bases.map(argument).join(' ')}`,
    ...node.members.map(member),
  );
}

function member(node: ClassMember): string {
  return form(
    decorators(node.decorators),
    node.static && 'static',
    node.visibility,
    node.abstract && 'abstract',
    node.kind,
    node.computed === undefined ? node.name : `[${expression(node.computed)}]`,
    node.type && `:${expression(node.type)}`,
    node.value && expression(node.value),
    node.statement && statement(node.statement),
  );
}

function pattern(node: Pattern): string {
  switch (node.kind) {
    case 'name-pattern':
      return node.name;
    case 'place-pattern':
      return expression(node.place);
    case 'list-pattern':
      return `[${node.items
        .map((item) =>
          item === null ? '_' : `${item.rest ? '...' : ''}${pattern(item.target)}${defaulted(item)}`,
        )
        .join(' ')}]`;
    case 'keys-pattern':
      return `{${[
        ...node.items.map((item) => `${expression(item.key)}>${pattern(item.target)}${defaulted(item)}`),
        ...(node.rest === undefined ? [] : [`...${pattern(node.rest)}`]),
      ].join(' ')}}`;
  }
}

function defaulted(item: { readonly default?: Expression }): string {
  return item.default === undefined ? '' : `=${expression(item.default)}`;
}
