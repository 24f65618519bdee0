import { t as go } from "./go.js";

export { go };