import { cleDeReservation, cleDObjet, objetDeLaCle, type Objet } from '#modules/objets';
import type { CompteDeMinimis, Comptes } from './comptes';
import { cleDeclaree, cleInitiale } from './cle-d-aide';
import type { MembreDuCompte, Part, PartCedee, PartRecue } from './parts.events';

/** Whether this account answers for a member. Each answers for itself, until another account does. */
export const tient = (compte: CompteDeMinimis, compteId: string, membre: string): boolean =>
  !(membre in compte.cedees) && (membre === compteId || membre in compte.parcours);

/** What the account holds for these members. */
export const partDe = (compte: CompteDeMinimis, membres: readonly string[]): Part => {
  const aides = Object.entries(compte.aides)
    .filter(([, { pour }]) => membres.includes(pour))
    .map(([cle, aide]) => ({ cle: cleInitiale(cle, aide.pour), ...aide }));
  const objets = aides.flatMap(({ cle }) => objetDeLaCle(cle) ?? []);
  return {
    aides,
    reservations: Object.values(compte.reservations).filter(({ pour }) => membres.includes(pour)),
    reservationsCloses: Object.entries(compte.reservationsCloses)
      .filter(([, pour]) => membres.includes(pour))
      .map(([cle, pour]) => ({ cle, pour })),
    horsPlafond: objets.filter((objet) => cleDObjet(objet) in compte.horsPlafond),
    figes: objets.filter((objet) => cleDObjet(objet) in compte.figes),
    clotures: Object.entries(compte.clotures)
      .filter(([pour]) => membres.includes(pour))
      .map(([pour, cloture]) => ({ pour, cloture })),
  };
};

/** The account that held a member's part on a date; null for this one, when nobody ever joined it. */
export const compteDAlors = (
  { compteId, parcours }: Pick<CompteDeMinimis, 'compteId' | 'parcours'>,
  membre: string,
  date: string,
): string | null => parcours[membre]?.find(({ jusquAu }) => date < jusquAu)?.compte ?? compteId;

const ids = (membres: readonly MembreDuCompte[]) => membres.map(({ entrepriseUniqueId }) => entrepriseUniqueId);

const retirer = (de: Record<string, unknown>, cles: readonly string[]): void => {
  for (const cle of cles) Reflect.deleteProperty(de, cle);
};

const marquer = (dans: Record<string, true>, objets: readonly Objet[]): void => {
  for (const objet of objets) dans[cleDObjet(objet)] = true;
};

export const cederPart = (comptes: Comptes, { membres, vers, mouvementId, part, figes }: PartCedee['data']): void => {
  const cles = part.aides.map(({ cle, pour }) => cleDeclaree(comptes, cle, pour));
  retirer(comptes.aides, cles);
  retirer(comptes.autorites, cles);
  const reservations = [
    ...part.reservations.map(({ objet, reservationId }) => cleDeReservation(objet, reservationId)),
    ...part.reservationsCloses.map(({ cle }) => cle),
  ];
  retirer(comptes.reservations, reservations);
  retirer(comptes.reservationsCloses, reservations);
  retirer(comptes.horsPlafond, part.horsPlafond.map(cleDObjet));
  retirer(comptes.figes, part.horsPlafond.map(cleDObjet));
  marquer(comptes.figes, figes);
  for (const { entrepriseUniqueId } of membres) comptes.cedees[entrepriseUniqueId] = vers;
  retirer(comptes.parcours, ids(membres));
  retirer(comptes.clotures, ids(membres));
  comptes.mouvements[mouvementId] = true;
};

/** One name per slice, so that each is received once. */
export const nomDeTranche = ({ mouvementId, tranche }: Pick<PartRecue['data'], 'mouvementId' | 'tranche'>): string =>
  `${mouvementId} ${tranche}`;

export const recevoirPart = (comptes: Comptes, recue: PartRecue['data']): void => {
  const { entrepriseUniqueId: compteId, membres, part, tranche, tranches } = recue;
  for (const { cle, ...aide } of part.aides) comptes.aides[cleDeclaree(comptes, cle, aide.pour)] = aide;
  for (const reservation of part.reservations)
    comptes.reservations[cleDeReservation(reservation.objet, reservation.reservationId)] = reservation;
  for (const { cle, pour } of part.reservationsCloses) comptes.reservationsCloses[cle] = pour;
  for (const { pour, cloture } of part.clotures) comptes.clotures[pour] = cloture;
  marquer(comptes.horsPlafond, part.horsPlafond);
  marquer(comptes.figes, part.figes);
  comptes.compteId = compteId;
  for (const { entrepriseUniqueId, parcours } of membres) {
    comptes.parcours[entrepriseUniqueId] = parcours;
    if (tranche === tranches) Reflect.deleteProperty(comptes.cedees, entrepriseUniqueId);
    else comptes.cedees[entrepriseUniqueId] = compteId;
  }
  comptes.mouvements[nomDeTranche(recue)] = true;
};
