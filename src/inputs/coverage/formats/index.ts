import type { CoverageFormat } from '../format.ts';
import { cobertura } from './cobertura.ts';
import { istanbulFinal } from './istanbul-final.ts';
import { istanbulSummary } from './istanbul-summary.ts';
import { lcov } from './lcov.ts';

/** Every format that is read. A report is what the first one that recognises its content says. */
export const COVERAGE_FORMATS: readonly CoverageFormat[] = [lcov, cobertura, istanbulFinal, istanbulSummary];
