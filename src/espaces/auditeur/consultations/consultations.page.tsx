import { moment } from '#libs/france';
import { formatCount } from '#libs/ui';
import type { ConsultationDAuditeur } from '../../../acces';
import { Pages } from '../../pages';
import { Champ, Choix, type Trouves } from '../../public/recherche';
import type { Vue } from '../../vue';
import { ChampDeDate } from '../champ-de-date';
import { LienDePersonne, LienDuFlux, territoireEnMots, Valeur } from '../liens';
import { MenuDAudit } from '../menu';
import type { ConsultationsCherchees, PageDeConsultations } from './consultations.query';

type Recherche = Omit<PageDeConsultations, 'page'>;

const NATURES: readonly (readonly [string, string])[] = [
  ['identites', 'Lectures d’identités'],
  ['refus', 'Demandes refusées'],
];

interface FiltresProps {
  readonly recherche: ConsultationsCherchees;
  /** Whether only the requests of the reader are listed. */
  readonly sesDemandes: boolean;
}

const Filtres = ({ recherche, sesDemandes }: FiltresProps) => {
  const { mandatId, auditeurId, du, au, chemin, identifiant, nature } = recherche;
  return (
    <form class="filtres" method="get" action="/audit/consultations" aria-label="Choisir des consultations">
      {!sesDemandes && <Champ nom="auditeurId" libelle="Auditeur" valeur={auditeurId} />}
      <Champ nom="mandatId" libelle="Mandat" valeur={mandatId} />
      <Champ nom="identifiant" libelle="Identifiant que l’adresse nomme" valeur={identifiant} />
      <Champ nom="chemin" libelle="Début de l’adresse" valeur={chemin} />
      <Choix nom="nature" libelle="Nature" valeur={nature} tous="Toutes" choix={NATURES} />
      <ChampDeDate nom="du" libelle="Du" valeur={du} />
      <ChampDeDate nom="au" libelle="Au" valeur={au} />
      <button type="submit">Voir ces consultations</button>
      <a href="/audit/consultations">Effacer les filtres</a>
    </form>
  );
};

const refusEnMots = ({ code }: ConsultationDAuditeur): string =>
  code === null
    ? 'L’identité demandée n’a pas été ouverte.'
    : `Refusée avant toute lecture, faute de mandat en cours (${code}).`;

const Consultation = ({ consultation }: { readonly consultation: ConsultationDAuditeur }) => {
  const { numero, le, mandatId, auditeurId, territoire, methode, chemin, parametres, refusee } = consultation;
  const { identiteId, motif } = consultation;
  return (
    <li class="fait">
      <h3>
        {methode} {chemin ?? 'une adresse qui ne mène à rien'}
      </h3>
      {refusee && (
        <p class="marque-tardive">
          <strong>{refusEnMots(consultation)}</strong>
        </p>
      )}
      <dl class="circonstances">
        <dt>Demandée le</dt>
        <dd>
          {moment(le)}, inscrite sous le n° {numero}
        </dd>
        {parametres !== '' && [<dt key="titre">Paramètres</dt>, <dd key="parametres">{parametres}</dd>]}
        <dt>Auditeur</dt>
        <dd>
          <LienDePersonne id={auditeurId} />, {territoireEnMots(territoire)}
        </dd>
        <dt>Mandat</dt>
        <dd>{mandatId === null ? 'aucun' : <LienDuFlux flux={`mandatAudit-${mandatId}`} />}</dd>
        {identiteId !== null && [
          <dt key="titre de l’identité">Identité demandée</dt>,
          <dd key="identité">
            <Valeur texte={identiteId} />
            {motif !== null && `, raison donnée : ${motif}`}
          </dd>,
        ]}
      </dl>
    </li>
  );
};

/** The other pages stay those of the first one, although turning them records more requests. */
const figee = (recherche: Recherche, [premiere]: readonly ConsultationDAuditeur[]): Recherche =>
  recherche.avant !== undefined || premiere === undefined
    ? recherche
    : { ...recherche, avant: String(BigInt(premiere.numero) + 1n) };

/** `sesDemandes`: whether only the requests of the reader are listed. */
export const pageDesConsultations = (
  sesDemandes: boolean,
  trouvees: Trouves<Recherche, ConsultationDAuditeur>,
): Vue => {
  const { recherche, total, lignes } = trouvees;
  return {
    titre: 'Consultations',
    contenu: (
      <>
        <MenuDAudit />
        <p>
          {sesDemandes ? 'Ce que vous avez demandé' : 'Ce que les auditeurs ont demandé'}, inscrit avant toute réponse.
          Un texte tapé dans une adresse n’y est pas écrit ; la raison d’une lecture d’identité l’est.
        </p>
        <Filtres recherche={recherche} sesDemandes={sesDemandes} />
        <h2>{formatCount(total, 'consultation')}</h2>
        {lignes.length === 0 ? (
          <p class="vide">Aucune consultation de celles que vous pouvez lire ne répond à ces filtres.</p>
        ) : (
          <ol class="faits">
            {lignes.map((consultation) => (
              <Consultation key={consultation.numero} consultation={consultation} />
            ))}
          </ol>
        )}
        <Pages
          chemin="/audit/consultations"
          de="des consultations"
          {...trouvees}
          recherche={figee(recherche, lignes)}
        />
      </>
    ),
  };
};
