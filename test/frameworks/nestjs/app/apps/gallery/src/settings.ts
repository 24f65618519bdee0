import { registerAs } from '@nestjs/config';

export const http = registerAs('http', () => ({ prefix: 'open/house' }));

export const shop = () => ({ shop: { host: process.env.SHOP_HOST ?? 'shop.museum.test' } });
