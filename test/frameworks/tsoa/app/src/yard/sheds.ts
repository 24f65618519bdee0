import { Controller, Get, Route } from 'tsoa';

/** In a file that the settings do not name: not served. */
@Route('sheds')
export class Sheds extends Controller {
  @Get()
  public async list(): Promise<string[]> {
    return [];
  }
}
