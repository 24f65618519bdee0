import { Body, Controller, Delete, Get, Param, Patch, Post, UseGuards, Version, VERSION_NEUTRAL } from '@nestjs/common';
import { EventPattern, MessagePattern } from '@nestjs/microservices';
import { CuratorGuard, OpenDoor, places, Section } from '@museum/common';

@UseGuards(CuratorGuard)
@Controller({ path: 'paintings', version: ['2', '3'] })
export class PaintingsController {
  @OpenDoor()
  @Get()
  hang() {
    return [];
  }

  @Post(['', 'bulk'])
  acquire(@Body() _painting: unknown) {
    return {};
  }

  @Get(':painting/image')
  image(@Param('painting') _painting: string) {
    return {};
  }

  @Version(['4', VERSION_NEUTRAL])
  @Patch(':painting')
  restore() {
    return {};
  }

  @Version('3')
  @Delete('/:painting/')
  sell() {
    return {};
  }

  @MessagePattern('painting.moved')
  moved() {
    return {};
  }

  @EventPattern('painting.lost')
  lost() {
    return {};
  }
}

@Controller(`${places.Wing.West}/loans`)
export class LoansController {
  @Get('{:loan}')
  find() {
    return {};
  }
}

@Section('plans')
export class PlansController {
  @Get('floors/:floor')
  floor() {
    return {};
  }

  @Get('files/*file')
  file() {
    return {};
  }
}
