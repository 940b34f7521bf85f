import { Controller, Get, Header, Redirect } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { STYLE } from '#libs/ui';

@ApiExcludeController()
@Controller()
export class PublicController {
  @Get()
  @Redirect('/pilotage', 302)
  home() {
    // The dashboard is the only page yet.
  }

  @Get('style.css')
  @Header('content-type', 'text/css; charset=utf-8')
  @Header('cache-control', 'public, max-age=300')
  style(): string {
    return STYLE;
  }
}
