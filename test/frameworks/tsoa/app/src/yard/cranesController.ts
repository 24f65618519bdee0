import { Delete, Get, Middlewares, Path, Post, Put, Route } from 'tsoa';
import { ballast, tide } from '../middleware';
import { MachineController } from './machineController';

@Route('yard/cranes')
@Middlewares(tide)
export class CranesController extends MachineController {
  @Get()
  public async list(): Promise<string[]> {
    return [];
  }

  @Get('{crane}')
  public async one(@Path() crane: string): Promise<string> {
    return crane;
  }

  @Post('{crane}/lift')
  @Middlewares([ballast])
  public async lift(@Path() crane: string): Promise<string> {
    return crane;
  }

  @Put('{crane}/position')
  public async move(@Path() crane: string): Promise<string> {
    return crane;
  }

  @Delete('{crane}')
  public async scrap(@Path() crane: string): Promise<string> {
    return crane;
  }
}

@Route('yard/hoists')
export class HoistsController extends MachineController {
  @Get()
  public async list(): Promise<string[]> {
    return [];
  }
}
