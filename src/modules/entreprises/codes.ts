import type { CodeOf } from '#libs/event-sourcing';
import type { CompteDeMinimisEvent } from './compte-de-minimis/compte-de-minimis.events';
import type { EntrepriseEvent } from './entreprise/entreprise.events';
import type { GroupeEvent } from './groupe/groupe.events';

type Code = CodeOf<(CompteDeMinimisEvent | EntrepriseEvent | GroupeEvent)['data']>;

export const CODES: Readonly<Partial<Record<Code, string>>> = {
  absorption: 'absorption',
  'accord-d-associes': 'accord entre associés',
  'auto-diagnostic': 'autodiagnostic',
  'cessation-d-activite': 'cessation d’activité',
  'changement-de-nom': 'changement de nom',
  'commune-ou-groupement': 'commune ou groupement',
  'comptes-annuels': 'comptes annuels',
  'comptes-consolides': 'comptes consolidés',
  'decision-retiree': 'décision retirée',
  declaration: 'déclaration',
  declaree: 'aide déclarée',
  doublon: 'doublon',
  'entrepreneur-individuel': 'entrepreneur individuel',
  estimation: 'estimation',
  etat: 'État',
  'fin-du-controle': 'fin du contrôle',
  fusion: 'fusion',
  'hors-pme': 'au-delà d’une PME',
  'influence-dominante': 'influence dominante',
  'liasse-fiscale': 'liasse fiscale',
  liquidation: 'liquidation',
  'majorite-des-voix': 'majorité des voix',
  'montant-definitif': 'montant définitif',
  'montant-revise': 'montant révisé',
  'naf-2025': 'NAF 2025',
  'naf-rev-2': 'NAF rév. 2',
  'nomination-des-dirigeants': 'nomination des dirigeants',
  octroyee: 'aide octroyée',
  'operateur-de-l-etat': 'opérateur de l’État',
  'organisme-public': 'organisme public',
  'personne-morale': 'personne morale',
  recouvrement: 'recouvrement',
  'registre-des-mouvements-de-titres': 'registre des mouvements de titres',
  scission: 'scission',
  statuts: 'statuts',
};
