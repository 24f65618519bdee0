import { t as java } from "./java.js";

export { java };