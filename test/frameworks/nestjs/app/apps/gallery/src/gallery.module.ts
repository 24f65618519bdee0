import { forwardRef, MiddlewareConsumer, Module, NestModule, RequestMethod } from '@nestjs/common';
import { ConfigModule } from '@nestjs/config';
import { APP_GUARD, RouterModule } from '@nestjs/core';
import { RanksGuard } from '@museum/common';
import { ArchiveModule } from './archive/archive.module';
import { AuditModule } from './audit/audit.module';
import { logEntry } from './audit/log-entry';
import { CellarModule } from './cellar/cellar.module';
import { HealthController } from './health.controller';
import { PaintingsModule } from './paintings/paintings.module';
import { http, shop } from './settings';
import { StatuesController } from './statues/statues.controller';
import { RestorationModule, StatuesModule } from './statues/statues.module';
import { TicketsController } from './tickets/tickets.controller';
import { ShopController } from './tickets/shop.controller';
import { VisitorsModule } from './visitors/visitors.module';

const common = [PaintingsModule, StatuesModule];

@Module({
  imports: [
    ConfigModule.forRoot({ load: [http, shop], ignoreEnvFile: true }),
    ...common,
    forwardRef(() => VisitorsModule),
    AuditModule.register({ trail: true }),
    ArchiveModule.forYears([1998, 2004]),
    CellarModule.forDoor('vault'),
    RouterModule.register([
      { path: 'collection', module: StatuesModule, children: [{ path: 'workshop', module: RestorationModule }] },
    ]),
  ],
  controllers: [HealthController, TicketsController, ShopController],
  providers: [{ provide: APP_GUARD, useClass: RanksGuard }],
})
export class GalleryModule implements NestModule {
  configure(consumer: MiddlewareConsumer) {
    consumer
      .apply(logEntry)
      .exclude({ path: 'tickets/sales/:day', method: RequestMethod.GET, version: '1' })
      .forRoutes(TicketsController, StatuesController);
  }
}
