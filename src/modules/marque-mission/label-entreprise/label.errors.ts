import { refusal } from '#libs/event-sourcing';
import { enFrancais } from '#libs/france';
import type { EtatDuLabel } from './label';

export const LabelInconnu = refusal('not-found', 'label-inconnu', 'Cette entreprise n’a pas de label.');

export const LabelHorsDuRegistre = refusal(
  'not-found',
  'label-hors-du-registre',
  'Aucun label de ce numéro n’est au registre : vérifiez le numéro du certificat.',
);

const ETATS: Readonly<Record<EtatDuLabel, string>> = {
  actif: 'actif',
  suspendu: 'suspendu',
  expire: 'expiré',
  retire: 'retiré',
};

export const LabelDansUnAutreEtat = refusal(
  'conflict',
  'label-dans-un-autre-etat',
  (acte: string, etat: EtatDuLabel) => `${acte} n’est pas possible : le label est ${ETATS[etat]}.`,
  { details: (_acte: string, etat: EtatDuLabel) => ({ etat }) },
);

export const RetraitNonEnvisage = refusal(
  'rule',
  'retrait-non-envisage',
  'Aucun retrait n’est envisagé : l’entreprise est d’abord avertie, et présente ses observations.',
);

export const RetraitDejaEnvisage = refusal(
  'conflict',
  'retrait-deja-envisage',
  (notifieLe: string) =>
    `Un retrait pour un autre motif est envisagé depuis le ${enFrancais(notifieLe)} : écartez-le ou décidez-le d’abord.`,
);

export const ObservationsAttendues = refusal(
  'rule',
  'observations-attendues',
  (avantLe: string) =>
    `L’entreprise peut présenter ses observations jusqu’au ${enFrancais(avantLe)} : le retrait se décide ensuite, ou dès qu’elles sont reçues.`,
);

export const ObservationsHorsDelai = refusal(
  'rule',
  'observations-hors-delai',
  (avantLe: string) => `Les observations se présentaient jusqu’au ${enFrancais(avantLe)}.`,
);

export const ObservationsDejaRecues = refusal(
  'conflict',
  'observations-deja-recues',
  (recuesLe: string) => `Des observations sont reçues depuis le ${enFrancais(recuesLe)}.`,
);

export const RetraitParUneAutrePersonne = refusal(
  'forbidden',
  'retrait-par-une-autre-personne',
  'Vous avez envisagé ce retrait : une autre personne de la mission le décide.',
);
