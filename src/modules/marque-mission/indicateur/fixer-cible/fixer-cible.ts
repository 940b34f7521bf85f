import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import { indicateurActif, refuserTrajectoireAnterieure } from '../definition';
import type { Indicateur } from '../indicateur';
import * as Refus from '../indicateur.errors';
import type { CibleFixee, Jalon } from '../indicateur.events';
import { referenceDe } from '../references';

export class FixerCible extends Command<Pick<CibleFixee['data'], 'code' | 'territoire' | 'motif' | 'jalons'>> {
  static readonly authority = permise({ FR: ['mission.pilote'] }, Refus.IndicateurReserve);
}

const memesJalons = (uns: readonly Jalon[], autres: readonly Jalon[]): boolean =>
  uns.length === autres.length &&
  uns.every(({ le, valeur }, rang) => autres[rang]?.le === le && autres[rang].valeur === valeur);

const refuserTrajectoireImpropre = (jalons: readonly Jalon[], jour: string): void => {
  const dernier = jalons.at(-1);
  const seSuivent = jalons.every(({ le }, rang) => rang === 0 || (jalons[rang - 1]?.le ?? '') < le);
  if (dernier === undefined || jalons.length < 2 || !seSuivent) throw new Refus.TrajectoireIncorrecte();
  if (dernier.le <= jour) throw new Refus.CibleDejaEchue(dernier.le);
};

export const fixer =
  ({ data: { code, territoire, motif, jalons }, context: { actor, at } }: FixerCible) =>
  (indicateur: Indicateur): readonly CibleFixee[] => {
    const connu = indicateurActif(indicateur);
    const enVigueur = connu.cibles[territoire];
    if (enVigueur?.motif === motif && memesJalons(enVigueur.jalons, jalons)) return [];
    const jour = dateDeParis(at);
    refuserTrajectoireImpropre(jalons, jour);
    const annee = connu.reference === null ? undefined : referenceDe(connu.reference)?.annee;
    refuserTrajectoireAnterieure([{ jalons }], annee ?? null);
    if ((motif === 'premiere-cible') !== (enVigueur === undefined)) throw new Refus.MotifDeCibleIncorrect();
    const rang = (enVigueur?.rang ?? 0) + 1;
    const points = jalons.map(({ le, valeur }) => ({ le, valeur }));
    const fixation = { fixeePar: actor.personneId, fixeeLe: jour };
    return [{ type: 'CibleFixee.v1', data: { code, territoire, rang, motif, jalons: points, ...fixation } }];
  };
