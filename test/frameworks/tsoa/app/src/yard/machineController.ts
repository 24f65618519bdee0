import { Controller, Get, Path, Post } from 'tsoa';

/** The generator takes what a class declares itself: nothing of this is served. */
export abstract class MachineController extends Controller {
  @Get('inspections')
  public async inspections(): Promise<string[]> {
    return [];
  }

  @Post('{machine}/grease')
  public async grease(@Path() machine: string): Promise<string> {
    return machine;
  }
}
