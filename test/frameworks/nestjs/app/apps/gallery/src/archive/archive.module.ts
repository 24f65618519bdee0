import { DynamicModule, Module } from '@nestjs/common';
import { archiveOf } from './archive-of';

@Module({})
export class ArchiveModule {
  static async forYears(years: number[]): Promise<DynamicModule> {
    return { module: ArchiveModule, controllers: years.map((year) => archiveOf(year)) };
  }
}
