import { enFrancais } from '#libs/france';
import { formatCount, Table, type Column } from '#libs/ui';
import type { Selon } from '../../../audit/chronologie/replis';
import type { ChampDit } from '../../../audit/recit/champs';
import { adresse } from '../../adresse';
import type { Vue } from '../../vue';
import { ChampDeMoment, ChampSelon, momentEnMots, SELON_EN_MOTS } from '../champ-de-date';
import { adresseDuFlux, versLaRecherche } from '../liens';
import { MenuDAudit, MenuDuFlux } from '../menu';

export interface EtatMontre {
  readonly flux: string;
  readonly le: string;
  readonly selon: Selon;
  /** Days on which facts are. */
  readonly jours: readonly string[];
  readonly lu: { readonly faits: number; readonly champs: readonly ChampDit[] } | { readonly refus: string };
}

const COLONNES: readonly Column<ChampDit>[] = [
  { title: 'Champ', prose: true, text: ({ libelle }) => libelle },
  { title: 'Valeur', prose: true, text: ({ valeur }) => valeur, link: ({ valeur }) => versLaRecherche(valeur) },
];

/** How many of these days have come on a day: the rank of the last of them. */
const rangDe = (jours: readonly string[], le: string): number =>
  /^\d{4}-/.test(le) ? jours.filter((jour) => jour <= le.slice(0, 10)).length : jours.length;

const Curseur = ({ flux, le, selon, jours }: Omit<EtatMontre, 'lu'>) => {
  const rang = Math.max(1, rangDe(jours, le));
  const vers = (jour: string) => adresse(adresseDuFlux(flux, '/etat'), { le: jour, selon });
  const avant = jours[rangDe(jours, le) - 2];
  const apres = jours[rangDe(jours, le)];
  return (
    <>
      <form class="filtres" method="get" action={adresseDuFlux(flux, '/etat')} aria-label="Choisir par un curseur">
        <input type="hidden" name="selon" value={selon} />
        <label class="curseur">
          Un des {formatCount(jours.length, 'jour')} où des faits sont, du {enFrancais(jours[0] ?? le)} au{' '}
          {enFrancais(jours.at(-1) ?? le)}
          <input
            type="range"
            name="rang"
            min={1}
            max={jours.length}
            value={rang}
            aria-valuetext={`${enFrancais(jours[rang - 1] ?? le)}, jour ${rang} sur ${jours.length}`}
          />
        </label>
        <button type="submit">Voir ce jour</button>
      </form>
      <p class="pas-a-pas">
        {avant !== undefined && <a href={vers(avant)}>Jour précédent : {enFrancais(avant)}</a>}{' '}
        {apres !== undefined && <a href={vers(apres)}>Jour suivant : {enFrancais(apres)}</a>}
      </p>
    </>
  );
};

const Lu = ({ flux, le, selon, lu }: EtatMontre) => {
  if ('refus' in lu)
    return (
      <p class="refus" role="alert">
        <strong>{lu.refus}</strong>
      </p>
    );
  if (lu.faits === 0) return <p class="vide">Ce jour-là, ce flux n’avait encore aucun fait.</p>;
  return (
    <>
      <p>
        {formatCount(lu.faits, 'fait')} forment cet état.{' '}
        <a href={adresse(adresseDuFlux(flux, '/comparaison'), { de: le, deSelon: selon })}>
          Le comparer à celui d’une autre date
        </a>
      </p>
      <Table caption={`État au ${momentEnMots(le)}, ${SELON_EN_MOTS[selon]}`} columns={COLONNES} rows={lu.champs} />
    </>
  );
};

export const pageDeLEtat = (montre: EtatMontre): Vue => {
  const { flux, le, selon, jours } = montre;
  return {
    titre: `État du flux ${flux}`,
    contenu: (
      <>
        <MenuDAudit />
        <MenuDuFlux flux={flux} />
        <form class="filtres" method="get" action={adresseDuFlux(flux, '/etat')} aria-label="Choisir par une date">
          <ChampDeMoment nom="le" libelle="Jusqu’au" valeur={le} />
          <ChampSelon nom="selon" libelle="État" selon={selon} />
          <button type="submit">Voir l’état</button>
        </form>
        {jours.length > 1 ? (
          <Curseur {...montre} />
        ) : (
          <p class="definition">Tous les faits de ce flux sont d’un même jour : il n’y a pas de curseur à déplacer.</p>
        )}
        <h2>
          État au {momentEnMots(le)}, {SELON_EN_MOTS[selon]}
        </h2>
        <Lu {...montre} />
      </>
    ),
  };
};
