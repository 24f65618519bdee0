import { Controller, DynamicModule, Get, Module } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants';

@Controller()
class CratesController {
  @Get('crates/:crate')
  open() {
    return 'straw';
  }
}

/** Says below which path its own controller is served. */
@Module({})
export class CellarModule {
  static forDoor(door = 'cellar'): DynamicModule {
    Reflect.defineMetadata(PATH_METADATA, door, CratesController);
    return { module: CellarModule, controllers: [CratesController] };
  }
}
