import { i as junitReport } from "./reports.js";

export { junitReport };