import { Module } from '@nestjs/common';
import { RestorationController } from './restoration.controller';
import { StatuesController } from './statues.controller';

@Module({ controllers: [RestorationController] })
export class RestorationModule {}

@Module({ imports: [RestorationModule], controllers: [StatuesController] })
export class StatuesModule {}
