import { Server } from '@overnightjs/core';
import { json } from 'express';
import { flour } from './guards.js';
import { Loaves } from './loaves.js';
import { Ovens } from './rooms/ovens.js';

class Bakery extends Server {
  constructor() {
    super(false);
    this.app.use(json());
    this.app.get('/door', (_request, response) => response.end());
    this.rooms();
  }

  private rooms(): void {
    this.addControllers([new Loaves(), new Ovens()], undefined, flour);
  }
}

export const bakery = new Bakery();
