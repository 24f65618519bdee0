import { DynamicModule, Module } from '@nestjs/common';
import { AuditController } from './audit.controller';
import { TrailController } from './trail.controller';

@Module({ controllers: [AuditController] })
export class AuditModule {
  static register(options: { trail: boolean }): DynamicModule {
    const controllers = options.trail ? [TrailController] : [];
    return { module: AuditModule, controllers };
  }
}
