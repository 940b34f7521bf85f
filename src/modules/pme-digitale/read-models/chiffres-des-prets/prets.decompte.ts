/** Loans of one skill, of one region of the lender, of one month, or all of them. Amounts in cents. */
export interface PretsComptes {
  readonly axe: 'competence' | 'region' | 'mois' | 'tout';
  /** Skill, INSEE code or month such as `2026-09`; empty for all of them. */
  readonly code: string;
  readonly prets: number;
  /** Lenders or users with a validated month, whichever are fewer: never more than the loans. */
  readonly effectif: number;
  readonly heuresCentiemes: number;
  readonly coutCentimes: number;
  readonly factureCentimes: number;
  /** The same of what was amortised, and of what may still be. */
  readonly effectifAmorti: number;
  readonly amortiCentimes: number;
  readonly effectifRestant: number;
  readonly resteCentimes: number;
}

export interface DelaiDesPrets {
  readonly prets: number;
  /** Lenders or users, whichever are fewer. */
  readonly effectif: number;
  /** Null without a loan. */
  readonly medianeJours: number | null;
}

const effectif = (condition: string): string => {
  const entreprises = (siren: string) => `count(distinct "${siren}") filter (where ${condition})`;
  return `least(${entreprises('preteuseSiren')}, ${entreprises('utilisatriceSiren')})::int`;
};

const somme = (colonne: string, condition: string): string =>
  `coalesce(sum(${colonne}) filter (where ${condition}), 0)::float8`;

const VALIDE = '"valideLe" is not null';
const RESTE = `${VALIDE} and "duCentimes" > "amortiCentimes"`;
const AMORTI = '"amortiCentimes" <> 0';

/**
 * Computed from the months of loans: companies are counted once, which no kept sum does. The places of the experiment bound how
 * many there are.
 */
export const PRETS = {
  projections: ['chiffres-des-prets'],
  sql: (lecture: string) => `
    select
      case when grouping(competence) = 0 then 'competence' when grouping("preteuseRegion") = 0 then 'region'
        when grouping(mois) = 0 then 'mois' else 'tout' end as axe,
      coalesce(competence, "preteuseRegion", mois, '') as code,
      count(distinct "conventionId") filter (where ${VALIDE})::int as prets,
      ${effectif(VALIDE)} as effectif,
      ${somme('"heuresCentiemes"', VALIDE)} as "heuresCentiemes",
      ${somme('"coutCentimes"', VALIDE)} as "coutCentimes",
      ${somme('"factureCentimes"', VALIDE)} as "factureCentimes",
      ${effectif(AMORTI)} as "effectifAmorti",
      ${somme('"amortiCentimes"', AMORTI)} as "amortiCentimes",
      ${effectif(RESTE)} as "effectifRestant",
      ${somme('"duCentimes" - "amortiCentimes"', RESTE)} as "resteCentimes"
    from (
      select m.*, coalesce(a."amortiCentimes", 0) as "amortiCentimes"
      from ${lecture}.mois_de_pret_comptes m left join ${lecture}.amortis_d_un_mois_de_pret a using ("conventionId", mois)
    ) lus where ${VALIDE} or ${AMORTI}
    group by grouping sets ((competence), ("preteuseRegion"), (mois), ()) having count(*) > 0
    order by axe, code`,
} as const;

/** Days from the publication of an offer to the start of the loan that came from it. */
export const DELAI_DES_PRETS = {
  projections: ['conventions-de-pret'],
  sql: (lecture: string) => `
    select count(*)::int as prets, ${effectif('true')} as effectif,
      (percentile_cont(0.5) within group (order by "commenceLe" - "offrePublieeLe"))::float8 as "medianeJours"
    from ${lecture}.conventions_de_pret where "offrePublieeLe" is not null and "commenceLe" is not null`,
} as const;
