import { Authorized, Delete, Get, JsonController } from 'routing-controllers';

@JsonController('/dredgers')
@Authorized()
export class Dredgers {
  @Get('/:dredger')
  one() {
    return {};
  }

  @Delete('/:dredger')
  sink() {
    return {};
  }
}
