// Reads one report and says how much memory that took: `coverage-entry <directory> <report>`.
import { readReport } from '../src/inputs/coverage/read-report.ts';
import { treeOf } from '../src/inputs/coverage/tree.ts';
import { Root } from '../src/inputs/root.ts';

const [, , directory = '.', file = ''] = process.argv;
const input = readReport(file, {
  root: new Root(directory),
  tree: treeOf([]),
  folder: '',
  goModules: new Map(),
});
if (input.kind !== 'found') throw new Error(JSON.stringify(input));
console.log(`files=${input.value.foreign.length} rss=${Math.round(process.resourceUsage().maxRSS / 1024)}`);
