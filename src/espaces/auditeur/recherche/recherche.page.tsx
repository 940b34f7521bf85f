import { enFrancais } from '#libs/france';
import { formatCount, Table, type Column } from '#libs/ui';
import type { EntrepriseNommee } from '#modules/entreprises';
import { adresse } from '../../adresse';
import type { Vue } from '../../vue';
import { LienDuFlux, moduleEnMots, roleEnMots, territoireEnMots } from '../liens';
import { MenuDAudit } from '../menu';
import type { Lecteur, Portee } from '../../../audit/chronologie/lecture-d-un-flux';
import type { HistoireTrouvee, Trouve } from './recherche';

const COMPRIS: Readonly<Record<Trouve['compris'], string>> = {
  flux: 'nom d’un flux',
  identifiant: 'identifiant',
  siren: 'SIREN',
  siret: 'SIRET, dont voici l’entreprise',
  empreinte: 'empreinte SHA-256 d’un document',
  nom: 'partie du nom d’une entreprise',
};

const HISTOIRES: Readonly<Record<HistoireTrouvee['par'], string>> = {
  sur: 'Ce qui le concerne',
  acteur: 'Ce que cette personne a fait',
  correlation: 'Cette suite d’actes et de réactions',
};

const ENTREPRISES: readonly Column<EntrepriseNommee>[] = [
  { title: 'Raison sociale', prose: true, text: ({ raisonSociale }) => raisonSociale },
  { title: 'SIREN', text: ({ siren }) => siren },
];

const Formulaire = ({ q }: { readonly q: string | undefined }) => (
  <form class="filtres" method="get" action="/audit" aria-label="Chercher dans les faits">
    <label>
      SIREN, nom d’entreprise, identifiant de dossier, de personne ou de suite d’actes, empreinte, nom de flux
      <input type="search" name="q" value={q} size={44} maxLength={260} required />
    </label>
    <button type="submit">Chercher</button>
  </form>
);

const RIEN =
  'Rien de tel n’existe, ou votre mandat ne l’ouvre pas. Un identifiant se donne en entier, un nom par une de ses parties.';

const Resultat = ({ compris, texte, histoires, flux, entreprises }: Trouve) => (
  <>
    <h2>Ce qui est trouvé</h2>
    <p>
      Compris comme {COMPRIS[compris]} : « {texte} ».
    </p>
    {histoires.length + flux.length + entreprises.length === 0 && <p class="vide">{RIEN}</p>}
    {histoires.length > 0 && (
      <ul class="trouves">
        {histoires.map(({ par, total }) => (
          <li key={par}>
            <a href={adresse('/audit/histoire', { [par]: texte })}>{HISTOIRES[par]}</a> : {formatCount(total, 'fait')}
          </li>
        ))}
      </ul>
    )}
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

interface RechercheMontree {
  readonly lecteur: Lecteur;
  readonly portee: Portee;
  readonly q: string | undefined;
  readonly trouve: Trouve | undefined;
}

const QuiLit = ({ lecteur: { actor, mandatId }, portee }: Pick<RechercheMontree, 'lecteur' | 'portee'>) => {
  const { modules, du, au, jusquAu } = portee;
  return (
    <p class="provenance">
      Vous lisez comme {roleEnMots(actor.role)}, {territoireEnMots(actor.territoire)}
      {mandatId !== undefined && (
        <>
          , sous le mandat <LienDuFlux flux={`mandatAudit-${mandatId}`} />
        </>
      )}
      .{modules !== null && ` Il ouvre les faits des modules ${modules.map(moduleEnMots).join(', ')}`}
      {du !== null && au !== null && `, enregistrés du ${enFrancais(du)} au ${enFrancais(au)}`}
      {jusquAu !== null && ` ; il prend fin le ${enFrancais(jusquAu)}, ce jour compris.`}
    </p>
  );
};

export const pageDeRecherche = ({ lecteur, portee, q, trouve }: RechercheMontree): Vue => ({
  titre: 'Audit',
  contenu: (
    <>
      <MenuDAudit />
      <QuiLit lecteur={lecteur} portee={portee} />
      <Formulaire q={q} />
      {trouve && <Resultat {...trouve} />}
    </>
  ),
});
