import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { codeDeLaNomenclatureDu } from '../../secteurs';
import { CODES_PAR_AXE } from '../codes-de-quota';
import type { Experimentation } from '../experimentation';
import * as Refus from '../experimentation.errors';
import type { Axe, ExperimentationOuverte, MotifDOuverture, Plafond, Plafonds } from '../experimentation.events';
import { placesAuPlus } from '../places';
import { laMission } from '../roles';

export class OuvrirExperimentation extends Command<
  Plafonds & { experimentationId: string; places: number; motif: MotifDOuverture }
> {
  static readonly authority = laMission;
}

const enOrdre = (plafonds: readonly Plafond[]): Plafond[] =>
  plafonds.map(({ code, plafond }) => ({ code, plafond })).toSorted((un, autre) => (un.code < autre.code ? -1 : 1));

/** In the order of codes, so that the same ceilings make the same fact. */
const ranger = ({ regions, tailles, secteurs }: Plafonds): Plafonds => ({
  regions: enOrdre(regions),
  tailles: enOrdre(tailles),
  secteurs: enOrdre(secteurs),
});

const refuserIncomplets = (axe: Axe, plafonds: readonly Plafond[]): void => {
  const attendus = CODES_PAR_AXE[axe];
  const donnes = plafonds.map(({ code }) => code);
  const manquent = attendus.filter((code) => !donnes.includes(code));
  const enTrop = donnes.filter((code, rang) => !attendus.includes(code) || donnes.indexOf(code) !== rang);
  if (manquent.length > 0 || enTrop.length > 0) throw new Refus.PlafondsIncomplets(axe, [...manquent, ...enTrop]);
};

const memeOuverture = ({ ouverture }: Experimentation, places: number, plafonds: Plafonds, motif: MotifDOuverture) =>
  ouverture.places === places &&
  ouverture.motif === motif &&
  JSON.stringify(ouverture.plafonds) === JSON.stringify(plafonds);

export const ouvrir =
  ({ data: { experimentationId, places, motif, ...plafonds }, context: { actor, at } }: OuvrirExperimentation) =>
  (cohorte: Experimentation | null): readonly ExperimentationOuverte[] => {
    const ranges = ranger(plafonds);
    if (cohorte && memeOuverture(cohorte, places, ranges, motif)) return [];
    if (cohorte) throw new Refus.ExperimentationDejaOuverte();
    const ouverteLe = dateDeParis(at);
    if (places > placesAuPlus(ouverteLe)) throw new Refus.PlacesAuDelaDuMaximum(placesAuPlus(ouverteLe));
    refuserIncomplets('region', ranges.regions);
    refuserIncomplets('taille', ranges.tailles);
    refuserIncomplets('secteur', ranges.secteurs);
    const nomenclature = codeDeLaNomenclatureDu(ouverteLe);
    const decision = { motif, ouvertePar: actor.personneId, ouverteLe };
    return [
      {
        type: 'ExperimentationOuverte.v1',
        data: { experimentationId, places, plafonds: ranges, nomenclature, ...decision },
      },
    ];
  };
