import type { OperationName } from '../languages/operation-names.ts';
import { distinct } from './identity.ts';
import { iterate, spreadLists } from './iteration.ts';
import type { Operands, Operation } from './operations.ts';
import { mapOperation } from './operations-map.ts';
import { range, toList, zip } from './sequences.ts';
import { concatenate } from './text.ts';
import { truthOf } from './truth.ts';
import {
  alternatives,
  constant,
  extendList,
  force,
  type ListValue,
  list,
  same,
  UNDEFINED,
  union,
  unknown,
  type Value,
} from './value.ts';

/** Operations on lists. A list that is not known whole gives results that are not known whole. */
export function listOperation(name: OperationName): Operation | undefined {
  return Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : undefined;
}

function onList(work: (items: ListValue, operands: Operands) => Value | undefined): Operation {
  return (operands) => (operands.receiver.kind === 'list' ? work(operands.receiver, operands) : undefined);
}

function numberAt(values: readonly Value[], at: number): number | undefined {
  const value = values[at] === undefined ? undefined : force(values[at]);
  return value?.kind === 'constant' && typeof value.value === 'number' ? value.value : undefined;
}

/** Each item given to a callback: lists by item and index, maps by value and key. */
function visit(
  operands: Operands,
  use: (result: Value, item: Value, key: Value) => void,
): { readonly open: boolean } | undefined {
  const { receiver, rest, call, run, scope } = operands;
  if (receiver.kind === 'list') {
    const length = receiver.items.length;
    const { registrations } = run;
    for (let at = 0; at < length; at++) {
      const item = receiver.items[at];
      if (item !== undefined) use(call(rest[0], item, constant(at), receiver), item, constant(at));
    }
    // What is registered for each that is known is registered for those that are not.
    if (receiver.open && (length === 0 || run.registrations > registrations)) {
      const item = unknown('an element of something unknown', operands.site);
      run.under('for each element', () =>
        use(call(rest[0], item, unknown('an index', operands.site)), item, item),
      );
    }
    return { open: receiver.open };
  }
  if (receiver.kind === 'map') {
    const keyFirst = scope.module.language.traits.keyFirst === true;
    const values = [...receiver.entries.values()];
    iterate(run, receiver, scope).items.forEach((step, at) => {
      const value = values[at] ?? step.value;
      use(call(rest[0], ...(keyFirst ? [step.key, value] : [value, step.key])), step.value, step.key);
    });
    return { open: receiver.open };
  }
  return undefined;
}

const collect =
  (select: (result: Value, item: Value, into: Value[], operands: Operands) => void): Operation =>
  (operands) => {
    const items: Value[] = [];
    const seen = visit(operands, (result, item) => select(result, item, items, operands));
    return seen === undefined ? undefined : list(items, seen.open);
  };

const test =
  (stopAt: boolean): Operation =>
  (operands) => {
    const truths: (boolean | undefined)[] = [];
    const seen = visit(operands, (result) => truths.push(truthOf(operands.run, result, operands.scope)));
    if (seen === undefined) return undefined;
    if (truths.includes(stopAt)) return constant(stopAt);
    return seen.open || truths.includes(undefined)
      ? unknown('a test of elements', operands.site)
      : constant(!stopAt);
  };

const first: Operation = onList(
  (items, { site }) => items.items[0] ?? (items.open ? unknown('a first element', site) : UNDEFINED),
);

const find: Operation = (operands) => {
  if (operands.rest.length === 0) return first(operands);
  const candidates: Value[] = [];
  let done = false;
  const seen = visit(operands, (result, item) => {
    if (done) return;
    const truth = truthOf(operands.run, result, operands.scope);
    if (truth !== false) candidates.push(item);
    if (truth === true) done = true;
  });
  if (seen === undefined) return undefined;
  if (!done) candidates.push(seen.open ? unknown('an element', operands.site) : UNDEFINED);
  return union(candidates);
};

