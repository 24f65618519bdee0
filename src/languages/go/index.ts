import type { Language } from '../language.ts';
import { MAX_SOURCE_LENGTH } from '../parser.ts';
import { isBuilt } from './build-constraints.ts';
import { entries } from './entries.ts';
import { importPaths } from './import-paths.ts';
import { lower } from './lower.ts';
import { importPath, packageFiles, resolve } from './modules.ts';
import { CONSTANTS, ENVIRONMENT, FUNCTIONS, GLOBALS, isSettings, METHODS, QUIET } from './tables.ts';
import { isGenerated, isTest } from './test-files.ts';

/** Go. A package is one scope over the files of a directory. */
export const go: Language = {
  id: 'go',
  title: 'Go',
  extensions: ['.go'],
  grammar: () => 'tree-sitter-go',
  lower,
  traits: {
    scope: 'directory',
    zeroValues: true,
    severalResults: true,
    decorators: 'metadata',
    assignment: 'global',
    blockScope: true,
    mapIteration: 'values',
    implicitSelf: false,
    constructorName: '',
    classesAreCallable: false,
    falsy: [],
  },
  resolve,
  symbolRoot: importPath,
  declarers: (_name, from, project) => {
    const slash = from.lastIndexOf('/');
    return packageFiles(slash < 0 ? '' : from.slice(0, slash), project).filter((file) => file !== from);
  },
  globals: GLOBALS,
  functions: FUNCTIONS,
  methods: METHODS,
  environment: ENVIRONMENT,
  quiet: QUIET,
  startMethods: ['Run', 'RunE', 'Execute', 'Start', 'Serve'],
  testPackages: ['testing'],
  constants: CONSTANTS,
  isTest,
  importPaths,
  isBuilt,
  isSettings,
  longest: MAX_SOURCE_LENGTH,
  isGenerated,
  entries,
};
