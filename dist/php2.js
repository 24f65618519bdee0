import { t as php } from "./php.js";

export { php };