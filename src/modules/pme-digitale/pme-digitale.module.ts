import { Module } from '@nestjs/common';
import { ACTES_DE_LA_CONVENTION } from './convention-pret/convention-pret.acts';
import { CommencerPretController } from './convention-pret/commencer-pret/commencer-pret.controller';
import { ConsignerConsultationCSEController } from './convention-pret/consigner-consultation-cse/consigner-consultation-cse.controller';
import { ConstaterRetourController } from './convention-pret/constater-retour/constater-retour.controller';
import { ModifierContenuController } from './convention-pret/modifier-contenu/modifier-contenu.controller';
import { RedigerConventionController } from './convention-pret/rediger-convention/rediger-convention.controller';
import { RenouvelerPretController } from './convention-pret/renouveler-pret/renouveler-pret.controller';
import { RenvoyerLienDuSalarieController } from './convention-pret/renvoyer-lien-du-salarie/renvoyer-lien-du-salarie.controller';
import { ReprendrePretController } from './convention-pret/reprendre-pret/reprendre-pret.controller';
import { RomprePretController } from './convention-pret/rompre-pret/rompre-pret.controller';
import { SignerAvenantController } from './convention-pret/signer-avenant/signer-avenant.controller';
import { SignerConventionController } from './convention-pret/signer-convention/signer-convention.controller';
import { SuspendrePretController } from './convention-pret/suspendre-pret/suspendre-pret.controller';
import { READ_MODELS } from './read-models/read-models';
import { ACTES_DU_SALARIE_PRETE } from './salarie-prete/salarie-prete.acts';

const CONTROLEURS_DE_LA_CONVENTION = [
  RedigerConventionController,
  ModifierContenuController,
  ConsignerConsultationCSEController,
  SignerAvenantController,
  SignerConventionController,
  CommencerPretController,
  SuspendrePretController,
  RenvoyerLienDuSalarieController,
  ReprendrePretController,
  RenouvelerPretController,
  RomprePretController,
  ConstaterRetourController,
];

@Module({
  controllers: [...CONTROLEURS_DE_LA_CONVENTION, ...READ_MODELS.map(({ questions }) => questions)],
  providers: [...ACTES_DE_LA_CONVENTION, ...ACTES_DU_SALARIE_PRETE],
})
export class PmeDigitaleModule {}
