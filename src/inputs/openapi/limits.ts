/**
 * Bounds on what a hostile description may cost. Each is far above what the largest public descriptions need
 * (GitHub's: 13 MB, 1,100 operations, 650,000 nodes, nested 30 deep) and is counted, never timed, so that the same
 * description always gets the same answer.
 */
export const limits = {
  /** Bytes of one file. */
  fileBytes: 32 * 1024 * 1024,
  /** Bytes of all files together. */
  totalBytes: 128 * 1024 * 1024,
  files: 5_000,
  /** Objects and arrays inside each other. */
  depth: 512,
  /** Nodes that YAML aliases and merge keys add to what is written. */
  aliasedNodes: 1_000_000,
  /** References one behind the other: a reference to a reference. */
  hops: 64,
  /** Parameters of one operation that count as nothing. */
  freeParameters: 50,
  /** Nodes that are visited again because a reference puts them into a second place. */
  expandedNodes: 1_000_000,
} as const;
