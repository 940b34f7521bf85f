import { versionDu } from '#libs/france';
/** A version of the nomenclature of digital skills, in force from a day. A code never changes its meaning from one to the next. */
interface NomenclatureDeCompetences {
  readonly version: string;
  readonly du: string;
  readonly competences: Readonly<Record<string, string>>;
}

const PREMIERE = {
  'presence-en-ligne': 'Présence en ligne et référencement',
  'vente-en-ligne': 'Vente en ligne',
  'reseaux-sociaux': 'Réseaux sociaux et communication',
  'relation-client': 'Relation client',
  'gestion-et-facturation': 'Gestion, facturation et paiement électroniques',
  'outils-collaboratifs': 'Outils collaboratifs et travail à distance',
  cybersecurite: 'Sécurité informatique',
  'donnees-personnelles': 'Protection des données personnelles',
  'exploitation-des-donnees': 'Exploitation des données',
  'production-numerique': 'Conception et production assistées',
  'logistique-numerique': 'Achats et logistique',
  'marches-etrangers': 'Vente sur les marchés étrangers',
  'formation-des-equipes': 'Formation des équipes',
  'financement-du-projet': 'Financement du projet numérique',
} as const;

export type Competence = keyof typeof PREMIERE;

const NOMENCLATURES_DES_COMPETENCES = [
  { version: '2017-1', du: '2017-03-07', competences: PREMIERE },
] as const satisfies readonly NomenclatureDeCompetences[];

export const COMPETENCES = Object.keys(PREMIERE) as readonly Competence[];
export const LIBELLES_DES_COMPETENCES: Readonly<Record<Competence, string>> = PREMIERE;

/** Version of the nomenclature in force on a day. */
export const nomenclatureDu = (date: string): string => versionDu(NOMENCLATURES_DES_COMPETENCES, date).version;
