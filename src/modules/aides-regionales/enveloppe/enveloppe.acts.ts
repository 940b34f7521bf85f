import { champs, decidedAfterReading, decidedBy, decisionsRelues, relue } from '#libs/cqrs';
import { enveloppe } from './enveloppe';
import { abonder, AbonderEnveloppe } from './abonder-enveloppe/abonder-enveloppe';
import { degager, DegagerCredits } from './degager-credits/degager-credits';
import { engager, EngagerCredits } from './engager-credits/engager-credits';
import { liberer, LibererCredits } from './liberer-credits/liberer-credits';
import { OuvrirEnveloppe } from './ouvrir-enveloppe/ouvrir-enveloppe';
import { preparerLOuverture } from './ouvrir-enveloppe/ouvrir-enveloppe.handler';
import { reduire, ReduireEnveloppe } from './reduire-enveloppe/reduire-enveloppe';
import { reserver, ReserverCredits } from './reserver-credits/reserver-credits';

export const ACTES_DE_L_ENVELOPPE = [
  decidedBy(AbonderEnveloppe, enveloppe, ({ enveloppeId }) => enveloppeId, abonder),
  decidedBy(DegagerCredits, enveloppe, ({ enveloppeId }) => enveloppeId, degager),
  decidedBy(EngagerCredits, enveloppe, ({ enveloppeId }) => enveloppeId, engager),
  decidedBy(LibererCredits, enveloppe, ({ enveloppeId }) => enveloppeId, liberer),
  decidedAfterReading(OuvrirEnveloppe, enveloppe, preparerLOuverture),
  decidedBy(ReduireEnveloppe, enveloppe, ({ enveloppeId }) => enveloppeId, reduire),
  decidedBy(ReserverCredits, enveloppe, ({ enveloppeId }) => enveloppeId, reserver),
];

const reservation = champs('enveloppeId', 'objet', 'reservationId', 'montantCentimes');

export const DECISIONS_DE_L_ENVELOPPE = decisionsRelues(ACTES_DE_L_ENVELOPPE, [
  relue(ReserverCredits, enveloppe, {
    'CreditsReserves.v2': reservation,
    'ReservationCreditsRefusee.v2': reservation,
  }),
]);
