import { Controller, Delete, Get, Head, Hidden, Options, Path, Post, Route } from 'tsoa';

@Route('/vessels/{vessel}//crew/')
export class CrewController extends Controller {
  @Get('/')
  public async list(@Path() vessel: string): Promise<string[]> {
    return [vessel];
  }

  @Head('roster')
  public async exists(@Path() vessel: string): Promise<void> {
    this.setHeader('x-vessel', vessel);
  }

  @Options('roster')
  public async choices(@Path() vessel: string): Promise<void> {
    this.setHeader('x-vessel', vessel);
  }

  @Post('{sailor}/shifts/{shift}')
  public async work(@Path() vessel: string, @Path() sailor: string, @Path() shift: number): Promise<string> {
    return `${vessel} ${sailor} ${shift}`;
  }

  @Delete('{sailor}')
  @Hidden()
  public async dismiss(@Path() vessel: string, @Path() sailor: string): Promise<string> {
    return `${vessel} ${sailor}`;
  }
}
