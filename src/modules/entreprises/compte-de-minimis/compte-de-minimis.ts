import { dictionary, type StreamModel } from '#libs/event-sourcing';
import type { CompteDeMinimisEvent } from './compte-de-minimis.events';
import { cleDeclaree, cleDOctroi } from './cle-d-aide';
import { cederPart, recevoirPart } from './parts';
import { vuPar } from './preparation';
import type { AideComptee, CompteDeMinimis, Comptes } from './comptes';

export type { AideComptee, CompteDeMinimis, Reservation } from './comptes';

export const aideInscrite = (
  montantCentimes: number,
  accordeeLe: string,
  source: AideComptee['source'],
  pour: string,
  transportRoutier = false,
): AideComptee => ({
  montantCentimes,
  accordeeLe,
  source,
  montantInitialCentimes: montantCentimes,
  transportRoutier,
  motifDeCorrection: null,
  corrigePar: null,
  pour,
});

type DemandeDePlafond = Readonly<{ reservationId: string; entrepriseUniqueId: string }>;

const fermerReservation = (comptes: Comptes, { reservationId, entrepriseUniqueId }: DemandeDePlafond): void => {
  Reflect.deleteProperty(comptes.reservations, reservationId);
  comptes.reservationsCloses[reservationId] = entrepriseUniqueId;
};

const changerAide = (comptes: Comptes, cle: string, change: Partial<AideComptee>): void => {
  const aide = comptes.aides[cle];
  if (aide) comptes.aides[cle] = { ...aide, ...change };
};

/** Mutates its state: copying every aid at each fact would make reading an account quadratic. */
const evolve = (comptes: Comptes, event: CompteDeMinimisEvent): Comptes => {
  switch (event.type) {
    case 'AidesAnterieuresDeclarees.v1':
    case 'AidesAnterieuresDeclarees.v2':
    case 'AidesAnterieuresDeclarees.v3':
      comptes.clotures[event.data.entrepriseUniqueId] = event.data.clotureExercice;
      for (const aide of event.data.aides) {
        const { entrepriseUniqueId: pour } = event.data;
        const cle = cleDeclaree(comptes, aide.aideId, pour);
        const { montantCentimes, accordeeLe } = aide;
        const transportRoutier = 'transportRoutier' in aide && aide.transportRoutier;
        comptes.aides[cle] = aideInscrite(montantCentimes, accordeeLe, 'declaree', pour, transportRoutier);
        if ('autoriteSiren' in aide) {
          const { autorite, autoriteSiren } = aide;
          comptes.autorites[cle] = { autorite, autoriteSiren };
        }
      }
      break;
    case 'PlafondReserve.v1': {
      const { reservationId, dossierId, montantCentimes, dateDeReference, transportRoutier } = event.data;
      const { entrepriseUniqueId: pour } = event.data;
      const reservation = { dossierId, montantCentimes, dateDeReference, transportRoutier, pour, depassee: false };
      comptes.reservations[reservationId] = reservation;
      break;
    }
    case 'ReservationPlafondRefusee.v1':
    case 'ReservationPlafondRefusee.v2':
    case 'ReservationPlafondLiberee.v1':
      fermerReservation(comptes, event.data);
      break;
    case 'AideDeMinimisOctroyee.v1': {
      const { dossierId, reservationId, montantCentimes, accordeeLe, entrepriseUniqueId: pour } = event.data;
      const transportRoutier = comptes.reservations[reservationId]?.transportRoutier;
      fermerReservation(comptes, event.data);
      const aide = aideInscrite(montantCentimes, accordeeLe, 'octroyee', pour, transportRoutier);
      comptes.aides[cleDOctroi(dossierId)] = aide;
      break;
    }
    case 'OctroiCorrige.v1':
    case 'OctroiCorrige.v2': {
      const { aideId, nouveauMontantCentimes: montantCentimes, motif: motifDeCorrection } = event.data;
      const corrigePar = 'corrigePar' in event.data ? event.data.corrigePar : null;
      changerAide(comptes, cleDeclaree(comptes, aideId, event.data.entrepriseUniqueId), {
        montantCentimes,
        motifDeCorrection,
        corrigePar,
      });
      break;
    }
    case 'OctroiAjuste.v1':
      changerAide(comptes, cleDOctroi(event.data.dossierId), { montantCentimes: event.data.nouveauMontantCentimes });
      break;
    case 'PlafondDepasse.v1':
      for (const dossierId of event.data.dossiers) comptes.horsPlafond[dossierId] = true;
      break;
    case 'DepassementResorbe.v1':
      for (const dossierId of event.data.dossiers) Reflect.deleteProperty(comptes.horsPlafond, dossierId);
      break;
    case 'CompteHorsPlafond.v1': {
      const { au, regle, depassementCentimes, plafondCentimes, dossiers } = event.data;
      comptes.depassement = { au, regle, depassementCentimes, plafondCentimes, dossiers };
      break;
    }
    case 'CompteRevenuSousPlafond.v1':
      comptes.depassement = null;
      break;
    case 'PartCedee.v1':
      cederPart(comptes, event.data);
      break;
    case 'PartRecue.v1':
      recevoirPart(comptes, event.data);
      break;
    case 'ReservationDepassee.v1': {
      const reservation = comptes.reservations[event.data.reservationId];
      if (reservation) comptes.reservations[event.data.reservationId] = { ...reservation, depassee: true };
      break;
    }
    default:
      event satisfies never;
  }
  return comptes;
};

export const compteDeMinimis: StreamModel<CompteDeMinimis, CompteDeMinimisEvent> = {
  category: 'compteDeMinimis',
  initialState: () => ({
    clotures: dictionary(),
    aides: dictionary(),
    autorites: dictionary(),
    reservations: dictionary(),
    reservationsCloses: dictionary(),
    horsPlafond: dictionary(),
    figes: dictionary(),
    depassement: null,
    cedees: dictionary(),
    compteId: null,
    parcours: dictionary(),
    mouvements: dictionary(),
  }),
  evolve,
  // Its facts do not say whose it is: the acts that read the company do.
  isVisibleTo: () => false,
  shownTo: (compte, actor) => vuPar(actor, compte),
};
