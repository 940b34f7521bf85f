import type { SuiviDIndicateur, Tableau } from '../../pilotage';
import type { Vue } from '../vue';
import type { Demande } from './figure';
import { NOMS } from './figures/figures';
import { Filtres } from './filtres';
import { adresse } from '../adresse';
import { Synthese } from './indicateurs/synthese';
import { Reperes } from './reperes';
import { Section } from './section';

const ARRONDI =
  'Sous un filtre, les nombres par mois restent exacts, et une somme qui révélerait un mois masqué l’est aussi. Les autres nombres sont arrondis au multiple de cinq inférieur, les montants à deux chiffres : une somme peut différer de ses parties.';

/** The dashboard: aggregates only, never a single file or company. */
export const pagePilotage = (tableau: Tableau, suivis: readonly SuiviDIndicateur[], demande: Demande): Vue => ({
  titre: 'Pilotage du programme',
  contenu: (
    <>
      <p>
        Chiffres calculés à partir des faits enregistrés. Sur chaque page, un groupe de moins de cinq est masqué (*), et
        un autre avec lui quand le total de la page le révélerait.
      </p>
      <p>
        <a href="/pilotage/pilote">Expérimentation PME digitale : places, liste d’attente, prêts et évaluation</a>
      </p>
      {adresse('', demande.filtre) !== '' && <p>{ARRONDI}</p>}
      <Filtres filtre={demande.filtre} dispositifs={tableau.dispositifs} />
      <Reperes {...tableau.chiffres} />
      <Synthese suivis={suivis} />
      {NOMS.map((nom) => (
        <Section key={nom} nom={nom} tableau={tableau} demande={demande} />
      ))}
    </>
  ),
});
