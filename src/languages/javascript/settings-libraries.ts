import type { SettingsLibrary } from '../settings-libraries.ts';

const CHECKED = { parse: '', parseAsync: '', safeParse: 'data', safeParseAsync: 'data' };

const ZOD = {
  objects: ['object', 'strictObject', 'looseObject'],
  extensions: ['extend', 'safeExtend', 'merge'],
  defaults: ['default', 'prefault', 'catch'],
  changes: ['transform', 'pipe', 'preprocess'],
};

/** Libraries by which programs check their environment. */
export const SETTINGS_LIBRARIES: readonly SettingsLibrary[] = [
  { package: 'zod', ...ZOD, checks: CHECKED },
  {
    package: 'joi',
    objects: ['object', 'keys'],
    extensions: ['append', 'concat', 'keys'],
    defaults: ['default'],
    changes: ['custom'],
    checks: { validate: 'value', validateAsync: '' },
    functions: { attempt: { values: 0, description: 1 } },
  },
  {
    package: 'yup',
    objects: ['object'],
    extensions: ['shape', 'concat'],
    defaults: ['default'],
    changes: ['transform'],
    checks: { validateSync: '', validate: '', cast: '' },
  },
  {
    package: 'envalid',
    objects: [],
    extensions: [],
    defaults: [],
    option: 'default',
    changes: ['makeValidator'],
    checks: {},
    functions: { cleanEnv: { values: 0, description: 1 } },
  },
  {
    package: 'yargs',
    objects: ['yargs', 'yargs/yargs'],
    extensions: [],
    members: ['option', 'options'],
    defaults: [],
    option: 'default',
    changes: [],
    checks: { argv: '', parse: '', parseSync: '', parseAsync: '' },
  },
  {
    package: '@t3-oss/env-',
    ...ZOD,
    checks: {},
    functions: {
      createEnv: {
        values: ['runtimeEnv', 'runtimeEnvStrict', 'experimental__runtimeEnv'],
        description: ['shared', 'client', 'server'],
      },
    },
  },
];
