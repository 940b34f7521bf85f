import { refusal } from '#libs/event-sourcing';
import { enFrancais } from '#libs/france';

export const SansConsentement = refusal(
  'rule',
  'pret-sans-consentement',
  'Le salarié n’a pas donné son accord à ce contenu : le prêt ne peut pas commencer.',
);

export const SansAvenant = refusal(
  'rule',
  'pret-sans-avenant',
  'L’avenant au contrat de travail n’est pas signé : faites-le signer, puis enregistrez-le.',
);

export const SansConsultationCse = refusal(
  'rule',
  'pret-sans-consultation-cse',
  (partie: string) =>
    `La consultation du CSE de l’entreprise ${partie} n’est pas consignée : cette entreprise doit le faire, ou dire pourquoi elle n’en a pas.`,
  { details: (partie: string) => ({ partie }) },
);

export const SansSignature = refusal(
  'rule',
  'pret-sans-signature',
  'Les deux entreprises n’ont pas signé le contenu actuel : faites signer celle qui manque.',
);

export const HorsDesDates = refusal(
  'rule',
  'pret-hors-de-ses-dates',
  (du: string, au: string) =>
    `Le prêt va du ${enFrancais(du)} au ${enFrancais(au)} : il ne commence pas avant, ni après.`,
);

export const RenouvellementSansProlongation = refusal(
  'rule',
  'renouvellement-sans-prolongation',
  (au: string) => `Le prêt va déjà jusqu’au ${enFrancais(au)} : donnez un dernier jour plus tardif.`,
);

export const RetourAvantLaFin = refusal(
  'rule',
  'retour-avant-la-fin',
  (finLe: string) => `Le prêt a pris fin le ${enFrancais(finLe)} : le retour au poste ne vient pas avant.`,
);

export const RetourDejaConstate = refusal(
  'conflict',
  'retour-deja-constate',
  'Le retour au poste est déjà constaté, avec une autre date ou un autre poste.',
);

export const ProlongationRefuseeParLeSalarie = refusal(
  'rule',
  'prolongation-refusee-par-le-salarie',
  (au: string) =>
    `Le salarié n’a pas accepté que le prêt aille jusqu’au ${enFrancais(au)} : on ne le lui redemande pas. Le prêt finit au jour convenu.`,
);
