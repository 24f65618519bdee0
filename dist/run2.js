import { A as run, O as exitCode, k as readRoutes } from "./run.js";

export { exitCode, readRoutes, run };