import { Controller, Sse } from '@nestjs/common';
import { EMPTY } from 'rxjs';

@Controller('audit/trail')
export class TrailController {
  @Sse('live')
  live() {
    return EMPTY;
  }
}
