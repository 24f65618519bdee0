import { Delete, Get, Post, UseGuards } from '@nestjs/common';
import { CuratorGuard } from './guards';

export abstract class Catalogue {
  @Get()
  list() {
    return [];
  }

  @Get(':piece')
  read() {
    return {};
  }

  @Post()
  @UseGuards(CuratorGuard)
  add() {
    return {};
  }

  @Delete(':piece')
  remove() {
    return {};
  }
}
