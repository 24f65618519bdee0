import { t as javascript } from "./javascript.js";

export { javascript };