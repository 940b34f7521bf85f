import { Global, Module } from '@nestjs/common';
import { Antivirus, Contenus } from '#modules/documents';
import { PersonnesConnues } from '#modules/habilitations';
import { CoffrePersonnes } from './coffre/coffre-personnes';
import { PersonnesController } from './coffre/personnes.controller';
import { AucunAntivirus } from './documents/aucun-antivirus';
import { ContenusAVerifier } from './documents/contenus-a-verifier';
import { ContenusEnBase } from './documents/contenus-en-base';
import { Identification } from './jeton/identification';
import { JetonsVerifies } from './jeton/jetons-verifies';

@Global()
@Module({
  controllers: [PersonnesController],
  providers: [
    CoffrePersonnes,
    { provide: PersonnesConnues, useExisting: CoffrePersonnes },
    { provide: Contenus, useClass: ContenusEnBase },
    { provide: Antivirus, useClass: AucunAntivirus },
    ContenusAVerifier,
    JetonsVerifies,
    Identification,
  ],
  exports: [Antivirus, Contenus, CoffrePersonnes, Identification, PersonnesConnues],
})
export class AccesModule {}
