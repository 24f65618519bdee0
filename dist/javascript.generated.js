import { n as frameworks } from "./javascript.js";

export { frameworks };