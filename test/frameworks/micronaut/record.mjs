#!/usr/bin/env node
/** Records Micronaut's router: `npm run truth -- micronaut`. */
import { recordJava } from '../record-java.mjs';

recordJava({
  here: import.meta.dirname,
  title: 'Micronaut',
  version: /<micronaut.version>([^<]*)</,
  recorder: 'src/main/java/com/ferry/RecordRoutes.java',
  says: 'from the router, each form of a template that it matches, of',
  leavesOut: 'HEAD beside GET, methods that OpenAPI does not know',
  run: ['-cp', 'JAR:target/lib/*', 'com.ferry.RecordRoutes'],
});
