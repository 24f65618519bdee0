import {
  all,
  BaseHttpController,
  controller,
  httpDelete,
  httpGet,
  httpHead,
  httpMethod,
  httpPatch,
  httpPost,
  httpPut,
} from 'inversify-express-utils';
import { dust } from './guards.js';

const ONE = '/:sack';

@controller('/sacks', dust)
export class Sacks extends BaseHttpController {
  @httpGet('/')
  list() {
    return [];
  }

  @httpPost('/', dust)
  fill() {
    return {};
  }

  @httpGet(ONE)
  one() {
    return {};
  }

  @httpPut(ONE)
  refill() {
    return {};
  }

  @httpPatch(`${ONE}/label`)
  label() {
    return {};
  }

  @httpDelete(ONE)
  empty() {
    return {};
  }

  @httpHead('/:sack/weight')
  weigh() {
    return {};
  }

  @httpMethod('options', '/:sack/grades')
  grades() {
    return {};
  }

  @all('/:sack/seal')
  seal() {
    return {};
  }
}
