import { ajouterDesJours } from '#libs/france';
import {
  DefinirIndicateur,
  DesignerReference,
  PublierDefinition,
  type IndicateurDefini,
} from '#modules/marque-mission';
import { jourOuvreDepuis, type CalendrierSimule } from './calendrier-simule';
import type { Redaction } from './redaction';
import { SERIES } from './serie-fictive';

type Definition = Pick<
  IndicateurDefini['data'],
  'code' | 'intitule' | 'recommandation' | 'sens' | 'proprietaire' | 'formule' | 'serie' | 'population'
>;

const AUGMENTER = { sens: 'a-augmenter', proprietaire: 'mission.pilote' } as const;
const DIMINUER = { sens: 'a-diminuer', proprietaire: 'mission.pilote' } as const;
const DOSSIERS = 'Dossiers d’aide décidés';

/** Nothing measures training or the SME experiment yet: no formula counts facts of recommendations 6 and 7. */
const CATALOGUE: readonly (Definition & { readonly reference?: string })[] = [
  {
    ...AUGMENTER,
    code: 'LABELS',
    intitule: 'Labels Croissance Connectée',
    recommandation: 1,
    formule: 'labels-en-vigueur',
    serie: null,
    population: 'PME labellisées, suspendues comprises',
    reference: 'LABELS-500',
  },
  {
    ...AUGMENTER,
    code: 'LABELS-EN-VIGUEUR',
    intitule: 'Labels en vigueur, suspendus compris',
    recommandation: 1,
    formule: 'labels-en-vigueur',
    serie: null,
    population: 'PME labellisées, suspendues comprises',
    reference: 'LABELS-500',
  },
  {
    ...AUGMENTER,
    code: 'VENTE-EN-LIGNE',
    intitule: 'PME qui vendent en ligne',
    recommandation: 1,
    formule: 'part-publiee',
    serie: SERIES.vente,
    population: 'PME de 10 à 249 salariés',
    reference: 'VENTE-EN-LIGNE-13-8',
  },
  {
    ...AUGMENTER,
    code: 'ENTREPRISES-ENROLEES',
    intitule: 'Entreprises enrôlées',
    recommandation: 2,
    formule: 'entreprises-enrolees',
    serie: null,
    population: 'Entreprises de toute origine',
  },
  {
    ...AUGMENTER,
    code: 'ENTREPRISES-AU-PROGRAMME',
    intitule: 'Entreprises au programme',
    recommandation: 2,
    formule: 'entreprises-enrolees-en-tout',
    serie: null,
    population: 'Entreprises de toute origine',
    reference: 'POIDS-DES-PME-VIE-PUBLIQUE',
  },
  {
    ...AUGMENTER,
    code: 'DEMANDES-PRISES-EN-CHARGE',
    intitule: 'Demandes d’accompagnement prises en charge',
    recommandation: 2,
    formule: 'demandes-prises-en-charge',
    serie: null,
    population: 'Demandes qualifiées',
  },
  {
    ...DIMINUER,
    code: 'DELAI-DE-PRISE-EN-CHARGE',
    intitule: 'Délai médian de prise en charge',
    recommandation: 2,
    formule: 'delai-de-prise-en-charge',
    serie: null,
    population: 'Demandes prises en charge',
  },
  {
    ...AUGMENTER,
    code: 'PRESTATIONS-PAYEES',
    intitule: 'Prestations subventionnées payées',
    recommandation: 2,
    formule: 'prestations-payees',
    serie: null,
    population: 'Prestations confirmées par l’entreprise et certifiées',
  },
  {
    ...AUGMENTER,
    code: 'RECOURS-AU-NUAGE',
    intitule: 'PME qui recourent au nuage',
    recommandation: 3,
    formule: 'part-publiee',
    serie: SERIES.nuage,
    population: 'PME',
    reference: 'NUAGE-7-5',
  },
  {
    ...AUGMENTER,
    code: 'EXPORT-EN-LIGNE',
    intitule: 'PME exportatrices en ligne',
    recommandation: 4,
    formule: 'part-publiee',
    serie: SERIES.export,
    population: 'PME exportatrices',
    reference: 'EXPORTATEURS-1-SUR-6',
  },
  {
    ...AUGMENTER,
    code: 'CREDITS-ENGAGES',
    intitule: 'Crédits engagés',
    recommandation: 5,
    formule: 'credits-engages',
    serie: null,
    population: DOSSIERS,
  },
  {
    ...AUGMENTER,
    code: 'CREDITS-PAYES',
    intitule: 'Crédits payés',
    recommandation: 5,
    formule: 'credits-payes',
    serie: null,
    population: DOSSIERS,
  },
  {
    ...AUGMENTER,
    code: 'AIDE-POUR-1000',
    intitule: 'Aide pour 1 000 entreprises',
    recommandation: 5,
    formule: 'aide-pour-1000-entreprises',
    serie: SERIES.entreprises,
    population: 'Entreprises de moins de 250 salariés',
  },
  {
    ...DIMINUER,
    code: 'DELAI-MEDIAN',
    intitule: 'Délai médian d’une décision',
    recommandation: 5,
    formule: 'delai-median',
    serie: null,
    population: DOSSIERS,
  },
  {
    ...DIMINUER,
    code: 'DELAI-9-SUR-10',
    intitule: 'Délai de neuf décisions sur dix',
    recommandation: 5,
    formule: 'delai-90e-centile',
    serie: null,
    population: DOSSIERS,
  },
];

const DEFINIS_LE = '2025-01-09';
/** After the readings of the second quarter are published. */
export const redefinisLe = ({ trimestres }: CalendrierSimule): string =>
  jourOuvreDepuis(ajouterDesJours(trimestres[1].au, 28));

const sourceDe = (serie: string | null) => (serie === null ? 'Faits du programme' : `Série ${serie}, inventée`);

/** What is read each quarter; the others, which one series alone publishes, are read each year. */
export const CODES_DU_TRIMESTRE = CATALOGUE.filter(({ formule }) => formule !== 'part-publiee').map(({ code }) => code);
export const CODES = CATALOGUE.map(({ code }) => code);

/** Writes the catalogue, and the later definition of labels, which leaves out those that are suspended. */
export const indicateursDe = (redaction: Redaction): void => {
  const { calendrier } = redaction;
  const definisLe = calendrier.jour(DEFINIS_LE);
  const pilote = redaction.personne('mission.pilote', 'FR');
  for (const { reference, ...definition } of CATALOGUE) {
    const { code, serie } = definition;
    const definie = { ...definition, source: sourceDe(serie) };
    redaction.ajouter(definisLe, code, pilote, (context) => new DefinirIndicateur(definie, context));
    if (reference)
      redaction.ajouter(definisLe, code, pilote, (context) => new DesignerReference({ code, reference }, context));
  }
  const nouvelle = {
    code: 'LABELS',
    motif: 'population-precisee',
    formule: 'labels-actifs',
    serie: null,
    population: 'PME labellisées dont le label n’est pas suspendu',
    source: sourceDe(null),
  } as const;
  redaction.ajouter(redefinisLe(calendrier), 'LABELS', pilote, (context) => new PublierDefinition(nouvelle, context));
};
