import { Controller, Get, Param, UseGuards } from '@nestjs/common';
import { FloorGuard } from '@museum/common';

export function archiveOf(year: number) {
  @Controller(`archive/${year}`)
  @UseGuards(FloorGuard(2))
  class ArchiveController {
    @Get(':box')
    box(@Param('box') box: string) {
      return { year, box };
    }
  }
  return ArchiveController;
}
