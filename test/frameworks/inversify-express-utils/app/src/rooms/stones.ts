import { controller, httpGet, httpPost } from 'inversify-express-utils';

/** What every part that turns answers. */
abstract class Turning {
  @httpPost('/:part/turn')
  turn() {
    return {};
  }

  @httpGet('/:part/speed')
  speed() {
    return {};
  }
}

@controller('/stones')
export class Stones extends Turning {
  @httpGet('')
  list() {
    return [];
  }

  @httpPost('/dress')
  dress() {
    return {};
  }
}

@controller('/shafts')
export class Shafts extends Turning {}
