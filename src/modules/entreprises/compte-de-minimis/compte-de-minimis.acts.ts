import { decidedBy } from '#libs/cqrs';
import { compteDeMinimis } from './compte-de-minimis';
import { CorrigerOctroiHandler } from './corriger-octroi/corriger-octroi.handler';
import { DeclarerAidesAnterieuresHandler } from './declarer-aides-anterieures/declarer-aides-anterieures.handler';
import { liberer, LibererPlafond } from './liberer-plafond/liberer-plafond';
import { octroyer, OctroyerDeMinimis } from './octroyer-de-minimis/octroyer-de-minimis';
import { reserver, ReserverPlafond } from './reserver-plafond/reserver-plafond';

/** The acts of the stream: each with the command, the stream that decides it, and the decision. */
export const ACTES_DU_COMPTE = [
  CorrigerOctroiHandler,
  DeclarerAidesAnterieuresHandler,
  decidedBy(LibererPlafond, compteDeMinimis, ({ entrepriseUniqueId }) => entrepriseUniqueId, liberer),
  decidedBy(OctroyerDeMinimis, compteDeMinimis, ({ entrepriseUniqueId }) => entrepriseUniqueId, octroyer),
  decidedBy(ReserverPlafond, compteDeMinimis, ({ entrepriseUniqueId }) => entrepriseUniqueId, reserver),
];
