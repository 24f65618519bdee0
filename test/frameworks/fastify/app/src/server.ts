import { buildLighthouse } from './lighthouse.js';

const app = await buildLighthouse({ logger: false });
await app.listen({ port: 0 });
