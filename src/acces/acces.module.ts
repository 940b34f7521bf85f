import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { PersonnesConnues } from '#modules/habilitations';
import { CoffrePersonnes } from './coffre/coffre-personnes';
import { PersonnesController } from './coffre/personnes.controller';
import { JetonGuard } from './jeton/jeton.guard';
import { JetonsVerifies } from './jeton/jetons-verifies';

@Global()
@Module({
  controllers: [PersonnesController],
  providers: [
    CoffrePersonnes,
    { provide: PersonnesConnues, useExisting: CoffrePersonnes },
    JetonsVerifies,
    { provide: APP_GUARD, useClass: JetonGuard },
  ],
  exports: [CoffrePersonnes, PersonnesConnues],
})
export class AccesModule {}
