import { n as require_lib } from "./openapi.js";

export default require_lib();

export {  };