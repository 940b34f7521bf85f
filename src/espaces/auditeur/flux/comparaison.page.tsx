import { formatCount, Table, type Column } from '#libs/ui';
import type { FaitRaconte } from '../../../audit/chronologie/chronologie.answer';
import type { DeuxEtats } from '../../../audit/chronologie/chronologie.query';
import type { Vue } from '../../vue';
import { ChampDeMoment, ChampSelon, momentEnMots, SELON_EN_MOTS } from '../champ-de-date';
import { Faits } from '../fait';
import { adresseDuFlux, versLaRecherche } from '../liens';
import { differe, type LigneComparee } from '../lignes';
import { MenuDAudit, MenuDuFlux } from '../menu';

export interface DeuxEtatsCompares {
  readonly venus: readonly FaitRaconte[];
  readonly partis: readonly FaitRaconte[];
  readonly lignes: readonly LigneComparee[];
}

export interface ComparaisonMontree {
  readonly flux: string;
  readonly dates: DeuxEtats;
  readonly lu: DeuxEtatsCompares | { readonly refus: string };
}

const colonnes = ({ de, deSelon, a, aSelon }: DeuxEtats): readonly Column<LigneComparee>[] => [
  { title: 'Champ', prose: true, text: ({ libelle }) => libelle },
  {
    title: `Au ${momentEnMots(de)}, ${SELON_EN_MOTS[deSelon]}`,
    prose: true,
    text: ({ avant }) => avant,
    link: ({ avant }) => versLaRecherche(avant),
  },
  {
    title: `Au ${momentEnMots(a)}, ${SELON_EN_MOTS[aSelon]}`,
    prose: true,
    text: ({ apres }) => apres,
    link: ({ apres }) => versLaRecherche(apres),
  },
];

const MARQUE: Column<LigneComparee> = {
  title: 'Écart',
  text: (ligne) => (differe(ligne) ? '≠ diffère' : ''),
};

const Formulaire = ({ flux, dates: { de, deSelon, a, aSelon } }: ComparaisonMontree) => (
  <form class="filtres" method="get" action={adresseDuFlux(flux, '/comparaison')} aria-label="Choisir deux dates">
    <ChampDeMoment nom="de" libelle="Jusqu’au" valeur={de} />
    <ChampSelon nom="deSelon" libelle="Premier état" selon={deSelon} />
    <ChampDeMoment nom="a" libelle="et jusqu’au" valeur={a} />
    <ChampSelon nom="aSelon" libelle="Second état" selon={aSelon} />
    <button type="submit">Comparer</button>
  </form>
);

const FaitsEntre = ({ titre, faits }: { readonly titre: string; readonly faits: readonly FaitRaconte[] }) => (
  <>
    <h2>{titre}</h2>
    {faits.length === 0 ? <p class="vide">Aucun.</p> : <Faits faits={faits} />}
  </>
);

const Compares = ({ dates, venus, partis, lignes }: DeuxEtatsCompares & { readonly dates: DeuxEtats }) => {
  const ecarts = lignes.filter(differe);
  return (
    <>
      <h2>Ce qui diffère</h2>
      {ecarts.length === 0 ? (
        <p class="vide">Les deux états sont les mêmes.</p>
      ) : (
        <Table caption={formatCount(ecarts.length, 'écart')} columns={colonnes(dates)} rows={ecarts} />
      )}
      <details>
        <summary>Les deux états entiers</summary>
        <Table caption="Les deux états, champ par champ" columns={[...colonnes(dates), MARQUE]} rows={lignes} />
      </details>
      <FaitsEntre titre="Faits que le second a de plus" faits={venus} />
      {partis.length > 0 && <FaitsEntre titre="Faits que le premier a de plus" faits={partis} />}
    </>
  );
};

export const pageDeLaComparaison = (montree: ComparaisonMontree): Vue => {
  const { flux, dates, lu } = montree;
  return {
    titre: `Deux dates du flux ${flux}`,
    contenu: (
      <>
        <MenuDAudit />
        <MenuDuFlux flux={flux} />
        <Formulaire {...montree} />
        {'refus' in lu ? (
          <p class="refus" role="alert">
            <strong>{lu.refus}</strong>
          </p>
        ) : (
          <Compares dates={dates} {...lu} />
        )}
      </>
    ),
  };
};
