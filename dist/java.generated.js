import { n as frameworks } from "./java.js";

export { frameworks };