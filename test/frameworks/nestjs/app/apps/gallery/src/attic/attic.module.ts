import { Controller, Get, Module } from '@nestjs/common';

@Controller('attic')
export class AtticController {
  @Get('boxes')
  boxes() {
    return [];
  }
}

/** Nobody imports it. */
@Module({ controllers: [AtticController] })
export class AtticModule {}
