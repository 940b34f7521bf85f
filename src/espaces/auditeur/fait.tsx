import { enFrancais, moment } from '#libs/france';
import { formatCount, Table, type Column } from '#libs/ui';
import type { FaitRaconte } from '../../audit/chronologie/chronologie.answer';
import { motifDeDateEnMots } from '../../audit/recit/motifs-de-date';
import { adresse } from '../adresse';
import { adresseDuFlux, LienDePersonne, LienDuFlux, PERSONNE, roleEnMots, territoireEnMots, Valeur } from './liens';
import { lignesDuChangement, type LigneComparee } from './lignes';

const CHANGEMENTS: readonly Column<LigneComparee>[] = [
  { title: 'Champ', prose: true, text: ({ libelle }) => libelle },
  { title: 'Avant', prose: true, text: ({ avant }) => avant },
  { title: 'Après', prose: true, text: ({ apres }) => apres },
];

const Retard = ({ fait: { compteLe, motifDeDate } }: { readonly fait: FaitRaconte }) => (
  <p class="marque-tardive">
    <strong>Enregistré tard</strong> pour un fait du {enFrancais(compteLe ?? '')} : {motifDeDateEnMots(motifDeDate)}.
  </p>
);

const Circonstances = ({ fait }: { readonly fait: FaitRaconte }) => {
  const { acteurId, territoire, commande, compteLe, faitA, enregistreA, correlationId } = fait;
  return (
    <dl class="circonstances">
      <dt>Par</dt>
      <dd>
        {roleEnMots(fait.role)}, {territoireEnMots(territoire)}
        {acteurId !== PERSONNE && (
          <>
            , personne <LienDePersonne id={acteurId} />
          </>
        )}
      </dd>
      {commande !== null && [<dt key="acte">Acte</dt>, <dd key="commande">{commande}</dd>]}
      <dt>Compte en droit le</dt>
      <dd>{compteLe === null ? 'jour de son enregistrement' : enFrancais(compteLe)}</dd>
      <dt>Fait le</dt>
      <dd>
        {moment(faitA)}, enregistré le {moment(enregistreA)}
      </dd>
      <dt>Suite d’actes</dt>
      <dd>
        <a href={adresse('/audit/histoire', { correlation: correlationId })}>{correlationId}</a>
      </dd>
    </dl>
  );
};

const Champs = ({ champs }: Pick<FaitRaconte, 'champs'>) => (
  <dl class="circonstances">
    {champs.flatMap(({ champ, libelle, valeur }) => [
      <dt key={champ}>{libelle}</dt>,
      <dd key={`${champ} dit`}>
        <Valeur texte={valeur} />
      </dd>,
    ])}
  </dl>
);

/** One fact, as an auditor reads it. */
export const Fait = ({ fait }: { readonly fait: FaitRaconte }) => {
  const { id, flux, revision, type, libelle, phrase, champs, changements } = fait;
  const lignes = (changements ?? []).flatMap((un) => lignesDuChangement(type, un));
  return (
    <li class="fait" id={id}>
      <h3>{phrase}</h3>
      <p class="provenance">
        {libelle} ({type}), fait n° {revision + 1} du flux <LienDuFlux flux={flux} />
      </p>
      {fait.enregistreTard && <Retard fait={fait} />}
      <Circonstances fait={fait} />
      {lignes.length > 0 && (
        <details>
          <summary>Ce qu’il change : {formatCount(lignes.length, 'champ')}</summary>
          <Table caption={`Ce que change le fait n° ${revision + 1}`} columns={CHANGEMENTS} rows={lignes} />
        </details>
      )}
      <details>
        <summary>Ce qu’il dit : {formatCount(champs.length, 'champ')}</summary>
        <Champs champs={champs} />
      </details>
      <p>
        <a
          href={adresse(adresseDuFlux(flux, '/etat'), { le: fait.position })}
          aria-label={`État juste après : ${phrase}`}
        >
          État juste après
        </a>{' '}
        <a href={`/audit/faits/${id}`} aria-label={`Cause et suites : ${phrase}`}>
          Cause et suites
        </a>
      </p>
    </li>
  );
};

/** Facts, in the order in which they are given. */
export const Faits = ({ faits }: { readonly faits: readonly FaitRaconte[] }) => (
  <ol class="faits">
    {faits.map((fait) => (
      <Fait key={fait.id} fait={fait} />
    ))}
  </ol>
);
