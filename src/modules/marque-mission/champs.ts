import type { FieldOf } from '#libs/event-sourcing';
import type { Genre } from '#libs/france';
import type { CampagneEvent } from './campagne/campagne.events';
import type { CharteEvent } from './charte/charte.events';
import type { FeuilleDeRouteEvent } from './feuille-de-route/feuille-de-route.events';
import type { IndicateurEvent } from './indicateur/indicateur.events';
import type { LabelEntrepriseEvent } from './label-entreprise/label-entreprise.events';
import type { PartenaireEvent } from './partenaire/partenaire.events';
import type { RapportEvent } from './rapport/rapport.events';
import type { ReleveEvent } from './releve/releve.events';
import type { SerieEvent } from './serie/serie.events';

type DuLabel = LabelEntrepriseEvent | CharteEvent | PartenaireEvent | CampagneEvent | FeuilleDeRouteEvent;
type Nom = FieldOf<(DuLabel | IndicateurEvent | ReleveEvent | SerieEvent | RapportEvent)['data']>;

/** By name, or by the name of the object that holds it and its own. */
export const CHAMPS: Readonly<Partial<Record<Nom | `${Nom}.${Nom}`, string | readonly [string, Genre]>>> = {
  action: ['Action', 'texte'],
  actions: 'Actions',
  appui: 'Appui',
  'appui.reference': 'Référence',
  attendue: 'Valeur attendue (plus petites parts de l’unité)',
  budgetCentimes: 'Budget',
  candidatureId: 'Candidature',
  criteres: 'Critères',
  definition: ['Définition', 'texte'],
  dejaComptees: 'Entreprises déjà comptées',
  ecartDeRecalcul: 'Écart de recalcul',
  ecartees: 'Lignes écartées',
  edition: ['Édition', 'texte'],
  effetDefinition: 'Effet de la définition',
  effetFaitsTardifs: 'Effet des faits tardifs',
  entreprises: 'Entreprises',
  faitsTardifs: 'Nombre de faits tardifs',
  fictive: 'Données fictives',
  formule: 'Formule',
  indicateur: ['Indicateur', 'texte'],
  jalons: 'Jalons',
  le: 'Date',
  lignes: 'Lignes',
  nom: ['Nom', 'texte'],
  periode: 'Période',
  personnes: 'Personnes',
  population: ['Population', 'texte'],
  proprietaire: 'Rôle qui en répond',
  recommandation: 'Recommandation',
  responsable: 'Rôle responsable',
  retirees: 'Actions retirées',
  satisfait: 'Critère satisfait',
  sens: 'Sens',
  serie: ['Série extérieure', 'texte'],
  signataireId: 'Signataire',
  source: ['Source', 'texte'],
  texte: ['Texte', 'texte'],
  trimestre: 'Trimestre',
  unite: 'Unité',
  valeur: 'Valeur (plus petites parts de l’unité)',
  valeurPubliee: 'Valeur publiée (plus petites parts de l’unité)',
  venues: 'Venues',
};
