import { t as Validator } from "./openapi.js";

export { Validator };