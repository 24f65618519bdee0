import {
  All,
  Authorized,
  Delete,
  Get,
  Head,
  JsonController,
  Method,
  Patch,
  Post,
  Put,
  UseBefore,
} from 'routing-controllers';
import { ballast, tide } from './guards.js';

const BERTH = '/:ferry([0-9]+)/berth';

@JsonController('/ferries')
@UseBefore(tide)
export class Ferries {
  @Get()
  list() {
    return [];
  }

  @Post()
  @Authorized('captain')
  @UseBefore(ballast)
  launch() {
    return {};
  }

  @Get('/:ferry')
  one() {
    return {};
  }

  @Put('/:ferry')
  @Patch('/:ferry')
  refit() {
    return {};
  }

  @Delete('/:ferry')
  scrap() {
    return {};
  }

  @Head('/:ferry/horn')
  horn() {
    return {};
  }

  @Method('post', '/:ferry/anchor')
  anchor() {
    return {};
  }

  @All('/:ferry/radio')
  radio() {
    return {};
  }

  @Get(BERTH)
  berth() {
    return {};
  }

  @Get(/\/wrecks\/(\d+)/)
  wreck() {
    return {};
  }

  /** Not decorated: answers nothing. */
  count() {
    return 0;
  }
}
