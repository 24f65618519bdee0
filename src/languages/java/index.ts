import type { Language } from '../language.ts';
import { entries } from './entries.ts';
import { lower } from './lower.ts';
import { CONSTRUCTOR } from './lower-statements.ts';
import { declarers, libraries, resolve, unboundSymbol } from './resolve.ts';
import { CONSTANTS, ENVIRONMENT, FUNCTIONS, GLOBALS, METHODS } from './tables.ts';
import { isTest } from './test-files.ts';

/** Java. Types of a package see each other by name. */
export const java: Language = {
  id: 'java',
  title: 'Java',
  extensions: ['.java'],
  grammar: () => 'tree-sitter-java',
  lower,
  traits: {
    scope: 'project',
    decorators: 'metadata',
    assignment: 'global',
    blockScope: true,
    mapIteration: 'values',
    implicitSelf: true,
    overloads: true,
    constructorName: CONSTRUCTOR,
    // The only call of a class that can be written is an annotation.
    classesAreCallable: true,
    falsy: [],
  },
  resolve,
  declarers,
  libraries,
  unboundSymbol,
  globals: GLOBALS,
  functions: FUNCTIONS,
  methods: METHODS,
  environment: ENVIRONMENT,
  constants: CONSTANTS,
  isTest,
  entries,
};
