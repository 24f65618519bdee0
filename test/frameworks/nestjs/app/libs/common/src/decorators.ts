import { applyDecorators, Controller, Get, SetMetadata, UseGuards, Version } from '@nestjs/common';
import { CuratorGuard } from './guards';

export const OpenDoor = () => SetMetadata('openDoor', true);

export const Curated = (path: string, ...more: MethodDecorator[]) =>
  applyDecorators(Get(path), UseGuards(CuratorGuard), ...more);

export function Section(name: string): ClassDecorator {
  return applyDecorators(Controller({ path: `sections/${name}` }), OpenDoor());
}

export function Legacy(version: string): MethodDecorator {
  return (target: object, key: string | symbol, descriptor: PropertyDescriptor) => {
    Version(version)(target, key, descriptor);
    UseGuards(CuratorGuard)(target, key, descriptor);
  };
}
