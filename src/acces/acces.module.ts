import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { CoffrePersonnes } from './coffre/coffre-personnes';
import { PersonnesController } from './coffre/personnes.controller';
import { JetonGuard } from './jeton/jeton.guard';
import { JetonsVerifies } from './jeton/jetons-verifies';

@Module({
  controllers: [PersonnesController],
  providers: [CoffrePersonnes, JetonsVerifies, { provide: APP_GUARD, useClass: JetonGuard }],
  exports: [CoffrePersonnes],
})
export class AccesModule {}
