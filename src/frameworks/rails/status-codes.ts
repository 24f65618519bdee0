import { constant, map, type Value } from '../../resolve/value.ts';

/** The codes of `Rack::Utils::HTTP_STATUS_CODES`, of which pages for errors are made. */
const CODES = `
  100-103 200-208 226 300-305 307-308 400-417 421-426 428-429 431 451 500-508 510-511
`
  .trim()
  .split(/\s+/)
  .flatMap((range) => {
    const [from = 0, to = from] = range.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_none, at) => from + at);
  });

/** Codes by themselves; what they are called is not known here. */
export function statusCodes(): Value {
  const site = { file: '', line: 0 };
  return {
    ...map(CODES.map((code) => [String(code), { kind: 'unknown', why: 'the name of a status', site }])),
    keys: new Map(CODES.map((code) => [String(code), constant(code)])),
  };
}
