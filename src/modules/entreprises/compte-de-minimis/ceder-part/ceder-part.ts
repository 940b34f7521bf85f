import { Command, StreamInTransit } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permiseAuSysteme } from '#modules/habilitations';
import { cleDObjet, objetDeLaCle } from '#modules/objets';
import { compteDeMinimis, type CompteDeMinimis } from '../compte-de-minimis';
import { MouvementReserveAuSysteme } from '../compte-de-minimis.errors';
import type { CompteDeMinimisEvent, PartCedee } from '../compte-de-minimis.events';
import type { Parcours } from '../comptes';
import { suiteDuPlafond } from '../hors-plafond';
import { partDe, tient } from '../parts';
import { enTranches } from '../tranches';

/** Asked for when members join another undertaking, or leave theirs. */
export class CederPart extends Command<{
  /** The account that holds their part. */
  entrepriseUniqueId: string;
  vers: string;
  membres: readonly string[];
  mouvementId: string;
  effetLe: string;
  cause: 'rattachement' | 'detachement' | 'erreur';
}> {
  static readonly authority = permiseAuSysteme(MouvementReserveAuSysteme);
}

/** Where members were: a step more, or, when the attachment was a mistake, none of those that it made. */
const parcoursApres = (
  { parcours }: CompteDeMinimis,
  membre: string,
  { entrepriseUniqueId: compte, vers, effetLe: jusquAu, cause }: CederPart['data'],
): Parcours => {
  const connu = parcours[membre] ?? [];
  if (cause !== 'erreur') return [...connu, { compte, jusquAu }];
  const depart = connu.findLastIndex((etape) => etape.compte === vers);
  return depart < 0 ? [...connu, { compte, jusquAu }] : connu.slice(0, depart);
};

export const ceder =
  ({ data, context: { at } }: CederPart) =>
  (compte: CompteDeMinimis): readonly CompteDeMinimisEvent[] => {
    const { entrepriseUniqueId, vers, membres, mouvementId, effetLe, cause } = data;
    if (mouvementId in compte.mouvements) return [];
    const part = partDe(compte, membres);
    // What an earlier movement brings is still on its way, or an object has not answered for a reservation that no longer fits.
    if (
      !membres.every((membre) => tient(compte, entrepriseUniqueId, membre)) ||
      part.reservations.some(({ depassee }) => depassee)
    )
      throw new StreamInTransit(`compteDeMinimis-${entrepriseUniqueId}`);

    const partants = membres.map((membre) => ({
      entrepriseUniqueId: membre,
      parcours: parcoursApres(compte, membre, data),
    }));
    // Leaving a group does not make lawful what was granted in it.
    const figer = cause === 'detachement';
    const partis = part.horsPlafond.map(cleDObjet);
    const restants = Object.keys(compte.horsPlafond)
      .filter((cle) => !partis.includes(cle))
      .flatMap((cle) => objetDeLaCle(cle) ?? []);
    const cedeeLe = dateDeParis(at);
    const mouvement = { entrepriseUniqueId, vers, membres: partants, mouvementId, effetLe, cedeeLe };
    const tranches = enTranches(figer ? { ...part, figes: part.horsPlafond } : part);
    const cessions = tranches.map((tranche, rang): PartCedee => ({
      type: 'PartCedee.v2',
      data: {
        ...mouvement,
        tranche: rang + 1,
        tranches: tranches.length,
        part: tranche,
        figes: figer && rang === 0 ? restants : [],
      },
    }));
    const apres = cessions.reduce<CompteDeMinimis>(
      (cede, cession) => compteDeMinimis.evolve(cede, cession),
      structuredClone(compte),
    );
    return [...cessions, ...suiteDuPlafond(apres, entrepriseUniqueId, cedeeLe, apres.aides)];
  };
