import type { Json, RecordedEvent } from '#libs/event-sourcing';
import { estTardif } from '#modules/habilitations';
import { champsDe } from '../recit/champs';
import { phraseDe } from '../recit/phrase';
import { recitDe } from '../recit/recits';
import type { Changement } from './changements';
import type { ChangementDUnEtat, FaitRaconte } from './chronologie.answer';
import { jourDeDroit, jourDEnregistrement } from './ordres';

const enTexte = (valeur: Json | undefined): string | null => (valeur === undefined ? null : JSON.stringify(valeur));

export const montrer = ({ champ, avant, apres }: Changement): ChangementDUnEtat => ({
  champ,
  avant: enTexte(avant),
  apres: enTexte(apres),
});

const noteDe = ({ metadata: { extra = {} } }: RecordedEvent, nom: 'commande' | 'motifDeDate'): string | null => {
  const note = extra[nom];
  return typeof note === 'string' ? note : null;
};

const EMPREINTE = /^[\da-f]{64}$/;

/** A fact as a reader sees it, with what it changes of the state of its stream; null when that was not looked for. */
export const raconter = (fait: RecordedEvent, change: readonly Changement[] | null = null): FaitRaconte => {
  const { id, stream, revision, position, type, recordedAt, metadata } = fait;
  const { actor, occurredAt, causationId, correlationId } = metadata;
  const compteLe = jourDeDroit(fait);
  const champs = [...champsDe(fait)];
  return {
    ...{ id, flux: stream, revision: Number(revision), position, type },
    libelle: recitDe(type).libelles[type] ?? type,
    phrase: phraseDe(fait),
    champs,
    documents: champs.filter(({ valeur }) => EMPREINTE.test(valeur)),
    compteLe,
    ...{ faitA: occurredAt, enregistreA: recordedAt },
    enregistreTard: compteLe !== null && estTardif(compteLe, jourDEnregistrement(fait)),
    motifDeDate: noteDe(fait, 'motifDeDate'),
    ...{ acteurId: actor.personneId, role: actor.role, territoire: actor.territoire },
    commande: noteDe(fait, 'commande'),
    ...{ causationId, correlationId },
    changements: change?.map(montrer) ?? null,
  };
};
