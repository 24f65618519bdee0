#!/usr/bin/env node
/** Records Jersey's resource model: `npm run truth -- jax-rs`. */
import { recordJava } from '../record-java.mjs';

recordJava({
  here: import.meta.dirname,
  title: 'Jersey',
  version: /<jersey.version>([^<]*)</,
  recorder: 'src/main/java/com/almanac/RecordRoutes.java',
  says: 'from the resource model, and what its sub-resource locators return, of',
  leavesOut: 'what Jersey adds by itself (OPTIONS, WADL)',
  run: ['-cp', 'JAR:target/lib/*', 'com.almanac.RecordRoutes'],
});
