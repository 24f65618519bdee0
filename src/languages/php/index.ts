import type { Language } from '../language.ts';
import { entries } from './entries.ts';
import { lower } from './lower.ts';
import { CONSTRUCTOR } from './lower-classes.ts';
import { declarers, resolve, unboundSymbol } from './resolve.ts';
import { ENVIRONMENT, FUNCTIONS, GLOBALS, METHODS, QUIET } from './tables.ts';
import { isTest } from './test-files.ts';

/** PHP. Classes are found by their namespaces; functions and variables, which may share a name, are kept apart by `()`. */
export const php: Language = {
  id: 'php',
  title: 'PHP',
  extensions: ['.php'],
  grammar: () => 'tree-sitter-php',
  lower,
  traits: {
    scope: 'project',
    decorators: 'metadata',
    assignment: 'declares',
    blockScope: false,
    mapIteration: 'values',
    implicitSelf: false,
    constructorName: CONSTRUCTOR,
    // The only call of a class that can be written is an attribute.
    classesAreCallable: true,
    enumValue: 'value',
    falsy: ['', '0', 0],
    emptyIsFalse: true,
  },
  resolve,
  declarers,
  unboundSymbol,
  globals: GLOBALS,
  functions: FUNCTIONS,
  methods: METHODS,
  environment: ENVIRONMENT,
  quiet: QUIET,
  isTest,
  entries,
};
