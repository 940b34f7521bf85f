import type { CommandContext } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Dispositif, DispositifOuvert } from '../../domain/dispositif';
import * as Refus from '../../domain/dispositif.errors';

export type ReglesDuDispositif = Pick<
  DispositifOuvert['data'],
  'intitule' | 'baseLegale' | 'tauxPointsDeBase' | 'plancherCentimes' | 'plafondCentimes' | 'dureeReservationJours'
>;

export class OuvrirDispositif {
  constructor(
    readonly dispositifId: string,
    readonly regles: ReglesDuDispositif,
    readonly ouvertLe: string,
    readonly context: CommandContext,
  ) {}
}

const CHAMPS = [
  'intitule',
  'baseLegale',
  'tauxPointsDeBase',
  'plancherCentimes',
  'plafondCentimes',
  'dureeReservationJours',
] as const;

export const ouvrir =
  ({ dispositifId, regles, ouvertLe, context: { actor, at } }: OuvrirDispositif) =>
  (dispositif: Dispositif): readonly DispositifOuvert[] => {
    if (dispositif.etat !== 'absent' && dispositif.regles.region !== actor.territoire)
      throw new Refus.IdentifiantIndisponible();
    if (actor.role !== 'region.responsable') throw new Refus.DispositifReserveAuResponsable();
    if (dispositif.etat !== 'absent') {
      const memes =
        dispositif.regles.ouvertLe === ouvertLe && CHAMPS.every((champ) => dispositif.regles[champ] === regles[champ]);
      if (memes) return [];
      throw new Refus.DispositifDejaOuvert();
    }
    if (regles.plancherCentimes > regles.plafondCentimes) throw new Refus.BornesIncoherentes();
    if (ouvertLe > dateDeParis(at)) throw new Refus.DateHorsDePropos();

    const data = { dispositifId, region: actor.territoire, ...regles, regime: 'de-minimis', ouvertLe } as const;
    return [{ type: 'DispositifOuvert.v1', data }];
  };
