import { cleDOctroi, dossierDeLAide } from './cle-d-aide';
import { aideInscrite, type AideComptee, type CompteDeMinimis } from './compte-de-minimis';
import type { DepassementResorbe, PlafondDepasse } from './compte-de-minimis.events';
import { datesDecisives, estDeTransport } from './marge-de-minimis';
import { clotureDe, cloturesDe } from './clotures';
import { compteDAlors } from './parts';
import { plafondDe, regleDu } from './regle-de-minimis';

type Aides = CompteDeMinimis['aides'];

/** What decides whether past aids were within their ceilings. */
export type AidesDuCompte = Pick<CompteDeMinimis, 'aides' | 'clotures' | 'compteId' | 'parcours'>;

/** What the aids of the window that ends on `date` count beyond the ceiling of that date. */
const depassementAu = (aides: readonly AideComptee[], date: string, cloture: string): number => {
  const regle = regleDu(date);
  if (!regle) return 0;
  const debut = regle.debutDePeriode(date, cloture);
  const comptees = aides.filter(({ accordeeLe }) => debut <= accordeeLe && accordeeLe <= date);
  const utilise = comptees.reduce((total, { montantCentimes }) => total + montantCentimes, 0);
  return utilise - plafondDe(regle, comptees.some(estDeTransport));
};

/**
 * The excess of each file whose aid is over the ceiling of its granting date. The whole aid is, not its excess only. Aids count
 * together when one undertaking had received both on that date: what was lawful before a merger stays so (Regulation (EU)
 * 2023/2831, article 3(8)).
 */
export const depassements = (compte: AidesDuCompte): ReadonlyMap<string, number> => {
  const { aides } = compte;
  const comptees = Object.values(aides);
  return new Map(
    Object.entries(aides).flatMap(([cle, { accordeeLe, montantCentimes, pour }]) => {
      const dossierId = dossierDeLAide(cle);
      if (dossierId === undefined || montantCentimes === 0) return [];
      const alors = compteDAlors(compte, pour, accordeeLe);
      const ensemble = comptees.filter((autre) => compteDAlors(compte, autre.pour, accordeeLe) === alors);
      const depassement = depassementAu(ensemble, accordeeLe, clotureDe(compte, pour));
      return depassement > 0 ? [[dossierId, depassement] as const] : [];
    }),
  );
};

/** What the account would exceed if every reservation were granted on the first day on which it may be, or on the first day of a later rule. */
export const depassementPromis = (compte: CompteDeMinimis): number => {
  const { aides, reservations } = compte;
  const promesses = Object.values(reservations).filter(({ depassee }) => !depassee);
  const dates = promesses.flatMap(({ dateDeReference }) => datesDecisives(dateDeReference));
  return Math.max(
    0,
    ...dates.map((date) => {
      const tenues = promesses
        .filter(({ dateDeReference }) => dateDeReference <= date)
        .map(({ montantCentimes, transportRoutier, pour }) =>
          aideInscrite(montantCentimes, date, 'octroyee', pour, transportRoutier),
        );
      const ensemble = [...Object.values(aides), ...tenues];
      return Math.max(...cloturesDe(compte).map((cloture) => depassementAu(ensemble, date, cloture)));
    }),
  );
};

/** The facts that follow when the account's aids become these: files that are now over the ceiling, and files that no longer are. */
export const suiteDuPlafond = (
  { horsPlafond, figes, clotures, compteId, parcours }: CompteDeMinimis,
  entrepriseUniqueId: string,
  constateLe: string,
  aides: Aides,
  cloturesDites = clotures,
): readonly (PlafondDepasse | DepassementResorbe)[] => {
  const hors = depassements({ aides, compteId, parcours, clotures: cloturesDites });
  const nouveaux = [...hors.keys()].filter((dossierId) => !(dossierId in horsPlafond));
  const estFige = (dossierId: string) => dossierId in figes && (aides[cleDOctroi(dossierId)]?.montantCentimes ?? 0) > 0;
  const resorbes = Object.keys(horsPlafond).filter((dossierId) => !hors.has(dossierId) && !estFige(dossierId));
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
