import { enFrancais, mois as enMots } from '#libs/france';
import { Table, type Column } from '#libs/ui';
import type { Contenu, ConventionPret } from '#modules/pme-digitale';
import { champsDe } from '../../audit/recit/champs';
import type { Vue } from '../vue';
import { debutDEmpreinte, type LigneDePreuve } from './ligne-de-preuve';
import type { MoisDePreuve } from './mois-de-preuve';

const COLONNES_DU_MOIS: readonly Column<LigneDePreuve>[] = [
  { title: 'Date', text: ({ date }) => enFrancais(date) },
  { title: 'Ce que dit le fait', prose: true, text: ({ phrase }) => phrase },
  { title: 'Par', prose: true, text: ({ par }) => par },
  { title: 'Enregistré le', text: ({ enregistreLe }) => enFrancais(enregistreLe) },
];

const COLONNES: readonly Column<LigneDePreuve>[] = [
  { title: 'Fait', numeric: true, text: ({ rang }) => String(rang) },
  ...COLONNES_DU_MOIS,
  {
    title: 'Empreinte du contenu (début)',
    text: ({ empreinte }) => (empreinte === null ? '' : debutDEmpreinte(empreinte)),
  },
];

const Mois = ({ mois, releves, amortissement }: MoisDePreuve) => (
  <>
    <h3>{enMots(mois)}</h3>
    <Table caption={`Relevés de ${enMots(mois)}, leurs réponses`} columns={COLONNES_DU_MOIS} rows={releves} />
    {amortissement.length === 0 ? (
      <p>Aucun amortissement public n’est demandé pour ce mois.</p>
    ) : (
      <Table
        caption={`Amortissement public de ${enMots(mois)}, et ses paiements`}
        columns={COLONNES_DU_MOIS}
        rows={amortissement}
      />
    )}
  </>
);

/** The fields of a content are called as in the facts that hold it. */
const Clauses = ({ contenu, empreinte }: { readonly contenu: Contenu; readonly empreinte: string }) => (
  <dl>
    {champsDe({ type: 'ConventionPretRedigee.v1', data: { ...contenu, empreinte } }).flatMap(
      ({ champ, libelle, valeur }) => [<dt key={champ}>{libelle}</dt>, <dd key={`${champ} dit`}>{valeur}</dd>],
    )}
  </dl>
);

export const pageDuDossierDePreuve = (
  { redaction, etat, texte, enVigueur }: ConventionPret,
  faits: readonly LigneDePreuve[],
  mois: readonly MoisDePreuve[],
): Vue => ({
  titre: 'Dossier de preuve d’un prêt de main-d’œuvre',
  contenu: (
    <>
      <p>
        Convention {redaction.conventionId}, à l’état « {etat} ». Chaque ligne est un fait enregistré, que nul ne peut
        changer.
      </p>
      <h2>{enVigueur ? 'Contenu en vigueur' : 'Contenu à conclure'}</h2>
      <Clauses {...(enVigueur ?? texte)} />
      <h2>Faits</h2>
      <Table caption="Faits de la convention, du premier au dernier" columns={COLONNES} rows={faits} />
      <h2>Relevés et amortissement</h2>
      {mois.length === 0 ? <p>Aucun mois n’est encore relevé.</p> : mois.map((un) => <Mois key={un.mois} {...un} />)}
    </>
  ),
});
