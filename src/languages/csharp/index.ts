import type { Language } from '../language.ts';
import { entries } from './entries.ts';
import { lower } from './lower.ts';
import { CONSTRUCTOR } from './lower-constructors.ts';
import { home, homesOf } from './projects.ts';
import { REFLECTION } from './reflection.ts';
import { declarers, libraries, likelyDeclarers, namespaceNamed, partsOfType, resolve } from './resolve.ts';
import { CONSTANTS, ENVIRONMENT, FUNCTIONS, GLOBALS, METHODS } from './tables.ts';
import { isTest } from './test-files.ts';

/** C#. Types see each other by namespace, wherever their files are. */
export const csharp: Language = {
  id: 'csharp',
  title: 'C#',
  extensions: ['.cs'],
  grammar: () => 'tree-sitter-c_sharp',
  lower,
  traits: {
    scope: 'project',
    decorators: 'metadata',
    assignment: 'global',
    blockScope: true,
    mapIteration: 'entries',
    keyFirst: true,
    implicitSelf: true,
    overloads: true,
    extensionMethods: true,
    typeName: 'Name',
    constructorName: CONSTRUCTOR,
    // The only call of a class that can be written is an attribute.
    classesAreCallable: true,
    decorationBase: 'Attribute',
    falsy: [],
  },
  resolve,
  declarers,
  likelyDeclarers,
  namespaceNamed,
  partsOfType,
  libraries,
  home,
  homesOf,
  reflection: REFLECTION,
  globals: GLOBALS,
  functions: FUNCTIONS,
  methods: METHODS,
  environment: ENVIRONMENT,
  constants: CONSTANTS,
  isTest,
  entries,
};
