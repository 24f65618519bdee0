import { ClassMiddleware, Controller, Delete, Get, Middleware, Post } from '@overnightjs/core';
import type { Request, Response } from 'express';
import { flour, salt } from './guards.js';

@Controller('loaves')
@ClassMiddleware(flour)
export class Loaves {
  @Get()
  all(_request: Request, response: Response): void {
    response.end();
  }

  @Get(':loaf')
  one(_request: Request, response: Response): void {
    response.end();
  }

  @Post('knead/:loaf')
  @Middleware([salt])
  knead(_request: Request, response: Response): void {
    response.end();
  }

  @Delete(':loaf')
  private eat(_request: Request, response: Response): void {
    response.end();
  }
}
