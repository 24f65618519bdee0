import { Controller, Get, Post } from '@nestjs/common';
import { OpenDoor, places } from '@museum/common';

const { tickets, sales } = places.PATHS;

@Controller(tickets)
export class TicketsController {
  @Get(sales.daily)
  sales() {
    return [];
  }

  @OpenDoor()
  @Post('/' + 'orders')
  order() {
    return {};
  }
}
