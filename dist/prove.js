import { t as prove } from "./run.js";

export { prove };