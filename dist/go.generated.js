import { n as frameworks } from "./go.js";

export { frameworks };