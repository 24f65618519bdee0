import { Body, Controller, Delete, Get, Middlewares, NoSecurity, Patch, Path, Post, Put, Query, Route, Security, Tags } from 'tsoa';
import { ballast } from '../middleware';
import { LOGBOOK } from '../paths';

interface Vessel {
  name: string;
}

@Route('vessels')
@Tags('Vessels')
@Security('pass')
export class VesselsController extends Controller {
  @Get()
  public async list(@Query() flag?: string): Promise<Vessel[]> {
    return [{ name: flag ?? '' }];
  }

  @Get('{vessel}')
  @NoSecurity()
  public async one(@Path() vessel: string): Promise<Vessel> {
    return { name: vessel };
  }

  @Post()
  @Middlewares(ballast)
  public async launch(@Body() vessel: Vessel): Promise<Vessel> {
    return vessel;
  }

  @Put('/{vessel}/')
  public async refit(@Path() vessel: string): Promise<Vessel> {
    return { name: vessel };
  }

  @Patch(':vessel/name')
  public async rename(@Path() vessel: string): Promise<Vessel> {
    return { name: vessel };
  }

  @Delete('{vessel}')
  @Security('pass', ['scrap'])
  public async scrap(@Path() vessel: string): Promise<void> {
    this.setStatus(vessel === '' ? 404 : 204);
  }

  @Get(LOGBOOK)
  public async logbook(@Path() vessel: string): Promise<string> {
    return vessel;
  }

  public helper(): string {
    return 'no route';
  }
}
