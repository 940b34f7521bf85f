export { ANCIENNES_REGIONS, type AncienneRegion } from './anciennes-regions';
export {
  ajouterDesAnnees,
  ajouterDesJours,
  ajouterDesMois,
  enFrancais,
  estDate,
  estJourEtMois,
  estJourOuvre,
  jourDeLAnnee,
  jourEnMots,
  moisEnMots,
  joursEntre,
} from './calendrier';
export { communeDe, communeDevenue, epciDe, type Commune } from './commune';
export { ecrire, genreDuChamp, type Genre } from './genre';
export { dateDeParis, debutDuJourAParis, moment, estDateDeSuite } from './heure-de-paris';
export { cleDeLuhn } from './luhn';
export { chaqueMois, mois, moisCourt } from './mois';
export { enEuros, enEurosEntiers, enEurosPourTableur, partDe } from './montant';
export { DIVISIONS_NAF, lireNaf, NOMENCLATURES, type Nomenclature } from './naf';
export {
  jourDesRegles,
  parametre,
  substituerLesRegles,
  versionDu,
  versionEnVigueur,
  type Parametre,
} from './parametre';
export { PROXIMITES, proximiteEntre, type LieuSitue, type Proximite } from './proximite';
export { estRegion } from './region';
export { estRna } from './rna';
export { estSiren, FORME_SIREN } from './siren';
export { estSiret, lireSiret, type Siret, type SiretRefuse } from './siret';
export {
  cleDeReference,
  estLisible,
  estReference,
  estRempli,
  nettoyer,
  nettoyerLignes,
  pourTerminal,
  sontLisibles,
} from './texte-saisi';
export { DEPARTEMENTS, REGIONS } from './territoires.generated';
