#!/usr/bin/env node
/** Records what Go's own mux answers: `npm run truth -- net-http`. */
import { recordGo } from '../record-go.mjs';

recordGo({
  here: import.meta.dirname,
  title: 'net/http of Go',
  says: 'by asking for every pattern that was registered, alone and below every pattern with a slash at its end, the mux of',
  leavesOut: 'static files, the HEAD that every GET answers; a pattern without a method is ANY',
  env: { CELLAR_TASTING: '1', CELLAR_OWNER: '/acme' },
  overlay: {
    file: 'net/http/server.go',
    from: 'func (mux *ServeMux) register(pattern string, handler Handler) {\n',
    to: 'var Registered []string\n\nfunc (mux *ServeMux) register(pattern string, handler Handler) {\n\tRegistered = append(Registered, pattern)\n',
  },
});
