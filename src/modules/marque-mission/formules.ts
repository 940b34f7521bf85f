/** Decimals of the whole number in which a value of each unit is kept: 1 250 cents are 12,50 euros. */
export const UNITES = {
  entreprises: { nom: 'entreprises', decimales: 0 },
  labels: { nom: 'labels', decimales: 0 },
  demandes: { nom: 'demandes', decimales: 0 },
  jours: { nom: 'jours', decimales: 1 },
  euros: { nom: 'euros', decimales: 2 },
  'euros-pour-1000-entreprises': { nom: 'euros pour 1 000 entreprises', decimales: 2 },
  'pour-cent': { nom: '%', decimales: 2 },
} as const satisfies Readonly<Record<string, { readonly nom: string; readonly decimales: number }>>;

export type Unite = keyof typeof UNITES;

interface Formule {
  readonly calcul: string;
  readonly unite: Unite;
  /**
   * `flux`: what happened in the period, which adds up over periods. `repartition`: a rank among what happened in it. `stock`: what
   * is so on its last day.
   */
  readonly nature: 'flux' | 'repartition' | 'stock';
  /** It divides by an external series, or shows one. */
  readonly lit: 'faits' | 'serie' | 'faits-et-serie';
}

/** What the programme can compute. A definition names one of them, and a change of definition names another. */
export const FORMULES = {
  'entreprises-enrolees': {
    calcul: 'Entreprises enrôlées dans la période',
    unite: 'entreprises',
    nature: 'flux',
    lit: 'faits',
  },
  'entreprises-enrolees-en-tout': {
    calcul: 'Entreprises enrôlées depuis le début du programme, au dernier jour de la période',
    unite: 'entreprises',
    nature: 'stock',
    lit: 'faits',
  },
  'labels-en-vigueur': {
    calcul: 'Labels accordés, ni échus ni retirés au dernier jour de la période, suspendus compris',
    unite: 'labels',
    nature: 'stock',
    lit: 'faits',
  },
  'labels-actifs': {
    calcul: 'Labels accordés, ni échus, ni retirés, ni suspendus au dernier jour de la période',
    unite: 'labels',
    nature: 'stock',
    lit: 'faits',
  },
  'delai-median': {
    calcul: 'Jours du dépôt à la décision que la moitié des décisions de la période ne dépassent pas',
    unite: 'jours',
    nature: 'repartition',
    lit: 'faits',
  },
  'delai-90e-centile': {
    calcul: 'Jours du dépôt à la décision que neuf décisions de la période sur dix ne dépassent pas',
    unite: 'jours',
    nature: 'repartition',
    lit: 'faits',
  },
  'demandes-prises-en-charge': {
    calcul:
      'Prises en charge de demandes d’accompagnement dans la période, une demande rouverte ou réattribuée comptant de nouveau',
    unite: 'demandes',
    nature: 'flux',
    lit: 'faits',
  },
  'delai-de-prise-en-charge': {
    calcul:
      'Jours de la demande, ou de sa dernière réouverture ou réattribution, à sa prise en charge, que la moitié des prises en charge de la période ne dépassent pas',
    unite: 'jours',
    nature: 'repartition',
    lit: 'faits',
  },
  'prestations-payees': {
    calcul: 'Part publique des prestations payées dans la période',
    unite: 'euros',
    nature: 'flux',
    lit: 'faits',
  },
  'credits-engages': {
    calcul: 'Aides accordées dans la période, révisions déduites à leur date',
    unite: 'euros',
    nature: 'flux',
    lit: 'faits',
  },
  'credits-payes': {
    calcul: 'Versements de la période',
    unite: 'euros',
    nature: 'flux',
    lit: 'faits',
  },
  'aide-pour-1000-entreprises': {
    calcul: 'Aides accordées dans la période, pour 1 000 entreprises du territoire selon la série',
    unite: 'euros-pour-1000-entreprises',
    nature: 'flux',
    lit: 'faits-et-serie',
  },
  'part-publiee': {
    calcul: 'Valeur que la série publie pour l’année de la période',
    unite: 'pour-cent',
    nature: 'stock',
    lit: 'serie',
  },
} as const satisfies Readonly<Record<string, Formule>>;

export type NomDeFormule = keyof typeof FORMULES;

export const NOMS_DES_FORMULES = Object.keys(FORMULES) as readonly NomDeFormule[];

export const litUneSerie = (formule: NomDeFormule): boolean => FORMULES[formule].lit !== 'faits';

export const uniteDe = (formule: NomDeFormule): Unite => FORMULES[formule].unite;
