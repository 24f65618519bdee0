// Made by `npm run generate` from the files of this folder. Do not edit.
import { jaxRs } from './jax-rs/jax-rs.ts';
import { micronaut } from './micronaut/micronaut.ts';
import { openapiGenerator } from './openapi-generator.ts';
import { spring } from './spring/spring.ts';
import type { Framework } from './framework.ts';

export const frameworks: readonly Framework[] = [
  jaxRs,
  micronaut,
  openapiGenerator,
  spring,
];
