import { Controller, Get, Patch, Path, Post, Route } from 'tsoa';
import { Quays } from '../paths';

@Route()
export class QuaysController extends Controller {
  @Get(Quays.all)
  public async list(): Promise<string[]> {
    return [];
  }

  @Get('quays/{quay}/berths/{berth}')
  public async berth(@Path() quay: string, @Path() berth: number): Promise<string> {
    return `${quay} ${berth}`;
  }

  @Post('quays/{quay}/berths')
  public async build(@Path() quay: string): Promise<string> {
    return quay;
  }

  @Patch('quays/{quay}')
  public async rename(@Path() quay: string): Promise<string> {
    return quay;
  }

  @Get('status')
  public async status(): Promise<string> {
    return 'open';
  }
}
