import type { RegimeDePret } from './regimes';

export const MODES_DE_SALAIRES = ['bulletin-de-paie', 'prorata-des-heures'] as const;
export const MODES_DE_CHARGES = ['declaration-sociale', 'prorata-des-heures'] as const;
export const MODES_DE_FRAIS = ['justificatifs', 'aucun-frais'] as const;

export const PARTIES = ['preteuse', 'utilisatrice'] as const;
/** The company that lends its employee, and the one for which the employee works meanwhile. */
export type Partie = (typeof PARTIES)[number];

/** The compulsory clauses (Labour Code, L8241-2), and who receives the public amortisation. */
export interface Clauses {
  readonly regime: RegimeDePret;
  /** Code of the nomenclature of digital skills, which connecteurs have too. */
  readonly competence: string;
  readonly du: string;
  readonly au: string;
  readonly partDuTempsPourCent: number;
  readonly heuresParMois: number;
  /** INSEE code. */
  readonly commune: string;
  readonly salaires: (typeof MODES_DE_SALAIRES)[number];
  readonly charges: (typeof MODES_DE_CHARGES)[number];
  readonly frais: (typeof MODES_DE_FRAIS)[number];
  readonly modifieUnElementEssentiel: boolean;
  /** 0 without a probationary period. */
  readonly periodeProbatoireJours: number;
  readonly amortissementVerseA: Partie;
}

/** What is signed. */
export interface Contenu extends Clauses {
  readonly preteuseSiren: string;
  readonly utilisatriceSiren: string;
  /** A person of the vault. */
  readonly salarieId: string;
}

const CLES = [
  'amortissementVerseA',
  'au',
  'charges',
  'commune',
  'competence',
  'du',
  'frais',
  'heuresParMois',
  'modifieUnElementEssentiel',
  'partDuTempsPourCent',
  'periodeProbatoireJours',
  'preteuseSiren',
  'regime',
  'salaires',
  'salarieId',
  'utilisatriceSiren',
] as const satisfies readonly (keyof Contenu)[];

/** JSON of every field in the order of their names: the same content is the same text, whatever it was made from. */
export const texteDuContenu = (contenu: Contenu): string =>
  JSON.stringify(Object.fromEntries(CLES.map((cle) => [cle, contenu[cle]])));

export const memeContenu = (un: Contenu, autre: Contenu): boolean => texteDuContenu(un) === texteDuContenu(autre);
