import { t as ruby } from "./ruby.js";

export { ruby };