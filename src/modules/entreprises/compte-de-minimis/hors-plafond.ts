import { cleDObjet, objetDeLaCle, type Objet } from '#modules/objets';
import { aideInscrite, type AideComptee, type CompteDeMinimis } from './compte-de-minimis';
import type { ConstatDePlafond, DepassementDuCompte } from './plafond.events';
import { datesDecisives, estDeTransport } from './marge-de-minimis';
import { clotureDe, cloturesDe } from './clotures';
import { compteDAlors } from './parts';
import { plafondDe, regleDu } from './regle-de-minimis';

type Aides = CompteDeMinimis['aides'];

/** What decides whether past aids were within their ceilings. */
export type AidesDuCompte = Pick<CompteDeMinimis, 'aides' | 'clotures' | 'compteId' | 'parcours'>;

/** What the aids of a window count beyond the ceiling of the date on which it ends. */
interface Exces {
  readonly au: string;
  readonly regle: string;
  readonly depassementCentimes: number;
  readonly plafondCentimes: number;
  readonly comptees: readonly AideComptee[];
}

const total = (aides: readonly AideComptee[]): number =>
  aides.reduce((somme, { montantCentimes }) => somme + montantCentimes, 0);

/** Undefined where no rule is known, and where the ceiling leaves a margin. */
const excesAu = (aides: readonly AideComptee[], au: string, cloture: string): Exces | undefined => {
  const regle = regleDu(au);
  const jusquAlors = aides.filter(({ accordeeLe }) => accordeeLe <= au);
  // Most accounts stay under the lowest ceiling, and the period need not be computed.
  if (!regle || total(jusquAlors) <= plafondDe(regle, true)) return undefined;
  const debut = regle.debutDePeriode(au, cloture);
  const comptees = jusquAlors.filter(({ accordeeLe }) => debut <= accordeeLe);
  const plafondCentimes = plafondDe(regle, comptees.some(estDeTransport));
  const depassementCentimes = total(comptees) - plafondCentimes;
  return depassementCentimes > 0
    ? { au, regle: regle.code, depassementCentimes, plafondCentimes, comptees }
    : undefined;
};

/**
 * The excess on the granting date of each aid that was then over the ceiling, by the key of the aid. Aids count together when
 * one undertaking had received both on that date: what was lawful before a merger stays so (Regulation (EU) 2023/2831, article
 * 3(8)).
 */
const excesDesAides = (compte: AidesDuCompte): ReadonlyMap<string, Exces> => {
  const comptees = Object.values(compte.aides);
  // Aids of one day and one undertaking have one answer.
  const connus = new Map<string, Exces | undefined>();
  const excesDe = ({ accordeeLe, pour }: AideComptee): Exces | undefined => {
    const alors = compteDAlors(compte, pour, accordeeLe);
    const cloture = clotureDe(compte, pour);
    const question = `${accordeeLe} ${alors ?? ''} ${cloture}`;
    if (connus.has(question)) return connus.get(question);
    const ensemble = comptees.filter((autre) => compteDAlors(compte, autre.pour, accordeeLe) === alors);
    const exces = excesAu(ensemble, accordeeLe, cloture);
    connus.set(question, exces);
    return exces;
  };
  return new Map(
    Object.entries(compte.aides).flatMap(([cle, aide]) => {
      const exces = aide.montantCentimes === 0 ? undefined : excesDe(aide);
      return exces ? [[cle, exces] as const] : [];
    }),
  );
};

/** The excess of an object's aid; that of a declared aid has no object. */
interface Depassement {
  readonly objet: Objet;
  readonly depassementCentimes: number;
}

const desObjets = (exces: ReadonlyMap<string, Exces>): readonly Depassement[] =>
  [...exces].flatMap(([cle, { depassementCentimes }]) => {
    const objet = objetDeLaCle(cle);
    return objet ? [{ objet, depassementCentimes }] : [];
  });

