import { n as frameworks } from "./ruby.js";

export { frameworks };