import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';

export async function bootstrap() {
  const app = await NestFactory.create(AppModule, { logger: false });
  app.setGlobalPrefix('tower');
  await app.listen(Number(process.env.PORT ?? 8082));
  return app;
}

if (process.env.RECORDING === undefined) bootstrap();
