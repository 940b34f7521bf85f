import type { FieldOf } from '#libs/event-sourcing';
import type { Genre } from '#libs/france';
import type { DispositifEvent } from './dispositif/dispositif.events';
import type { DossierAideEvent } from './dossier-aide/dossier-aide.events';
import type { EnveloppeEvent } from './enveloppe/enveloppe.events';
import type { EnveloppeEventAncien } from './enveloppe/enveloppe.upcasts';

type Nom = FieldOf<(DispositifEvent | DossierAideEvent | EnveloppeEvent | EnveloppeEventAncien)['data']>;

/** By name, or by the name of the object that holds it and its own. */
export const CHAMPS: Readonly<Partial<Record<Nom | `${Nom}.${Nom}`, string | readonly [string, Genre]>>> = {
  aideCompteeCentimes: 'Aide inscrite au compte de minimis',
  baseLegale: ['Base légale', 'texte'],
  compteDeMinimis: 'Compte de minimis',
  'compteDeMinimis.au': 'À la date du',
  decision: ['Décision', 'texte'],
  declarationLe: 'Date de la déclaration d’aides antérieures',
  depenseEligibleCentimes: 'Dépense éligible',
  dispenseDeDeclaration: 'Dispense de déclaration',
  disponibleCentimes: 'Montant disponible',
  dureeReservationJours: 'Durée de la réservation',
  engageCentimes: 'Montant qui reste engagé',
  engagementCentimes: 'Engagement',
  informeeLe: 'Entreprise informée le',
  instructeurId: 'Instructeur',
  libereCentimes: 'Montant libéré',
  montantAccordeCentimes: 'Montant accordé',
  montantDemandeCentimes: 'Montant demandé',
  montantPayeCentimes: 'Montant payé',
  montantProposeCentimes: 'Montant proposé',
  montantReserveCentimes: 'Montant réservé',
  motifDeReception: 'Motif de la réception',
  objet: 'Objet',
  plancherCentimes: 'Plancher',
  regleDeMinimis: 'Règle de minimis',
  resteAPayerCentimes: 'Reste à payer',
  verseCentimes: 'Montant versé',
};
