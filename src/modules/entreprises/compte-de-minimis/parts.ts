import type { CompteDeMinimis, Comptes } from './comptes';
import { cleDeclaree, cleInitiale, dossierDeLAide } from './cle-d-aide';
import type { MembreDuCompte, Part, PartCedee, PartRecue } from './parts.events';

/** Whether this account answers for a member. Each answers for itself, until another account does. */
export const tient = (compte: CompteDeMinimis, compteId: string, membre: string): boolean =>
  !(membre in compte.cedees) && (membre === compteId || membre in compte.parcours);

/** What the account holds for these members. */
export const partDe = (compte: CompteDeMinimis, membres: readonly string[]): Part => {
  const aides = Object.entries(compte.aides)
    .filter(([, { pour }]) => membres.includes(pour))
    .map(([cle, aide]) => ({ cle: cleInitiale(cle, aide.pour), ...aide }));
  const dossiers = aides.flatMap(({ cle }) => dossierDeLAide(cle) ?? []);
  return {
    aides,
    reservations: Object.entries(compte.reservations)
      .filter(([, { pour }]) => membres.includes(pour))
      .map(([reservationId, reservation]) => ({ reservationId, ...reservation })),
    reservationsCloses: Object.entries(compte.reservationsCloses)
      .filter(([, pour]) => membres.includes(pour))
      .map(([reservationId, pour]) => ({ reservationId, pour })),
    horsPlafond: dossiers.filter((dossierId) => dossierId in compte.horsPlafond),
    figes: dossiers.filter((dossierId) => dossierId in compte.figes),
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

const marquer = (dans: Record<string, true>, cles: readonly string[]): void => {
  for (const cle of cles) dans[cle] = true;
};

export const cederPart = (comptes: Comptes, { membres, vers, mouvementId, part, figes }: PartCedee['data']): void => {
  const cles = part.aides.map(({ cle, pour }) => cleDeclaree(comptes, cle, pour));
  retirer(comptes.aides, cles);
  retirer(comptes.autorites, cles);
  for (const closes of [part.reservations, part.reservationsCloses]) {
    const ids = closes.map(({ reservationId }) => reservationId);
    retirer(comptes.reservations, ids);
    retirer(comptes.reservationsCloses, ids);
  }
  retirer(comptes.horsPlafond, part.horsPlafond);
  retirer(comptes.figes, part.horsPlafond);
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
  for (const { reservationId, ...reservation } of part.reservations) comptes.reservations[reservationId] = reservation;
  for (const { reservationId, pour } of part.reservationsCloses) comptes.reservationsCloses[reservationId] = pour;
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
