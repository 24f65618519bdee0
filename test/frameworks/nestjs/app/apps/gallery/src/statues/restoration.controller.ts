import { Controller, Get } from '@nestjs/common';

@Controller()
export class RestorationController {
  @Get('benches')
  benches() {
    return [];
  }
}
