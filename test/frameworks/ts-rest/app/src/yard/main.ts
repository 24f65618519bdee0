import { build } from './server';

build(() => undefined).then((app) => app.listen({ port: 8081 }));