const reduce: Operation = (operands) => {
  const { receiver, rest, call } = operands;
  if (receiver.kind !== 'list') return undefined;
  const items = [...receiver.items];
  // Java has the first value in front of the function.
  const isLast = rest[1] !== undefined && isCallable(rest[1]);
  const [work, start] = isLast ? [rest[1], rest[0]] : rest;
  let total = start ?? items.shift() ?? UNDEFINED;
  items.forEach((item, at) => {
    total = call(work, total, item, constant(at));
  });
  return receiver.open ? union([total, unknown('a sum over an open list', operands.site)]) : total;
};

const sort: Operation = onList((items) => {
  const keys = items.items.map((item) => force(item));
  if (!keys.every((key) => key.kind === 'constant' && typeof key.value === 'string')) return items;
  return list(
    [...keys].sort((a, b) =>
      a.kind === 'constant' && b.kind === 'constant' && String(a.value) < String(b.value) ? -1 : 1,
    ),
    items.open,
  );
});

const includes: Operation = ({ receiver, rest, site }) => {
  const wanted = rest[0] === undefined ? undefined : force(rest[0]);
  if (wanted === undefined) return undefined;
  if (receiver.kind === 'list') {
    const items = receiver.items.map((item) => force(item));
    if (wanted.kind === 'constant') {
      const constants = items.filter((item) => item.kind === 'constant');
      const isKnown = !receiver.open && constants.length === items.length;
      const equal = constants.filter((item) => item.value === wanted.value);
      // What the environment may override is in it, or not, by default.
      const [soft] = [wanted, ...(equal.length > 0 ? equal : constants)].flatMap((one) => one.soft ?? []);
      if (wanted.soft === undefined && equal.some((item) => item.soft === undefined)) return constant(true);
      return equal.length > 0 || isKnown
        ? constant(equal.length > 0, soft)
        : unknown('whether a list includes it', site);
    }
    if (items.some((item) => same(item, wanted))) return constant(true);
    const certain =
      !receiver.open &&
      wanted.kind === 'class' &&
      items.every(({ kind }) => kind === 'class' || kind === 'term');
    return certain ? constant(false) : unknown('whether a list includes it', site);
  }
  if (receiver.kind === 'map' && wanted.kind === 'constant') {
    if (receiver.entries.has(String(wanted.value))) return constant(true, wanted.soft);
    return receiver.open ? unknown('whether a map has it', site) : constant(false, wanted.soft);
  }
  if (
    receiver.kind === 'constant' &&
    typeof receiver.value === 'string' &&
    wanted.kind === 'constant' &&
    receiver.soft === undefined
  ) {
    return constant(receiver.value.includes(String(wanted.value)), wanted.soft);
  }
  return unknown('whether it is included', site);
};

