import { n as routesJson, r as routesTable } from "./reports.js";

export { routesJson, routesTable };