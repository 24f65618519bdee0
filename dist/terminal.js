import { c as terminalReport, s as columns } from "./reports.js";

export { terminalReport };