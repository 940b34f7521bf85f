import { load, type Actor, type EventStore } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { estEvaluateur } from '#modules/habilitations';
import type { Certificat } from '../../labellisation/certificat';
import { renouvelableDes } from '../../labellisation/durees';
import { criteresDe, GRILLE } from '../../labellisation/grille';
import type { Instruction } from '../../labellisation/instruction';
import { labellisation } from '../../labellisation/labellisation';
import { LabellisationInconnue } from '../../labellisation/labellisation.errors';
import { etatAu } from '../../labellisation/suite-de-la-labellisation';
import type { DemandeDeLabel, LabelDuConnecteur, LabelEtDemande } from './labellisation-d-un-connecteur.answer';

const montrerLabel = (certificat: Certificat, jour: string): LabelDuConnecteur => {
  const { numero, accordeeLe, expireLe, retrait } = certificat;
  const etat = etatAu(certificat, jour);
  return {
    numero,
    etat,
    depuis: etat === certificat.etat ? certificat.depuis : expireLe,
    accordeeLe,
    expireLe,
    renouvelableDes: renouvelableDes(expireLe),
    retraitEnvisage: retrait?.motif ?? null,
    observationsAvantLe: retrait?.observationsAvantLe ?? null,
  };
};

/** Nobody is told who evaluates them, and no evaluator what the other found before they say what they find. */
const montrerDemande = (demande: Instruction, actor: Actor): DemandeDeLabel => {
  const { personneId } = actor;
  const { rang, nature, demandeeLe, recevableLe, silenceLe, rejeteeLe, connecteurId, evaluateurs, evaluations } =
    demande;
  const aRendu = (evaluateurId: string) => evaluations.find(({ renduePar }) => renduePar === evaluateurId);
  const estCandidat = personneId === connecteurId;
  // Any evaluator may be assigned later, in the place of another.
  const pourraitRendre = estEvaluateur(actor) || evaluateurs.includes(personneId);
  const doitRendre = pourraitRendre && !aRendu(personneId);
  const lues = estCandidat || doitRendre ? [] : evaluations;
  return {
    rang,
    nature,
    demandeeLe,
    recevableLe,
    silenceLe,
    silence: `${demande.effetDuSilence} (${demande.baseDuSilence})`,
    rejeteeLe,
    grille: criteresDe(demande.grille).map((critere) => ({
      critere,
      ...GRILLE[critere],
      notes: lues.flatMap(({ notes }) => notes.filter((note) => note.critere === critere).map(({ note }) => note)),
    })),
    evaluateurs: estCandidat
      ? []
      : evaluateurs.map((evaluateurId) => ({ evaluateurId, rendueLe: aRendu(evaluateurId)?.rendueLe ?? null })),
  };
};

/** Read from the facts themselves, so that who decides sees what the decision sees. */
export const montrerLabellisation = async (
  store: EventStore,
  connecteurId: string,
  actor: Actor,
): Promise<LabelEtDemande> => {
  const { state, revision } = await load(store, labellisation, connecteurId);
  if (!labellisation.isVisibleTo(state, actor)) throw new LabellisationInconnue();
  return {
    connecteurId,
    label: state.certificat && montrerLabel(state.certificat, dateDeParis(new Date().toISOString())),
    demande: state.demande && montrerDemande(state.demande, actor),
    ...(revision === undefined ? {} : { revision: Number(revision) }),
  };
};
