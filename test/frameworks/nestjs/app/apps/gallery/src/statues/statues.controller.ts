import { Controller, Get } from '@nestjs/common';
import { Catalogue } from '@museum/common';

@Controller('statues')
export class StatuesController extends Catalogue {
  @Get('featured')
  featured() {
    return {};
  }

  // Without a decorator of its own, the inherited route is gone.
  override remove() {
    return {};
  }
}

/** Has the controller of its base. */
export class BronzesController extends StatuesController {
  @Get('patina')
  patina() {
    return {};
  }
}
