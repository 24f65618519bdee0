import { Get, JsonController, Post } from 'routing-controllers';

@JsonController()
export class Inspectors {
  @Get('/inspectors')
  list() {
    return [];
  }

  @Post('/inspectors/:inspector/rounds')
  round() {
    return {};
  }
}
