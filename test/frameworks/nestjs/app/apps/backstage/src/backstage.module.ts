import { Module } from '@nestjs/common';
import { BronzesController } from '../../gallery/src/statues/statues.controller';
import { AlarmsController, HiddenController } from './alarms.controller';

@Module({ controllers: [AlarmsController, HiddenController, BronzesController] })
export class BackstageModule {}
