import { t as python } from "./python.js";

export { python };