import { decidedAfterReading, decidedBy } from '#libs/cqrs';
import { compteDeMinimis } from './compte-de-minimis';
import { ajuster, AjusterOctroi } from './ajuster-octroi/ajuster-octroi';
import { CorrigerOctroi } from './corriger-octroi/corriger-octroi';
import { preparerLaCorrection } from './corriger-octroi/corriger-octroi.handler';
import { DeclarerAidesAnterieures } from './declarer-aides-anterieures/declarer-aides-anterieures';
import { preparerLaDeclaration } from './declarer-aides-anterieures/declarer-aides-anterieures.handler';
import { liberer, LibererPlafond } from './liberer-plafond/liberer-plafond';
import { octroyer, OctroyerDeMinimis } from './octroyer-de-minimis/octroyer-de-minimis';
import { reserver, ReserverPlafond } from './reserver-plafond/reserver-plafond';
import { verifier, VerifierPlafond } from './verifier-plafond/verifier-plafond';

export const ACTES_DU_COMPTE = [
  decidedBy(AjusterOctroi, compteDeMinimis, ({ entrepriseUniqueId }) => entrepriseUniqueId, ajuster),
  decidedAfterReading(CorrigerOctroi, compteDeMinimis, preparerLaCorrection),
  decidedAfterReading(DeclarerAidesAnterieures, compteDeMinimis, preparerLaDeclaration),
  decidedBy(LibererPlafond, compteDeMinimis, ({ entrepriseUniqueId }) => entrepriseUniqueId, liberer),
  decidedBy(OctroyerDeMinimis, compteDeMinimis, ({ entrepriseUniqueId }) => entrepriseUniqueId, octroyer),
  decidedBy(VerifierPlafond, compteDeMinimis, ({ entrepriseUniqueId }) => entrepriseUniqueId, verifier),
  decidedBy(ReserverPlafond, compteDeMinimis, ({ entrepriseUniqueId }) => entrepriseUniqueId, reserver),
];
