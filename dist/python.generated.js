import { n as frameworks } from "./python.js";

export { frameworks };