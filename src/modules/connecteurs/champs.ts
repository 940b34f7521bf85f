import type { FieldOf } from '#libs/event-sourcing';
import type { Genre } from '#libs/france';
import type { CatalogueEvent } from './catalogue/catalogue.events';
import type { ConnecteurEvent } from './connecteur/connecteur.events';
import type { DemandeAccompagnementEvent } from './demande-accompagnement/demande-accompagnement.events';
import type { LabellisationEvent } from './labellisation/labellisation.events';
import type { PrestationEvent } from './prestation/prestation.events';

type Fait = ConnecteurEvent | DemandeAccompagnementEvent | LabellisationEvent | CatalogueEvent | PrestationEvent;
type Nom = FieldOf<Fait['data']>;

/** By name, or by the name of the object that holds it and its own. */
export const CHAMPS: Readonly<Partial<Record<Nom | `${Nom}.${Nom}`, string | readonly [string, Genre]>>> = {
  aideCentimes: 'Aide',
  besoins: 'Besoins',
  besoinsCouverts: 'Besoins couverts',
  capacite: 'Capacité',
  charge: 'Demandes en charge',
  conditions: 'Conditions du service',
  connecteurId: 'Connecteur',
  connecteurIds: 'Connecteurs',
  delegueId: 'Connecteur qui remplace',
  demandeId: 'Demande',
  demandes: 'Demandes',
  departements: 'Départements',
  devisAcceptePar: 'Devis accepté par',
  elements: 'Éléments demandés',
  entrants: 'Évaluateurs entrants',
  evaluateurs: 'Évaluateurs',
  evaluationEcartee: 'Évaluation écartée',
  fournisseurId: 'Fournisseur (connecteur)',
  fournisseurSiren: 'SIREN du fournisseur',
  grille: 'Grille',
  issue: 'Issue',
  jours: 'Délai',
  langue: 'Langue',
  langues: 'Langues',
  note: 'Note',
  notes: 'Notes',
  partPubliquePointsDeBase: 'Part publique',
  prescripteurId: 'Prescripteur',
  prestationId: 'Prestation',
  prixCentimes: 'Prix',
  prixMaximumCentimes: 'Prix maximum',
  prixMinimumCentimes: 'Prix minimum',
  proximite: 'Proximité',
  racineDuNumero: ['Racine du numéro', 'texte'],
  retards: 'Retards',
  sirens: 'SIREN des entreprises',
  sortants: 'Évaluateurs sortants',
};
