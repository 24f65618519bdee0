import { n as frameworks } from "./csharp.js";

export { frameworks };