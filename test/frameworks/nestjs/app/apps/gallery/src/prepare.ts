import { INestApplication, RequestMethod, VersioningType } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { Reflector } from '@nestjs/core';
import { BadgeGuard } from '@museum/common';
import { countVisits } from './audit/count-visits';

export function prepare(app: INestApplication, config: ConfigService): void {
  app.use(countVisits);
  app.setGlobalPrefix(config.getOrThrow('http.prefix'), {
    exclude: ['health', { path: 'paintings/:painting/image', method: RequestMethod.GET }, 'sections/plans/*rest'],
  });
  app.enableVersioning({ type: VersioningType.URI, prefix: 'r', defaultVersion: '1' });
  app.useGlobalGuards(new BadgeGuard(app.get(Reflector)));
}
