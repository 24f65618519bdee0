import type { CoverageFormat } from '../format.ts';
import { clover } from './clover.ts';
import { cobertura } from './cobertura.ts';
import { coveragePy } from './coverage-py.ts';
import { coverlet } from './coverlet.ts';
import { goCover } from './go-cover.ts';
import { istanbulFinal } from './istanbul-final.ts';
import { istanbulSummary } from './istanbul-summary.ts';
import { jacoco } from './jacoco.ts';
import { lcov } from './lcov.ts';
import { llvmCov } from './llvm-cov.ts';
import { opencover } from './opencover.ts';
import { phpunit } from './phpunit.ts';
import { simplecov } from './simplecov.ts';
import { tarpaulin } from './tarpaulin.ts';

/** Every format that is read. A report is what the first one that recognises its content says. */
export const COVERAGE_FORMATS: readonly CoverageFormat[] = [
  lcov,
  goCover,
  cobertura,
  clover,
  jacoco,
  opencover,
  phpunit,
  istanbulFinal,
  istanbulSummary,
  coveragePy,
  simplecov,
  llvmCov,
  tarpaulin,
  coverlet,
];
