import { CraneController } from './crane-controller.js';
import { WinchController } from './winch-controller.js';
import { Router } from 'express';

const cranes = Router();
for (const controller of [new CraneController(), new WinchController('slow')]) {
  cranes.use(controller.path, controller.router);
}

export default cranes;
