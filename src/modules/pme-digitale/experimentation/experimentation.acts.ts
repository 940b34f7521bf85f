import { champs, decidedAfterReading, decidedBy, decisionsRelues, relue } from '#libs/cqrs';
import { admettre, AdmettreEntreprise } from './admettre-entreprise/admettre-entreprise';
import { clore, CloreExperimentation } from './clore-experimentation/clore-experimentation';
import { demarrer, DemarrerExperimentation } from './demarrer-experimentation/demarrer-experimentation';
import { evaluer, EvaluerExperimentation } from './evaluer-experimentation/evaluer-experimentation';
import { experimentation } from './experimentation';
import { fixerPlaces, FixerPlaces } from './fixer-places/fixer-places';
import { fixerQuota, FixerQuota } from './fixer-quota/fixer-quota';
import { FigerGroupesDeComparaison } from './figer-groupes-de-comparaison/figer-groupes-de-comparaison';
import { preparerLeGel } from './figer-groupes-de-comparaison/figer-groupes-de-comparaison.handler';
import { ouvrir, OuvrirExperimentation } from './ouvrir-experimentation/ouvrir-experimentation';
import { sortir, SortirEntreprise } from './sortir-entreprise/sortir-entreprise';

const deLaCohorte = ({ experimentationId }: { readonly experimentationId: string }) => experimentationId;

/** In the order of the life of a cohort. */
export const ACTES_DE_L_EXPERIMENTATION = [
  decidedBy(OuvrirExperimentation, experimentation, deLaCohorte, ouvrir),
  decidedBy(FixerQuota, experimentation, deLaCohorte, fixerQuota),
  decidedBy(FixerPlaces, experimentation, deLaCohorte, fixerPlaces),
  decidedBy(AdmettreEntreprise, experimentation, deLaCohorte, admettre),
  decidedBy(SortirEntreprise, experimentation, deLaCohorte, sortir),
  decidedBy(DemarrerExperimentation, experimentation, deLaCohorte, demarrer),
  decidedAfterReading(FigerGroupesDeComparaison, experimentation, preparerLeGel),
  decidedBy(EvaluerExperimentation, experimentation, deLaCohorte, evaluer),
  decidedBy(CloreExperimentation, experimentation, deLaCohorte, clore),
];

const candidature = champs('experimentationId', 'siren', 'rang', 'region', 'taille', 'secteur');

/** A place that is freed promotes the first who waits: to leave decides of their admission too. */
export const DECISIONS_DE_L_EXPERIMENTATION = decisionsRelues(ACTES_DE_L_EXPERIMENTATION, [
  relue(AdmettreEntreprise, experimentation, {
    'EntrepriseAdmise.v1': candidature,
    'EntrepriseMiseEnAttente.v1': candidature,
    'EntrepriseEcartee.v1': candidature,
  }),
  relue(SortirEntreprise, experimentation, {
    'EntrepriseSortie.v1': champs('experimentationId', 'siren', 'rang', 'motif'),
  }),
]);
