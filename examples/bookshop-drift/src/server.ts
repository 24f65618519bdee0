import { createApp } from './app.ts';
import { createShop } from './shop.ts';

const port = Number(process.env['PORT'] ?? 8080);
createApp(createShop()).listen(port, () => console.log(`The bookshop is open on port ${port}.`));
