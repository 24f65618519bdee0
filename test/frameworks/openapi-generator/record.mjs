#!/usr/bin/env node
/** Records what Spring maps to code that somebody wrote: `npm run truth -- openapi-generator`. */
import { recordJava } from '../record-java.mjs';

recordJava({
  here: import.meta.dirname,
  folder: 'harbour',
  title: 'OpenAPI Generator',
  version: /openapi-generator-maven-plugin<\/artifactId>\s*<version>([^<]*)</,
  recorder: 'src/main/java/com/port/office/RecordRoutes.java',
  says: 'from RequestMappingHandlerMapping of Spring Boot, with the interfaces of',
  leavesOut: 'what only generated code answers',
  run: ['-jar', 'JAR'],
});
