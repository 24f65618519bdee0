import type { Language } from '../language.ts';
import { entries } from './entries.ts';
import { lower } from './lower.ts';
import { isBuilt } from './minified.ts';
import { resolve } from './resolve.ts';
import { SETTINGS_LIBRARIES } from './settings-libraries.ts';
import { EXTENSIONS } from './source-files.ts';
import { CONSTANTS, ENVIRONMENT, FUNCTIONS, GLOBAL_TYPES, GLOBALS, METHODS } from './tables.ts';
import { isTest } from './test-files.ts';

/** JavaScript and TypeScript, with or without JSX, of either module system. */
export const javascript: Language = {
  id: 'javascript',
  title: 'JavaScript and TypeScript',
  extensions: EXTENSIONS,
  // JavaScript often holds JSX too; only TypeScript has casts (`<T>x`) that JSX would misread.
  grammar: (file) => (/\.[cm]?ts$/.test(file) ? 'tree-sitter-typescript' : 'tree-sitter-tsx'),
  lower,
  quotedImports: true,
  traits: {
    scope: 'file',
    explicitExports: true,
    decorators: 'metadata',
    appliesDecorators: true,
    assignment: 'global',
    blockScope: true,
    mapIteration: 'entries',
    implicitSelf: false,
    globalObjects: ['global', 'globalThis'],
    constructorName: 'constructor',
    argumentsName: 'arguments',
    classesAreCallable: false,
    falsy: ['', 0],
  },
  resolve,
  globals: GLOBALS,
  functions: FUNCTIONS,
  methods: METHODS,
  // Of `new URL('routes', import.meta.url)`.
  pathMembers: { pathname: 'identity', href: 'identity' },
  environment: ENVIRONMENT,
  settingsLibraries: SETTINGS_LIBRARIES,
  constants: CONSTANTS,
  globalTypes: GLOBAL_TYPES,
  isTest,
  isBuilt,
  // `app.get('/x', …)`, `@Get('/x')`.
  registration:
    /(?<![\w$])(?:app|router|server|fastify)\s*\.\s*(?:get|post|put|patch|delete|route)\(\s*['"`]\/|^\s*@(?:http)?(?:get|post|put|patch|delete)\(/im,
  entries,
};
