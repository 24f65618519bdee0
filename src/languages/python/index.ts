import type { Language } from '../language.ts';
import { entries } from './entries.ts';
import { lower } from './lower.ts';
import { moduleName, resolve } from './resolve.ts';
import { CONSTANTS, ENVIRONMENT, FUNCTIONS, GLOBALS, METHODS } from './tables.ts';
import { isTest } from './test-files.ts';

/** Python 3. */
export const python: Language = {
  id: 'python',
  title: 'Python',
  extensions: ['.py'],
  grammar: () => 'tree-sitter-python',
  lower,
  traits: {
    scope: 'file',
    submodules: true,
    decorators: 'calls',
    assignment: 'declares',
    blockScope: false,
    mapIteration: 'keys',
    implicitSelf: false,
    constructorName: '__init__',
    enumValue: 'value',
    classesAreCallable: true,
    falsy: ['', 0],
    emptyIsFalse: true,
  },
  resolve,
  moduleName,
  globals: GLOBALS,
  functions: FUNCTIONS,
  methods: METHODS,
  environment: ENVIRONMENT,
  constants: CONSTANTS,
  isTest,
  entries,
};
