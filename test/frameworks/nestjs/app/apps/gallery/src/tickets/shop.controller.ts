import { Controller, Get } from '@nestjs/common';

@Controller({ path: 'souvenirs', host: 'shop.museum.test' })
export class ShopController {
  @Get()
  browse() {
    return [];
  }
}
