import { NestFactory } from '@nestjs/core';
import { BackstageModule } from './backstage.module';

async function start() {
  const asked = await NestFactory.create(BackstageModule, { logger: false });
  await asked.close();
  const app = await NestFactory.create(BackstageModule, { logger: false });
  app.setGlobalPrefix(process.env.BACKSTAGE_PREFIX || 'staff');
  await app.listen(4712);
}

void start();
