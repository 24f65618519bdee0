import { l as jsonReport, u as printableJson } from "./reports.js";

export { jsonReport };