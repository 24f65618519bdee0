import { i as run, n as exitCode, r as readRoutes } from "./run.js";

export { exitCode, readRoutes, run };