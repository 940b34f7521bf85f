import { formatCount, Table, type Column } from '#libs/ui';
import type { EntrepriseNommee } from '#modules/entreprises';
import { adresse } from '../../adresse';
import type { Vue } from '../../vue';
import { LienDuFlux, roleEnMots, territoireEnMots } from '../liens';
import { MenuDAudit } from '../menu';
import type { Lecteur } from '../../../audit/chronologie/lecture-d-un-flux';
import type { Trouve } from './recherche';

const COMPRIS: Readonly<Record<Trouve['compris'], string>> = {
  flux: 'nom d’un flux',
  identifiant: 'identifiant',
  siren: 'SIREN',
  siret: 'SIRET, dont voici l’entreprise',
  nom: 'partie du nom d’une entreprise',
};

const ENTREPRISES: readonly Column<EntrepriseNommee>[] = [
  { title: 'Raison sociale', prose: true, text: ({ raisonSociale }) => raisonSociale },
  { title: 'SIREN', text: ({ siren }) => siren },
];

const Formulaire = ({ q }: { readonly q: string | undefined }) => (
  <form class="filtres" method="get" action="/audit" aria-label="Chercher dans les faits">
    <label>
      SIREN, nom d’entreprise, identifiant ou nom de flux
      <input type="search" name="q" value={q} size={44} maxLength={260} required />
    </label>
    <button type="submit">Chercher</button>
  </form>
);

const RIEN =
  'Rien de tel n’existe, ou votre mandat ne l’ouvre pas. Un identifiant se donne en entier, un nom par une de ses parties.';

const Resultat = ({ compris, texte, flux, entreprises }: Trouve) => (
  <>
    <h2>Ce qui est trouvé</h2>
    <p>
      Compris comme {COMPRIS[compris]} : « {texte} ».
    </p>
    {flux.length + entreprises.length === 0 && <p class="vide">{RIEN}</p>}
    {flux.length > 0 && (
      <>
        <p>{formatCount(flux.length, 'flux', 'flux')} de faits :</p>
        <ul class="trouves">
          {flux.map((nom) => (
            <li key={nom}>
              <LienDuFlux flux={nom} />
            </li>
          ))}
        </ul>
      </>
    )}
    {entreprises.length > 0 && (
      <Table
        caption={formatCount(entreprises.length, 'entreprise')}
        columns={ENTREPRISES}
        rows={entreprises}
        linkOf={({ siren }) => adresse('/audit', { q: siren })}
      />
    )}
  </>
);

const QuiLit = ({ actor, mandatId }: Lecteur) => (
  <p class="provenance">
    Vous lisez comme {roleEnMots(actor.role)}, {territoireEnMots(actor.territoire)}
    {mandatId === undefined ? '.' : `, sous le mandat ${mandatId}.`}
  </p>
);

export const pageDeRecherche = (lecteur: Lecteur, q: string | undefined, trouve: Trouve | undefined): Vue => ({
  titre: 'Audit',
  contenu: (
    <>
      <MenuDAudit />
      <QuiLit {...lecteur} />
      <Formulaire q={q} />
      {trouve && <Resultat {...trouve} />}
    </>
  ),
});
