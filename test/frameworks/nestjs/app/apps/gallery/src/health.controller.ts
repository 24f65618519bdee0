import { Controller, Get, VERSION_NEUTRAL } from '@nestjs/common';
import { OpenDoor } from '@museum/common';

@OpenDoor()
@Controller({ version: VERSION_NEUTRAL })
export class HealthController {
  @Get('health')
  check() {
    return 'ok';
  }

  @Get('health/deep')
  deep() {
    return 'ok';
  }

  @Get()
  welcome() {
    return 'welcome';
  }
}
