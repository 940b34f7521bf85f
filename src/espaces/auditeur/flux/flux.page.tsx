import { formatCount } from '#libs/ui';
import type { FaitRaconte } from '../../../audit/chronologie/chronologie.answer';
import { Pages } from '../../pages';
import type { Vue } from '../../vue';
import { Faits } from '../fait';
import { adresseDuFlux } from '../liens';
import { MenuDAudit, MenuDuFlux } from '../menu';

export interface HistoireDUnFlux {
  readonly flux: string;
  readonly page: number;
  readonly taille: number;
  readonly total: number;
  readonly lignes: readonly FaitRaconte[];
}

export const pageDuFlux = ({ flux, page, taille, total, lignes }: HistoireDUnFlux): Vue => ({
  titre: `Histoire du flux ${flux}`,
  contenu: (
    <>
      <MenuDAudit />
      <MenuDuFlux flux={flux} />
      <h2>Faits, du premier au dernier</h2>
      {total === 0 ? (
        <p class="vide">Aucun fait de ce flux n’est de la période que votre mandat ouvre.</p>
      ) : (
        <>
          <p>{formatCount(total, 'fait')}. Nul ne peut en changer : ce qui corrige un fait est un autre fait.</p>
          <Faits faits={lignes} />
        </>
      )}
      <Pages chemin={adresseDuFlux(flux)} de="de l’histoire" recherche={{}} {...{ page, taille, total }} />
    </>
  ),
});
