import { Controller, Get, Param, ParseIntPipe } from '@nestjs/common';

const LISTS = { groups: () => 'groups', size: 'groups/:group/size' };

@Controller('visitors')
export class VisitorsController {
  @Get(LISTS.groups())
  groups() {
    return [];
  }

  @Get(LISTS.size)
  size(@Param('group', ParseIntPipe) _group: number) {
    return 0;
  }
}
