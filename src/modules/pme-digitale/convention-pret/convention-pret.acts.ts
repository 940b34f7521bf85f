import { decidedAfterReading, decidedBy } from '#libs/cqrs';
import { CommencerPret } from './commencer-pret/commencer-pret';
import { confirmerPart, ConfirmerPartDeTemps } from './confirmer-part-de-temps/confirmer-part-de-temps';
import { consigner, ConsignerConsultationCSE } from './consigner-consultation-cse/consigner-consultation-cse';
import { constaterEcheance, ConstaterEcheanceDuPret } from './constater-echeance-du-pret/constater-echeance-du-pret';
import { constaterRetour, ConstaterRetour } from './constater-retour/constater-retour';
import { conventionPret } from './convention-pret';
import {
  preparerLaModification,
  preparerLaRedaction,
  preparerLeDebut,
  preparerLeRenouvellement,
} from './convention-pret.handler';
import { emettre, EmettreLienDuSalarie } from './emettre-lien-du-salarie/emettre-lien-du-salarie';
import { ModifierContenu } from './modifier-contenu/modifier-contenu';
import { recueillir, RecueillirConsentement } from './recueillir-consentement/recueillir-consentement';
import { RedigerConvention } from './rediger-convention/rediger-convention';
import { refuser, RefuserConsentement } from './refuser-consentement/refuser-consentement';
import { refuserPart, RefuserPartDeTemps } from './refuser-part-de-temps/refuser-part-de-temps';
import { RenouvelerPret } from './renouveler-pret/renouveler-pret';
import { renvoyer, RenvoyerLienDuSalarie } from './renvoyer-lien-du-salarie/renvoyer-lien-du-salarie';
import { reprendre, ReprendrePret } from './reprendre-pret/reprendre-pret';
import { retirer, RetirerConsentement } from './retirer-consentement/retirer-consentement';
import { rompre, RomprePret } from './rompre-pret/rompre-pret';
import { signerAvenant, SignerAvenant } from './signer-avenant/signer-avenant';
import { signer, SignerConvention } from './signer-convention/signer-convention';
import { suspendre, SuspendrePret } from './suspendre-pret/suspendre-pret';

const parConvention = ({ conventionId }: { readonly conventionId: string }) => conventionId;

/** In the order of a loan. */
export const ACTES_DE_LA_CONVENTION = [
  decidedAfterReading(RedigerConvention, conventionPret, preparerLaRedaction),
  decidedAfterReading(ModifierContenu, conventionPret, preparerLaModification),
  decidedBy(ConfirmerPartDeTemps, conventionPret, parConvention, confirmerPart),
  decidedBy(RefuserPartDeTemps, conventionPret, parConvention, refuserPart),
  decidedBy(EmettreLienDuSalarie, conventionPret, parConvention, emettre),
  decidedBy(RenvoyerLienDuSalarie, conventionPret, parConvention, renvoyer),
  decidedBy(ConsignerConsultationCSE, conventionPret, parConvention, consigner),
  decidedBy(RecueillirConsentement, conventionPret, parConvention, recueillir),
  decidedBy(RefuserConsentement, conventionPret, parConvention, refuser),
  decidedBy(RetirerConsentement, conventionPret, parConvention, retirer),
  decidedBy(SignerAvenant, conventionPret, parConvention, signerAvenant),
  decidedBy(SignerConvention, conventionPret, parConvention, signer),
  decidedAfterReading(CommencerPret, conventionPret, preparerLeDebut),
  decidedBy(SuspendrePret, conventionPret, parConvention, suspendre),
  decidedBy(ReprendrePret, conventionPret, parConvention, reprendre),
  decidedAfterReading(RenouvelerPret, conventionPret, preparerLeRenouvellement),
  decidedBy(RomprePret, conventionPret, parConvention, rompre),
  decidedBy(ConstaterEcheanceDuPret, conventionPret, parConvention, constaterEcheance),
  decidedBy(ConstaterRetour, conventionPret, parConvention, constaterRetour),
];
