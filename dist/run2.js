import { b as run, v as exitCode, y as readRoutes } from "./run.js";

export { exitCode, readRoutes, run };