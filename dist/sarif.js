import { t as sarifReport } from "./reports.js";

export { sarifReport };