import { d as SUMMARY_LIMIT, f as checkpointMarkdown, p as jobSummary } from "./reports.js";

export { checkpointMarkdown };