/** The excess of each object whose aid is over the ceiling of its granting date. The whole aid is, not its excess only. */
export const depassements = (compte: AidesDuCompte): readonly Depassement[] => desObjets(excesDesAides(compte));

const lePlusGrand = (exces: ReadonlyMap<string, Exces>, aides: Aides): DepassementDuCompte | null => {
  const [pire] = [...exces.values()].sort(
    (un, autre) => autre.depassementCentimes - un.depassementCentimes || (un.au < autre.au ? -1 : 1),
  );
  if (!pire) return null;
  const { au, regle, depassementCentimes, plafondCentimes, comptees } = pire;
  const objets = Object.entries(aides)
    .filter(([, aide]) => aide.montantCentimes > 0 && comptees.includes(aide))
    .map(([cle]) => cle)
    .sort()
    .flatMap((cle) => objetDeLaCle(cle) ?? []);
  return { au, regle, depassementCentimes, plafondCentimes, objets };
};

/** By how much the account is over, on the granting date on which it is most so, whatever aids cause it; null when it is not. */
export const depassementDuCompte = (compte: AidesDuCompte): DepassementDuCompte | null =>
  lePlusGrand(excesDesAides(compte), compte.aides);

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
      return Math.max(
        ...cloturesDe(compte).map((cloture) => excesAu(ensemble, date, cloture)?.depassementCentimes ?? 0),
      );
    }),
  );
};

/** What the account says of itself, when its excess is another than the one that it said last. */
const suiteDuCompte = (
  dit: DepassementDuCompte | null,
  exces: DepassementDuCompte | null,
  quand: { entrepriseUniqueId: string; constateLe: string },
): readonly ConstatDePlafond[] => {
  if (JSON.stringify(exces) === JSON.stringify(dit)) return [];
  return exces === null
    ? [{ type: 'CompteRevenuSousPlafond.v1', data: quand }]
    : [{ type: 'CompteHorsPlafond.v2', data: { ...quand, ...exces } }];
};

/**
 * The facts that follow when the account's aids become these: objects that are now over the ceiling, objects that no longer are, and
 * what the account as a whole is over.
 */
export const suiteDuPlafond = (
  { horsPlafond, figes, depassement, clotures, compteId, parcours }: CompteDeMinimis,
  entrepriseUniqueId: string,
  constateLe: string,
  aides: Aides,
  cloturesDites = clotures,
): readonly ConstatDePlafond[] => {
  const exces = excesDesAides({ aides, compteId, parcours, clotures: cloturesDites });
  const nouveaux = desObjets(exces).filter(({ objet }) => !(cleDObjet(objet) in horsPlafond));
  const estFige = (cle: string) => cle in figes && (aides[cle]?.montantCentimes ?? 0) > 0;
  const resorbes = Object.keys(horsPlafond)
    .filter((cle) => !exces.has(cle) && !estFige(cle))
    .flatMap((cle) => objetDeLaCle(cle) ?? []);
  const faits: ConstatDePlafond[] = [];
  if (resorbes.length > 0)
    faits.push({ type: 'DepassementResorbe.v2', data: { entrepriseUniqueId, objets: resorbes, constateLe } });
  if (nouveaux.length > 0) {
    const depassementCentimes = Math.max(...nouveaux.map((depassement) => depassement.depassementCentimes));
    const objets = nouveaux.map(({ objet }) => objet);
    const data = { entrepriseUniqueId, objets, depassementCentimes, constateLe };
    faits.push({ type: 'PlafondDepasse.v2', data });
  }
  return [...faits, ...suiteDuCompte(depassement, lePlusGrand(exces, aides), { entrepriseUniqueId, constateLe })];
};

/** The account's aids once one of them has changed. */
export const aidesChangees = (aides: Aides, cle: string, change: Partial<AideComptee>): Aides => {
  const aide = aides[cle];
  return aide ? { ...aides, [cle]: { ...aide, ...change } } : aides;
};
