import { Module } from '@nestjs/common';
import { LoansController, PaintingsController, PlansController } from './paintings.controller';

@Module({ controllers: [PaintingsController, LoansController, PlansController] })
export class PaintingsModule {}
