import { Controller, Get, Path, Post, Put, Route } from '@tsoa/runtime';

@Route('yard/lamps')
export class LampsController extends Controller {
  @Get()
  public async list(): Promise<string[]> {
    return [];
  }

  @Get('{lamp}')
  public async one(@Path() lamp: string): Promise<string> {
    return lamp;
  }

  @Post('{lamp}/switch')
  public async toggle(@Path() lamp: string): Promise<string> {
    return lamp;
  }

  @Put('{lamp}')
  public async replace(@Path() lamp: string): Promise<string> {
    return lamp;
  }
}
