import { decidedAfterReading, decidedBy } from '#libs/cqrs';
import { annulerRetraitement, AnnulerRetraitement } from './annuler-retraitement/annuler-retraitement';
import { CalculerReleveHandler } from './calculer-releve/calculer-releve.handler';
import { constaterRetraitement, ConstaterRetraitement } from './constater-retraitement/constater-retraitement';
import { DemanderRetraitement } from './demander-retraitement/demander-retraitement';
import { publierReleve, PublierReleve } from './publier-releve/publier-releve';
import { idDuReleve, releve } from './releve';
import { preparerLeRetraitement } from './releve.handler';
import { validerReleve, ValiderReleve } from './valider-releve/valider-releve';

export const ACTES_DU_RELEVE = [
  CalculerReleveHandler,
  decidedBy(ValiderReleve, releve, idDuReleve, validerReleve),
  decidedBy(PublierReleve, releve, idDuReleve, publierReleve),
  decidedAfterReading(DemanderRetraitement, releve, preparerLeRetraitement),
  decidedBy(AnnulerRetraitement, releve, idDuReleve, annulerRetraitement),
  decidedBy(ConstaterRetraitement, releve, idDuReleve, constaterRetraitement),
];
