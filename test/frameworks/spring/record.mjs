#!/usr/bin/env node
/** Records what Spring maps: `npm run truth -- spring`. */
import { recordJava } from '../record-java.mjs';

recordJava({
  here: import.meta.dirname,
  title: 'Spring Boot',
  version: /spring-boot-starter-parent<\/artifactId>\s*<version>([^<]*)</,
  recorder: 'src/main/java/com/lantern/RecordRoutes.java',
  says: 'from RequestMappingHandlerMapping and the router functions of',
  leavesOut: "Spring's own error page; a mapping without a method is ANY",
  env: { LANTERN_OWNER: '/acme' },
  run: ['-jar', 'JAR'],
});
