import { CanActivate, ExecutionContext, ForbiddenException, Injectable, mixin, Type } from '@nestjs/common';
import { Reflector } from '@nestjs/core';

export const OPEN_DOOR = Symbol('open door').toString();
export const Ranks = Reflector.createDecorator<string[]>();

@Injectable()
export class BadgeGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const open = this.reflector.getAllAndOverride<boolean>('openDoor', [context.getHandler(), context.getClass()]);
    if (open) return true;
    return context.switchToHttp().getRequest().headers.badge === 'gold';
  }
}

@Injectable()
export class RanksGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const ranks = this.reflector.get(Ranks, context.getHandler());
    if (!ranks) {
      return true;
    }
    if (!ranks.includes(context.switchToHttp().getRequest().rank)) throw new ForbiddenException();
    return true;
  }
}

@Injectable()
export class CuratorGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    return context.switchToHttp().getRequest().rank === 'curator';
  }
}

export function FloorGuard(floor: number): Type<CanActivate> {
  @Injectable()
  class OneFloor implements CanActivate {
    canActivate(context: ExecutionContext) {
      return context.switchToHttp().getRequest().floor === floor;
    }
  }
  return mixin(OneFloor);
}
