import { t as csharp } from "./csharp.js";

export { csharp };