import type { StreamedEvent } from '#libs/event-sourcing';
import { ajouterDesJours } from '#libs/france';
import { projection, type Rows } from '#libs/projections';
import type { DemandeAccompagnementEvent } from '../../demande-accompagnement/demande-accompagnement.events';
import { echeancesDu } from '../../demande-accompagnement/echeances';
import { FIGURES } from './demandes.figures';
import { LigneDemande } from './demandes.entity';
import { LigneClassement, LignePriseEnCharge, LigneProposition } from './propositions.entity';

const suit = (
  { data: { demandeId }, revision }: StreamedEvent<DemandeAccompagnementEvent>,
  rows: Rows,
  change: Partial<LigneDemande>,
) => {
  rows.patch(LigneDemande, { demandeId }, { ...change, revision: Number(revision) });
};

const premiereRelance = (proposeeLe: string) => ajouterDesJours(proposeeLe, echeancesDu(proposeeLe).relances[0]);

export const demandes = projection<DemandeAccompagnementEvent>({
  name: 'demandes-accompagnement@1',
  tables: [LigneDemande, LigneProposition, LigneClassement, LignePriseEnCharge],
  figures: FIGURES,
  category: 'demandeAccompagnement',
  on: {
    'AccompagnementDemande.v1': ({ data, revision }, rows) => {
      const { epci: _, demandePar: __, besoins, ...depot } = data;
      const debut = { besoins: besoins.join(' '), etat: 'deposee', tour: 0, revision: Number(revision) } as const;
      rows.put(LigneDemande, { ...depot, ...debut, ouverteLe: data.demandeLe });
    },
    'DemandeQualifiee.v1': (event, rows) => {
      const { besoins, qualifieeLe } = event.data;
      suit(event, rows, { etat: 'a-classer', besoins: besoins.join(' '), qualifieeLe });
    },
    'ConnecteursClasses.v1': (event, rows) => {
      const { demandeId, tour, classement, classesLe } = event.data;
      suit(event, rows, { tour, proposeeLe: null, relanceeLe: null, escaladeeLe: null });
      for (const [place, { connecteurId, ...entrees }] of classement.entries()) {
        rows.put(LigneClassement, { demandeId, connecteurId, rang: place + 1, tour, ...entrees, classeLe: classesLe });
      }
    },
    'DemandeProposee.v1': (event, rows) => {
      const { demandeId, tour, connecteurIds, proposeePar, proposeeLe } = event.data;
      suit(event, rows, { ...(proposeePar === null ? { etat: 'proposee' } : {}), proposeeLe });
      for (const connecteurId of connecteurIds) {
        const reponse = { etat: 'proposee', relanceLe: premiereRelance(proposeeLe) } as const;
        rows.put(LigneProposition, { demandeId, connecteurId, tour, proposeeLe, ...reponse });
      }
    },
    'PropositionDeclinee.v1': (event, rows) => {
      const { demandeId, connecteurId, motif } = event.data;
      suit(event, rows, {});
      rows.patch(LigneProposition, { demandeId, connecteurId }, { etat: 'declinee', motif });
    },
    'DemandePriseEnCharge.v1': (event, rows) => {
      const { demandeId, tour, region, departement, connecteurId, ouverteLe, priseEnChargeLe } = event.data;
      rows.put(LignePriseEnCharge, { demandeId, tour, region, departement, ouverteLe, priseEnChargeLe });
      suit(event, rows, { etat: 'en-charge', connecteurId, priseEnChargeLe });
      rows.patch(LigneProposition, { demandeId, connecteurId }, { etat: 'acceptee' });
    },
    'AttributionRefusee.v1': (event, rows) => {
      const { demandeId, connecteurId, motif } = event.data;
      suit(event, rows, {});
      rows.patch(LigneProposition, { demandeId, connecteurId }, { etat: 'arrivee-trop-tard', motif });
    },
    'DemandeRelancee.v1': (event, rows) => {
      const { demandeId, connecteurIds, jours, relanceeLe } = event.data;
      suit(event, rows, { relanceeLe });
      const { relances, escalade } = echeancesDu(relanceeLe);
      const suivante = [...relances, escalade].find((jour) => jour > jours);
      const relanceLe = suivante === undefined ? null : ajouterDesJours(relanceeLe, suivante - jours);
      for (const connecteurId of connecteurIds)
        rows.patch(LigneProposition, { demandeId, connecteurId }, { relanceLe });
    },
    'DemandeEscaladee.v1': (event, rows) => {
      suit(event, rows, { etat: 'escaladee', escaladeeLe: event.data.escaladeeLe });
    },
    'DemandeReaffectee.v1': (event, rows) => {
      const libre = { connecteurId: null, priseEnChargeLe: null, ouverteLe: event.data.reaffecteeLe };
      suit(event, rows, { etat: 'a-classer', ...libre });
    },
    'AccompagnementClos.v1': (event, rows) => {
      suit(event, rows, { etat: 'close', issue: event.data.issue, closeLe: event.data.closLe });
    },
    'DemandeAbandonnee.v1': (event, rows) => {
      suit(event, rows, { etat: 'abandonnee', closeLe: event.data.abandonneeLe });
    },
    'SatisfactionExprimee.v1': (event, rows) => {
      suit(event, rows, { note: event.data.note });
    },
    'DemandeRouverte.v1': (event, rows) => {
      const ouverte = { connecteurId: null, priseEnChargeLe: null, closeLe: null, issue: null, note: null };
      suit(event, rows, { etat: 'a-classer', ...ouverte, ouverteLe: event.data.rouverteLe });
    },
  },
});
