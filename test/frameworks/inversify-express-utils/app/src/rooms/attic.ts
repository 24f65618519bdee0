import { controller, httpDelete, httpGet } from 'inversify-express-utils';
import { wind } from '../guards.js';

const floor = (name: string) => `/attic/${name}`;

@controller(floor('bins'), wind)
export class Bins {
  @httpGet('/')
  list() {
    return [];
  }

  @httpGet('/:bin([a-z]+)/level')
  level() {
    return {};
  }

  @httpDelete('/:bin')
  clear() {
    return {};
  }
}

@controller('/attic')
export class Hoists {
  @httpGet('/hoists')
  list() {
    return [];
  }

  @httpGet('/hoists/:hoist?')
  one() {
    return {};
  }
}
