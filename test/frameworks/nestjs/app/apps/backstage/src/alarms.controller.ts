import { Controller, Get, Post, UseGuards } from '@nestjs/common';
import { CuratorGuard } from '@museum/common';

@Controller({ path: 'alarms', version: '9' })
export class AlarmsController {
  @Get()
  all() {
    return [];
  }

  @Post(':alarm/silence')
  @UseGuards(new CuratorGuard())
  silence() {
    return {};
  }
}

@Controller(process.env.HIDDEN_DOOR!)
export class HiddenController {
  @Get('key')
  key() {
    return {};
  }
}
