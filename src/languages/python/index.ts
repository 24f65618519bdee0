import type { Language } from '../language.ts';
import { entries, served } from './entries.ts';
import { entryPoints } from './entry-points.ts';
import { lower } from './lower.ts';
import { ownNames, resolve } from './resolve.ts';
import { CONSTANTS, ENVIRONMENT, FUNCTIONS, GLOBALS, METHODS, PATH_MEMBERS, QUIET } from './tables.ts';
import { isTest } from './test-files.ts';
import { registersOnUnbound } from './unbound.ts';

/** Python 3. */
export const python: Language = {
  id: 'python',
  title: 'Python',
  // What a web server starts (`api.wsgi`) is code like any other.
  extensions: ['.py', '.wsgi'],
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
    recordBases: [
      'typing.NamedTuple',
      'typing_extensions.NamedTuple',
      'typing.Generic',
      'typing.Protocol',
      'abc.ABC',
    ],
    enumValue: 'value',
    classesAreCallable: true,
    superFollowsInstance: true,
    falsy: ['', 0],
    emptyIsFalse: true,
  },
  resolve,
  ownNames,
  globals: GLOBALS,
  registration: { test: registersOnUnbound },
  functions: FUNCTIONS,
  methods: METHODS,
  pathMembers: PATH_MEMBERS,
  environment: ENVIRONMENT,
  constants: CONSTANTS,
  loadedModules: 'sys.modules',
  comment: '#',
  quiet: QUIET,
  isTest,
  entries,
  served,
  entryPoints,
};
