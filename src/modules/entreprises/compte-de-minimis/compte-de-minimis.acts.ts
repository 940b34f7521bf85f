import { champs, decidedAfterReading, decidedBy, decisionsRelues, relue } from '#libs/cqrs';
import type { Command, CommandType } from '#libs/event-sourcing';
import { ajuster, AjusterOctroi } from './ajuster-octroi/ajuster-octroi';
import { ceder, CederPart } from './ceder-part/ceder-part';
import { compteDeMinimis } from './compte-de-minimis';
import { CorrigerOctroi } from './corriger-octroi/corriger-octroi';
import { preparerLaCorrection } from './corriger-octroi/corriger-octroi.handler';
import { DeclarerAidesAnterieures } from './declarer-aides-anterieures/declarer-aides-anterieures';
import { preparerLaDeclaration } from './declarer-aides-anterieures/declarer-aides-anterieures.handler';
import { liberer, LibererPlafond } from './liberer-plafond/liberer-plafond';
import { octroyer, OctroyerDeMinimis } from './octroyer-de-minimis/octroyer-de-minimis';
import { recevoir, RecevoirPart } from './recevoir-part/recevoir-part';
import { relireUnRefus } from './reserver-plafond/relire-un-refus.handler';
import { reserver, ReserverPlafond } from './reserver-plafond/reserver-plafond';
import { surLeCompteDe, type DecisionDuCompte } from './tenue-du-compte';
import { verifier, VerifierPlafond } from './verifier-plafond/verifier-plafond';

/** Decided on the account that holds the part of the company whose file it follows. */
const decideeSurLeCompte = <Sent extends Command<{ entrepriseUniqueId: string }>>(
  command: CommandType<Sent>,
  decide: (sent: Sent) => DecisionDuCompte,
) =>
  decidedAfterReading(command, compteDeMinimis, (sent, store) =>
    surLeCompteDe(store, sent.data.entrepriseUniqueId, decide(sent)),
  );

export const ACTES_DU_COMPTE = [
  decideeSurLeCompte(AjusterOctroi, ajuster),
  decidedAfterReading(CorrigerOctroi, compteDeMinimis, preparerLaCorrection),
  decidedAfterReading(DeclarerAidesAnterieures, compteDeMinimis, preparerLaDeclaration),
  decideeSurLeCompte(LibererPlafond, liberer),
  decideeSurLeCompte(OctroyerDeMinimis, octroyer),
  decideeSurLeCompte(VerifierPlafond, verifier),
  decideeSurLeCompte(ReserverPlafond, reserver),
  // These name the account itself.
  decidedBy(CederPart, compteDeMinimis, ({ entrepriseUniqueId }) => entrepriseUniqueId, ceder),
  decidedBy(RecevoirPart, compteDeMinimis, ({ entrepriseUniqueId }) => entrepriseUniqueId, recevoir),
];

const octroi = champs('entrepriseUniqueId', 'objet', 'reservationId', 'montantCentimes', 'accordeeLe', 'regle');
const reservation = champs(
  'entrepriseUniqueId',
  'objet',
  'reservationId',
  'montantCentimes',
  'dateDeReference',
  'transportRoutier',
);

export const DECISIONS_DU_COMPTE = decisionsRelues(ACTES_DU_COMPTE, [
  relue(ReserverPlafond, compteDeMinimis, {
    'PlafondReserve.v2': reservation,
    'ReservationPlafondRefusee.v3': relireUnRefus,
  }),
  relue(OctroyerDeMinimis, compteDeMinimis, { 'AideDeMinimisOctroyee.v2': octroi }),
]);
