import { colonnesDuSuivi, nomDuTerritoire } from '../../espaces/mission/indicateurs/colonnes';
import type { TableauSitue } from '../../pilotage';
import { comparerUneLigne, type Colonne } from './comparer';
import type { ChiffreCompare } from './tableaux-passes.answer';

type Suivi = TableauSitue['suivis'][number];

const QUI_NOMMENT: readonly string[] = ['Territoire', 'Code'];

const comparerUnIndicateur = (avant: Suivi | undefined, apres: Suivi | undefined) => {
  const { indicateur, territoires = [] } = apres ?? avant ?? {};
  if (!indicateur) return [];
  const colonnes = colonnesDuSuivi(indicateur.unite) as readonly Colonne[];
  const montrees = colonnes.filter(({ title }) => !QUI_NOMMENT.includes(title));
  return territoires.flatMap(({ territoire }) => {
    const ici = (suivi: Suivi | undefined) => suivi?.territoires.find((un) => un.territoire === territoire);
    return comparerUneLigne(`${indicateur.intitule}, ${nomDuTerritoire(territoire)}`, montrees, [
      ici(avant),
      ici(apres),
    ]);
  });
};

/** The indicators that were in force, or are, by territory. */
export const comparerLesIndicateurs = (alors: readonly Suivi[], aujourdhui: readonly Suivi[]): ChiffreCompare => {
  const codes = new Set([...aujourdhui, ...alors].map(({ indicateur }) => indicateur.code));
  const celui = (code: string, parmi: readonly Suivi[]) => parmi.find(({ indicateur }) => indicateur.code === code);
  return {
    nom: 'indicateurs',
    titre: 'Indicateurs à ce jour, par territoire',
    lignes: [...codes].flatMap((code) => comparerUnIndicateur(celui(code, alors), celui(code, aujourdhui))),
  };
};
