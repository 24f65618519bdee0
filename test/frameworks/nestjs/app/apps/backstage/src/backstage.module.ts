import { Controller, Get, Module } from '@nestjs/common';
import { BronzesController } from '../../gallery/src/statues/statues.controller';
import { AlarmsController, HiddenController } from './alarms.controller';

@Controller('drills')
class DrillsController {
  @Get('next')
  next() {
    return {};
  }
}

@Module({ controllers: [DrillsController] })
class DrillsModule {}

@Module({
  imports: [...(process.env.DRILLS === 'on' ? [DrillsModule] : [])],
  controllers: [AlarmsController, HiddenController, BronzesController],
})
export class BackstageModule {}
