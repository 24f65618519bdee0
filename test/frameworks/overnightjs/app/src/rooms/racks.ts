import { Controller, Get } from '@overnightjs/core';
import type { Request, Response } from 'express';

@Controller('racks')
export class Racks {
  @Get(':rack')
  one(_request: Request, response: Response): void {
    response.end();
  }
}
