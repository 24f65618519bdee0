import { n as frameworks } from "./php.js";

export { frameworks };