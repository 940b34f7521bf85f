import { aideInscrite, dossierDeLAide, type AideComptee, type CompteDeMinimis } from './compte-de-minimis';
import type { DepassementResorbe, PlafondDepasse } from './compte-de-minimis.events';
import { datesDecisives, estDeTransport } from './marge-de-minimis';
import { plafondDe, regleDu } from './regle-de-minimis';

type Aides = CompteDeMinimis['aides'];

/** What the aids of the window that ends on `date` count beyond the ceiling of that date. */
const depassementAu = (aides: readonly AideComptee[], date: string, cloture: string): number => {
  const regle = regleDu(date);
  if (!regle) return 0;
  const debut = regle.debutDePeriode(date, cloture);
  const comptees = aides.filter(({ accordeeLe }) => debut <= accordeeLe && accordeeLe <= date);
  const utilise = comptees.reduce((total, { montantCentimes }) => total + montantCentimes, 0);
  return utilise - plafondDe(regle, comptees.some(estDeTransport));
};

/** The excess of each file whose aid is over the ceiling of its granting date. The whole aid is, not its excess only. */
export const depassements = (aides: Aides, cloture: string): ReadonlyMap<string, number> => {
  const comptees = Object.values(aides);
  return new Map(
    Object.entries(aides).flatMap(([cle, { accordeeLe, montantCentimes }]) => {
      const dossierId = dossierDeLAide(cle);
      if (dossierId === undefined || montantCentimes === 0) return [];
      const depassement = depassementAu(comptees, accordeeLe, cloture);
      return depassement > 0 ? [[dossierId, depassement] as const] : [];
    }),
  );
};

/** What the account would exceed if every reservation were granted on the first day on which it may be, or on the first day of a later rule. */
export const depassementPromis = ({ aides, reservations, clotureExercice }: CompteDeMinimis): number => {
  const promesses = Object.values(reservations);
  const dates = promesses.flatMap(({ dateDeReference }) => datesDecisives(dateDeReference));
  return Math.max(
    0,
    ...dates.map((date) => {
      const tenues = promesses
        .filter(({ dateDeReference }) => dateDeReference <= date)
        .map(({ montantCentimes, transportRoutier }) =>
          aideInscrite(montantCentimes, date, 'octroyee', transportRoutier),
        );
      return depassementAu([...Object.values(aides), ...tenues], date, clotureExercice);
    }),
  );
};

/** The facts that follow when the account's aids become these: files that are now over the ceiling, and files that no longer are. */
export const suiteDuPlafond = (
  { horsPlafond, clotureExercice }: CompteDeMinimis,
  entrepriseUniqueId: string,
  constateLe: string,
  aides: Aides,
  cloture = clotureExercice,
): readonly (PlafondDepasse | DepassementResorbe)[] => {
  const hors = depassements(aides, cloture);
  const nouveaux = [...hors.keys()].filter((dossierId) => !(dossierId in horsPlafond));
  const resorbes = Object.keys(horsPlafond).filter((dossierId) => !hors.has(dossierId));
  const faits: (PlafondDepasse | DepassementResorbe)[] = [];
  if (resorbes.length > 0)
    faits.push({ type: 'DepassementResorbe.v1', data: { entrepriseUniqueId, dossiers: resorbes, constateLe } });
  if (nouveaux.length > 0) {
    const depassementCentimes = Math.max(...nouveaux.map((dossierId) => hors.get(dossierId) ?? 0));
    const data = { entrepriseUniqueId, dossiers: nouveaux, depassementCentimes, constateLe };
    faits.push({ type: 'PlafondDepasse.v1', data });
  }
  return faits;
};

/** The account's aids once one of them has changed. */
export const aidesChangees = (aides: Aides, cle: string, change: Partial<AideComptee>): Aides => {
  const aide = aides[cle];
  return aide ? { ...aides, [cle]: { ...aide, ...change } } : aides;
};
