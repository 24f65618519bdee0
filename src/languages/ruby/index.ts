import type { Language } from '../language.ts';
import { entries } from './entries.ts';
import { lower } from './lower.ts';
import { declarers, resolve, rootOf, unboundSymbol } from './resolve.ts';
import { ENVIRONMENT, FUNCTIONS, GLOBALS, METHODS } from './tables.ts';
import { isTest } from './test-files.ts';

/** Ruby 2 and 3. */
export const ruby: Language = {
  id: 'ruby',
  title: 'Ruby',
  extensions: ['.rb', '.ru'],
  grammar: () => 'tree-sitter-ruby',
  lower,
  traits: {
    scope: 'file',
    decorators: 'metadata',
    assignment: 'declares',
    closuresAssign: true,
    blockScope: false,
    mapIteration: 'entries',
    keyFirst: true,
    implicitSelf: true,
    constructorName: 'initialize',
    classesAreCallable: false,
    newMethod: 'new',
    implicitReturn: true,
    membersAreCalls: true,
    senders: ['send', 'public_send', '__send__'],
    executors: {
      instance_eval: 'itself',
      class_eval: 'itself',
      module_eval: 'itself',
      instance_exec: 'arguments',
      class_exec: 'arguments',
    },
    openClasses: true,
    concerns: { 'ActiveSupport.Concern': 'ClassMethods' },
    mainObject: 'main',
    falsy: [],
  },
  resolve,
  declarers,
  home: rootOf,
  unboundSymbol,
  globals: GLOBALS,
  functions: FUNCTIONS,
  methods: METHODS,
  environment: ENVIRONMENT,
  isTest,
  entries,
};