const OPERATIONS: Partial<Record<OperationName, Operation>> = {
  map: collect((result, _item, into) => into.push(result)),
  'flat-map': collect((result, _item, into) => {
    const value = force(result);
    for (const one of value.kind === 'list' ? value.items : [value]) into.push(one);
  }),
  filter: (operands) => {
    const [callback] = operands.rest;
    const plain =
      callback === undefined || force(callback).kind === 'constant' || force(callback).kind === 'term';
    const items: Value[] = [];
    if (plain && operands.receiver.kind === 'list') {
      for (const item of operands.receiver.items)
        if (truthOf(operands.run, item, operands.scope) !== false) items.push(item);
      return list(items, operands.receiver.open);
    }
    const seen = visit(operands, (result, item, key) => {
      // What stands for elements that are not known may as well be none.
      const isThere = item !== key;
      if (isThere && truthOf(operands.run, result, operands.scope) !== false) items.push(item);
    });
    return seen === undefined ? undefined : list(items, seen.open);
  },
  // `Array(x)`: a list, or the one thing in one.
  'as-list': ({ receiver }) => {
    if (receiver.kind === 'list') return receiver;
    if (receiver.kind === 'constant')
      return list((receiver.value ?? undefined) === undefined ? [] : [receiver]);
    return receiver.kind === 'text' || receiver.kind === 'function' ? list([receiver]) : undefined;
  },
  reject: (operands) => {
    const items: Value[] = [];
    const seen = visit(operands, (result, item) => {
      if (truthOf(operands.run, result, operands.scope) !== true) items.push(item);
    });
    return seen === undefined ? undefined : list(items, seen.open);
  },
  each: (operands) => (visit(operands, () => {}) === undefined ? undefined : operands.receiver),
  'each-entry': (operands) => {
    const { receiver, rest, call } = operands;
    if (receiver.kind !== 'map') return visit(operands, () => {}) === undefined ? undefined : receiver;
    for (const [key, value] of receiver.entries) call(rest[0], constant(key), value);
    return receiver;
  },
  reduce,
  find,
  some: test(true),
  every: test(false),
  concat: (operands) => {
    const { receiver, rest, site } = operands;
    if (receiver.kind !== 'list')
      return receiver.kind === 'constant' || receiver.kind === 'text'
        ? concatenate([receiver, ...rest], site)
        : undefined;
    const result = list([...receiver.items], receiver.open);
    for (const value of rest) {
      const more = force(value);
      if (more.kind === 'list') extendList(result, more.items);
      else if (more.kind === 'unknown' || more.kind === 'term') result.open = true;
      else result.items.push(more);
      if (more.kind === 'list' && more.open) result.open = true;
    }
    return result;
  },
  append: (operands) => {
    const { receiver, rest, args } = operands;
    // `Add(key, value)` of a dictionary.
    if (receiver.kind === 'map' && rest.length === 2) return mapOperation('set')?.(operands);
    if (receiver.kind !== 'list') return undefined;
    extendList(receiver, rest);
    receiver.open ||= args.open;
    return receiver;
  },
  // `copy(into, from)`: what was made as long as the other one holds what that holds.
  fill: onList((items, { rest: [from] }) => {
    const known = from === undefined ? undefined : force(from);
    if (known?.kind === 'list') items.items.splice(0, known.items.length, ...known.items);
    items.open ||= known?.kind !== 'list' || known.open;
    return constant(items.items.length);
  }),
  prepend: onList((items, { rest }) => {
    const before = [...items.items];
    items.items.length = 0;
    extendList(items, [...rest, ...before]);
    return items;
  }),
  extend: onList((items, operands) => {
    for (const value of operands.rest) {
      const more = toList(operands, value);
      const one = force(value);
      if (one.kind === 'union' && alternatives(one).every(({ kind }) => kind === 'list'))
        spreadLists(items, alternatives(one));
      else if (more === undefined) items.open = true;
      else {
        extendList(items, more.items);
        items.open ||= more.open;
      }
    }
    return items;
  }),
  pop: onList((items) => items.items.pop() ?? UNDEFINED),
  // Under an unknown test it may stay.
  remove: onList((items, { run, rest }) => {
    const wanted = rest[0] === undefined ? UNDEFINED : force(rest[0]);
    const at = items.items.findIndex((item) => same(force(item), wanted));
    if (at >= 0 && run.condition === undefined) items.items.splice(at, 1);
    return UNDEFINED;
  }),
  slice: (operands) => {
    const { receiver, rest } = operands;
    const [from, to] = [numberAt(rest, 0), numberAt(rest, 1)];
    if (receiver.kind === 'list') return list(receiver.items.slice(from, to), receiver.open);
    if (receiver.kind === 'constant' && typeof receiver.value === 'string') {
      if (rest[0] !== undefined && from === undefined && force(rest[0]).kind !== 'constant')
        return unknown('a part of a text', operands.site);
      return constant(receiver.value.slice(from, to), receiver.soft);
    }
    return receiver.kind === 'text' ? unknown('a part of a text', operands.site) : undefined;
  },
  reverse: onList((items) => list([...items.items].reverse(), items.open)),
  sort,
  flatten: onList((items) => {
    const flat = (values: readonly Value[], depth: number): readonly Value[] =>
      values.flatMap((value) => {
        const inner = force(value);
        return inner.kind === 'list' && depth < 8 ? flat(inner.items, depth + 1) : [inner];
      });
    return list([...flat(items.items, 0)], items.open);
  }),
  unique: onList((items) => list(distinct(items.items), items.open)),
  includes,
  length: (operands) => {
    const { receiver, site } = operands;
    if (receiver.kind === 'list')
      return receiver.open ? unknown('a length', site) : constant(receiver.items.length);
    if (receiver.kind === 'map')
      return receiver.open ? unknown('a size', site) : constant(receiver.entries.size);
    return receiver.kind === 'constant' && typeof receiver.value === 'string'
      ? constant(receiver.value.length)
      : undefined;
  },
  first,
  last: onList(
    (items, { site }) => items.items.at(-1) ?? (items.open ? unknown('a last element', site) : UNDEFINED),
  ),
  at: (operands) => {
    const { receiver, rest, site } = operands;
    const at = numberAt(rest, 0);
    if (at === undefined) return unknown('an element', site);
    if (receiver.kind === 'constant' && typeof receiver.value === 'string')
      return constant(receiver.value.at(at));
    return receiver.kind === 'list' ? (receiver.items.at(at) ?? UNDEFINED) : undefined;
  },
  'index-of': ({ receiver, rest, site }) => {
    const wanted = rest[0] === undefined ? undefined : force(rest[0]);
    if (receiver.kind === 'constant' && typeof receiver.value === 'string' && wanted?.kind === 'constant')
      return constant(receiver.value.indexOf(String(wanted.value)));
    if (receiver.kind !== 'list' || wanted === undefined) return undefined;
    const at = receiver.items.findIndex((item) => same(force(item), wanted));
    return at >= 0
      ? constant(at)
      : receiver.open || wanted.kind !== 'constant'
        ? unknown('an index', site)
        : constant(-1);
  },
  range,
  enumerate: (operands) => {
    const items = toList(operands, operands.receiver);
    const start = numberAt(operands.rest, 0) ?? 0;
    return items === undefined
      ? list([], true)
      : list(
          items.items.map((item, at) => list([constant(at + start), item])),
          items.open,
        );
  },
  zip,
  list: (operands) => {
    const { receiver } = operands;
    if (receiver.kind === 'constant' && receiver.value === undefined) return list([]);
    const items = toList(operands, receiver);
    if (items === undefined) return receiver.kind === 'constant' ? undefined : list([], true);
    const [callback] = operands.rest;
    const copy = list([...items.items], items.open);
    return callback === undefined || !isCallable(callback)
      ? copy
      : collect((result, _item, into) => into.push(result))({ ...operands, receiver: copy });
  },
  repeat: ({ receiver, rest }) => {
    const count = numberAt(rest, 0);
    if (count === undefined || count < 0 || count > 100) return undefined;
    if (receiver.kind === 'constant' && typeof receiver.value === 'string')
      return constant(receiver.value.repeat(count));
    return undefined;
  },
  join: (operands) => {
    const { receiver, rest, site } = operands;
    if (receiver.kind !== 'list') return undefined;
    return joinItems(receiver, rest[0] ?? constant(','), site);
  },
  'joined-by': (operands) => {
    const items = toList(operands, operands.rest[0]);
    return items === undefined
      ? unknown('a joined text', operands.site)
      : joinItems(items, operands.receiver, operands.site);
  },
};

function isCallable(value: Value): boolean {
  return alternatives(value).some((one) => one.kind === 'function' || one.kind === 'native');
}

function joinItems(items: ListValue, separator: Value, site: Operands['site']): Value {
  const parts = items.items.flatMap((item, at) => (at === 0 ? [item] : [separator, item]));
  if (items.open) parts.push(unknown('more elements', site));
  return concatenate(parts, site);
}
