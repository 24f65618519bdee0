import { _ as run, g as readRoutes, h as exitCode } from "./run.js";

export { exitCode, readRoutes, run };