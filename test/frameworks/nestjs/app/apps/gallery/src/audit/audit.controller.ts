import { All, Controller, Get, Head, Options, Put, RequestMapping, RequestMethod } from '@nestjs/common';
import { Curated, Legacy, OpenDoor, Ranks } from '@museum/common';

@Controller(['audit', 'controls'])
export class AuditController {
  @All('echo')
  echo() {
    return {};
  }

  @RequestMapping({ path: ['entries', 'lines'], method: RequestMethod.PATCH })
  amend() {
    return {};
  }

  @RequestMapping({ path: 'plain' })
  plain() {
    return {};
  }

  @Curated('findings', OpenDoor())
  findings() {
    return [];
  }

  @Head('size')
  size() {
    return;
  }

  @Options('size')
  methods() {
    return;
  }

  @Get('old')
  @Legacy('0')
  old() {
    return {};
  }

  @Ranks(['auditor'])
  @Put('seal')
  seal() {
    return {};
  }
}
