import type { LigneDeclarationPme } from './declarations.entity';

export const ETATS_DE_DECLARATION = ['a-venir', 'attendue', 'faite', 'manquante'] as const;
export type EtatDeDeclaration = (typeof ETATS_DE_DECLARATION)[number];

/** Where a declaration stands on the day `:jour`, by the columns of its row. */
export const ETAT_SQL = `case when ligne."declareeLe" is not null then 'faite'
  when :jour < ligne."aPartirDu" then 'a-venir' when :jour <= ligne."avantLe" then 'attendue' else 'manquante' end`;

export const etatAu = ({ declareeLe, aPartirDu, avantLe }: LigneDeclarationPme, jour: string): EtatDeDeclaration => {
  if (declareeLe !== null) return 'faite';
  if (jour < aPartirDu) return 'a-venir';
  return jour <= avantLe ? 'attendue' : 'manquante';
};

const SUITES: Readonly<Record<EtatDeDeclaration, string | null>> = {
  'a-venir': 'Entreprise : déclarer, à partir du premier jour de la période.',
  attendue: 'Entreprise : déclarer, avant le dernier jour de la période.',
  faite: 'Entreprise : corriger dans les soixante jours, avec un motif, ce qui serait faux.',
  manquante: null,
};

export const suiteDeLaDeclaration = (etat: EtatDeDeclaration): string | null => SUITES[etat];
