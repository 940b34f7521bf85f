import type { CodeOf } from '#libs/event-sourcing';
import type { CampagneEvent } from './campagne/campagne.events';
import type { FeuilleDeRouteEvent } from './feuille-de-route/feuille-de-route.events';
import { FORMULES, UNITES } from './formules';
import type { IndicateurEvent } from './indicateur/indicateur.events';
import { CRITERES } from './label-entreprise/criteres';
import type { LabelEntrepriseEvent } from './label-entreprise/label-entreprise.events';
import type { PartenaireEvent } from './partenaire/partenaire.events';

type Fait = LabelEntrepriseEvent | PartenaireEvent | CampagneEvent | FeuilleDeRouteEvent | IndicateurEvent;

const PROPRES: Readonly<Partial<Record<CodeOf<Fait['data']>, string>>> = {
  'a-augmenter': 'à augmenter',
  'a-diminuer': 'à diminuer',
  'action-abandonnee': 'action abandonnée',
  article: 'article',
  'budget-modifie': 'budget modifié',
  'calendrier-modifie': 'calendrier modifié',
  'candidature-spontanee': 'candidature spontanée',
  conference: 'conférence',
  'critere-non-satisfait': 'critère non satisfait',
  'critere-perdu': 'critère perdu',
  'definition-modifiee': 'définition modifiée',
  'demande-d-un-controle': 'demande d’un contrôle',
  document: 'document',
  fait: 'fait',
  federation: 'fédération',
  'formule-corrigee': 'formule corrigée',
  mission: 'mission',
  'moyens-modifies': 'moyens modifiés',
  opco: 'opérateur de compétences',
  'population-precisee': 'population précisée',
  'premiere-cible': 'première cible',
  'preuves-non-apportees': 'preuves non apportées',
  'priorite-nouvelle': 'priorité nouvelle',
  salon: 'salon',
  'session-de-salaries': 'session de salariés',
  'source-remplacee': 'source remplacée',
  tutoriel: 'tutoriel',
  universite: 'université',
  'usage-contraire-a-la-charte': 'usage contraire à la charte',
};

const nomsDe = <Sorte>(sortes: Readonly<Record<string, Sorte>>, nom: (sorte: Sorte) => string) =>
  Object.fromEntries(Object.entries(sortes).map(([code, sorte]) => [code, nom(sorte)]));

export const CODES: Readonly<Record<string, string>> = {
  ...nomsDe(FORMULES, ({ calcul }) => calcul),
  ...nomsDe(UNITES, ({ nom }) => nom),
  ...nomsDe(CRITERES, ({ intitule }) => intitule),
  ...PROPRES,
  nombre: 'nombre',
  CategoriePmeEtablie: 'catégorie de PME établie',
};
