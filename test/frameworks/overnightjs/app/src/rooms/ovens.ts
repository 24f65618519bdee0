import { All, ChildControllers, Controller, Get, Put } from '@overnightjs/core';
import type { Request, Response } from 'express';
import { Racks } from './racks.js';

@Controller('api/ovens')
@ChildControllers([new Racks()])
export class Ovens {
  @Get('heat')
  heat(_request: Request, response: Response): void {
    response.end();
  }

  @Put(':oven/heat')
  @All('ash')
  warm(_request: Request, response: Response): void {
    response.end();
  }
}
