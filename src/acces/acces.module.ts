import { Global, Module } from '@nestjs/common';
import { PersonnesConnues } from '#modules/habilitations';
import { CoffrePersonnes } from './coffre/coffre-personnes';
import { PersonnesController } from './coffre/personnes.controller';
import { Identification } from './jeton/identification';
import { JetonsVerifies } from './jeton/jetons-verifies';

@Global()
@Module({
  controllers: [PersonnesController],
  providers: [
    CoffrePersonnes,
    { provide: PersonnesConnues, useExisting: CoffrePersonnes },
    JetonsVerifies,
    Identification,
  ],
  exports: [CoffrePersonnes, Identification, PersonnesConnues],
})
export class AccesModule {}
