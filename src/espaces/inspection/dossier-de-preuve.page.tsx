import { communeDe, enFrancais, mois as enMots } from '#libs/france';
import { Table, type Column } from '#libs/ui';
import type { Contenu, ConventionPret } from '#modules/pme-digitale';
import type { Vue } from '../vue';
import { debutDEmpreinte, type LigneDePreuve } from './ligne-de-preuve';
import type { MoisDePreuve } from './mois-de-preuve';

const COLONNES_DU_MOIS: readonly Column<LigneDePreuve>[] = [
  { title: 'Date', text: ({ date }) => enFrancais(date) },
  { title: 'Nature', prose: true, text: ({ libelle }) => libelle },
  { title: 'Détail', prose: true, text: ({ detail }) => detail },
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

const Clauses = ({ contenu, empreinte }: { readonly contenu: Contenu; readonly empreinte: string }) => (
  <dl>
    <dt>Régime</dt>
    <dd>article {contenu.regime} du code du travail, sans but lucratif</dd>
    <dt>Entreprise prêteuse (SIREN)</dt>
    <dd>{contenu.preteuseSiren}</dd>
    <dt>Entreprise utilisatrice (SIREN)</dt>
    <dd>{contenu.utilisatriceSiren}</dd>
    <dt>Salarié (identifiant)</dt>
    <dd>{contenu.salarieId}</dd>
    <dt>Compétence</dt>
    <dd>{contenu.competence}</dd>
    <dt>Durée</dt>
    <dd>
      du {enFrancais(contenu.du)} au {enFrancais(contenu.au)}
    </dd>
    <dt>Temps</dt>
    <dd>
      {contenu.partDuTempsPourCent} %, {contenu.heuresParMois} heures par mois
    </dd>
    <dt>Lieu</dt>
    <dd>{communeDe(contenu.commune)?.nom ?? contenu.commune}</dd>
    <dt>Salaires, charges, frais</dt>
    <dd>
      {contenu.salaires}, {contenu.charges}, {contenu.frais}
    </dd>
    <dt>Élément essentiel du contrat modifié</dt>
    <dd>{contenu.modifieUnElementEssentiel ? 'oui' : 'non'}</dd>
    <dt>Période probatoire</dt>
    <dd>{contenu.periodeProbatoireJours === 0 ? 'aucune' : `${contenu.periodeProbatoireJours} jours`}</dd>
    <dt>Amortissement public versé à</dt>
    <dd>{contenu.amortissementVerseA}</dd>
    <dt>Empreinte SHA-256 du contenu</dt>
    <dd>{empreinte}</dd>
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
