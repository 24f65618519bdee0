import { Controller, Get, Patch, Post } from 'routing-controllers';

@Controller('/cranes')
export class Cranes {
  @Get('/')
  list() {
    return [];
  }

  @Post('/:crane/lift')
  lift() {
    return {};
  }

  @Patch('/:crane')
  grease() {
    return {};
  }
}
