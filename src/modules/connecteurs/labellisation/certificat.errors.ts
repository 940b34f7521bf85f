import { refusal } from '#libs/event-sourcing';
import { enFrancais } from '#libs/france';
import type { EtatDuCertificat } from './certificat';

export const LabellisationInconnue = refusal(
  'not-found',
  'labellisation-inconnue',
  'Ce connecteur n’a ni label ni demande de label dans votre territoire : vérifiez son identifiant.',
);

export const LabelDeConnecteurHorsDuRegistre = refusal(
  'not-found',
  'label-de-connecteur-hors-du-registre',
  'Aucun label de connecteur ne porte ce numéro : vérifiez le numéro du certificat.',
);

const ETATS: Readonly<Record<EtatDuCertificat, string>> = {
  actif: 'actif',
  suspendu: 'suspendu',
  expire: 'expiré',
  retire: 'retiré',
};

export const LabelDeConnecteurDansUnAutreEtat = refusal(
  'conflict',
  'label-de-connecteur-dans-un-autre-etat',
  (acte: string, etat: EtatDuCertificat) => `${acte} n’est pas possible : le label est ${ETATS[etat]}. Relisez-le.`,
  { details: (_acte: string, etat: EtatDuCertificat) => ({ etat }) },
);

export const RetraitDeLabellisationNonEnvisage = refusal(
  'rule',
  'retrait-de-labellisation-non-envisage',
  'Aucun retrait n’est envisagé : le connecteur est d’abord averti, et présente ses observations.',
);

export const RetraitDeLabellisationDejaEnvisage = refusal(
  'conflict',
  'retrait-de-labellisation-deja-envisage',
  (notifieLe: string) =>
    `Un retrait pour un autre motif est envisagé depuis le ${enFrancais(notifieLe)} : écartez-le ou décidez-le d’abord.`,
);

export const ObservationsDuConnecteurAttendues = refusal(
  'rule',
  'observations-du-connecteur-attendues',
  (avantLe: string) =>
    `Le connecteur peut présenter ses observations jusqu’au ${enFrancais(avantLe)} : le retrait se décide ensuite, ou dès qu’elles sont reçues.`,
);

export const ObservationsDuConnecteurHorsDelai = refusal(
  'rule',
  'observations-du-connecteur-hors-delai',
  (avantLe: string) =>
    `Vos observations se présentaient jusqu’au ${enFrancais(avantLe)} : écrivez à la mission si la décision n’est pas prise.`,
);

export const ObservationsDuConnecteurDejaRecues = refusal(
  'conflict',
  'observations-du-connecteur-deja-recues',
  (recuesLe: string) =>
    `D’autres observations sont reçues depuis le ${enFrancais(recuesLe)} : la mission décide sur elles.`,
);

export const RetraitDeLabellisationParUnAutre = refusal(
  'forbidden',
  'retrait-de-labellisation-par-un-autre',
  'Vous avez envisagé ce retrait : une autre personne de la mission le décide.',
);
