import { NestFactory } from '@nestjs/core';
import { ConfigService } from '@nestjs/config';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { GalleryModule } from './gallery.module';
import { prepare } from './prepare';

async function open() {
  const app = await NestFactory.create(GalleryModule, { logger: false });
  prepare(app, app.get(ConfigService));
  const pages = SwaggerModule.createDocument(app, new DocumentBuilder().setTitle('Museum').build());
  SwaggerModule.setup('reading-room', app, pages);
  app.getHttpAdapter().get('/ready', (_request: unknown, response: { end(): void }) => response.end());
  await app.listen(4711);
}

void open();
