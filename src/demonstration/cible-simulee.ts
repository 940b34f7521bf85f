import { FixerCible, type Jalon } from '#modules/marque-mission';
import { ajouterDesAnnees } from '#libs/france';
import type { CalendrierSimule } from './calendrier-simule';
import { POIDS, SOMME_DES_POIDS } from './entreprise-fictive';
import type { Redaction } from './redaction';

const FIXEES_LE = '2025-01-16';
const RELEVEE_LE = '2025-09-15';

/** The programme aims at 500 labels in its first year, for twice as many companies as the simulated year has by default. */
const LABELS_ANNONCES = 500;
const POUR_ENTREPRISES = 6_000;

/** Over the quarters that are read, and the year after. */
const trajectoireDe =
  ({ trimestres }: CalendrierSimule) =>
  (depart: number, fin: number, suite: number): readonly Jalon[] => {
    const [{ du }, , , { au }] = trimestres;
    return [
      { le: du, valeur: depart },
      { le: au, valeur: fin },
      { le: ajouterDesAnnees(au, 1), valeur: suite },
    ];
  };

/** A share by territory, of which each has one at least. */
const parTerritoire = (valeur: number): readonly (readonly [territoire: string, valeur: number])[] => [
  ['FR', Math.round(valeur)],
  ...Object.entries(POIDS).map(
    ([region, poids]) => [region, Math.max(1, Math.round((valeur * poids) / SOMME_DES_POIDS))] as const,
  ),
];

/** Writes the targets: labels that double in the second year, by territory; companies of the programme; delays and published shares. */
export const ciblesDe = (redaction: Redaction, entreprises: number): void => {
  const { calendrier } = redaction;
  const [fixeesLe, trajectoire] = [calendrier.jour(FIXEES_LE), trajectoireDe(calendrier)];
  const pilote = redaction.personne('mission.pilote', 'FR');
  const fixer = (
    jour: string,
    code: string,
    territoire: string,
    jalons: readonly Jalon[],
    motif: 'premiere-cible' | 'moyens-modifies' = 'premiere-cible',
  ) => {
    const cible = { code, territoire, motif, jalons };
    redaction.ajouter(jour, code, pilote, (context) => new FixerCible(cible, context));
  };
  for (const [territoire, labels] of parTerritoire((LABELS_ANNONCES * entreprises) / POUR_ENTREPRISES)) {
    fixer(fixeesLe, 'LABELS', territoire, trajectoire(0, labels, 2 * labels));
    fixer(fixeesLe, 'LABELS-EN-VIGUEUR', territoire, trajectoire(0, labels, 2 * labels));
  }
  for (const [territoire, nombre] of parTerritoire(entreprises))
    fixer(fixeesLe, 'ENTREPRISES-AU-PROGRAMME', territoire, trajectoire(0, nombre, 2 * nombre));
  // Tenths of a day, and hundredths of a per cent.
  fixer(fixeesLe, 'DELAI-MEDIAN', 'FR', trajectoire(600, 400, 300));
  fixer(fixeesLe, 'DELAI-9-SUR-10', 'FR', trajectoire(1_200, 1_000, 800));
  fixer(fixeesLe, 'VENTE-EN-LIGNE', 'FR', trajectoire(1_710, 1_850, 2_000));
  fixer(fixeesLe, 'RECOURS-AU-NUAGE', 'FR', trajectoire(2_140, 2_500, 3_000));
  fixer(fixeesLe, 'EXPORT-EN-LIGNE', 'FR', trajectoire(1_800, 2_200, 2_600));
  const relevee = Math.round(entreprises * 1.2);
  fixer(
    calendrier.jour(RELEVEE_LE),
    'ENTREPRISES-AU-PROGRAMME',
    'FR',
    trajectoire(0, relevee, 2 * relevee),
    'moyens-modifies',
  );
};
