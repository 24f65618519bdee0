import { Controller, Get, Module } from '@nestjs/common';
import { TsRest, TsRestHandler, tsRestHandler } from '@ts-rest/nest';
import { horns, tower } from './contract';

@Controller()
export class BeaconsController {
  @TsRestHandler(tower.list)
  async list() {
    return tsRestHandler(tower.list, async () => ({ status: 200, body: [] }));
  }

  @TsRestHandler(tower.light)
  async light() {
    return tsRestHandler(tower.light, async () => ({ status: 200, body: 'lit' }));
  }

  @TsRest(tower.douse)
  async douse() {
    return { status: 204, body: undefined };
  }
}

@Controller('coast')
@TsRest({ jsonQuery: true })
export class HornsController {
  @TsRestHandler(horns)
  async all() {
    return tsRestHandler(horns, {
      list: async () => ({ status: 200, body: [] }),
      blow: async () => ({ status: 200, body: 'loud' }),
      tune: async () => ({ status: 200, body: 'low' }),
    });
  }

  @Get('fog')
  fog() {
    return 'thick';
  }
}

@Module({ controllers: [BeaconsController, HornsController] })
export class AppModule {}
