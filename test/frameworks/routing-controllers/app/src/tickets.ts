import { Controller, Delete, Get, Post, Put } from 'routing-controllers';

/** What every collection answers. */
class Collection {
  @Get('/all')
  all() {
    return [];
  }

  @Delete('/all')
  clear() {
    return {};
  }
}

@Controller('/tickets')
export class Tickets extends Collection {
  @Get('/')
  list() {
    return [];
  }

  @Get('/:ticket/stub')
  stub() {
    return {};
  }

  @Post('/:ticket/punch')
  punch() {
    return {};
  }

  @Put('/:ticket/seat/:seat')
  seat() {
    return {};
  }
}
