import { enFrancais } from '#libs/france';
import { gabarit } from './gabarit';

const conventionId = '0190c5a0-0000-7000-8000-000000001401';

const reference = (id: string) => `Numéro de la convention, à rappeler : ${id}.`;

/** Written to the companies of a loan. Why an employee answers as they do is nobody's question. Oldest version first. */
export const GABARITS_DES_CONVENTIONS = {
  'convention-a-signer': [
    gabarit<{ conventionId: string; le: string }>({
      exemple: { conventionId, le: '2026-06-10' },
      objet: ({ le }) => `Convention de prêt du ${enFrancais(le)} à signer`,
      texte: ({ conventionId: id, le }) => [
        `Une convention de prêt d’un salarié entre votre entreprise et une autre a été rédigée ou changée le ${enFrancais(le)}.`,
        'Relisez son contenu, puis signez-la si elle vous convient. Ce qui avait été signé avant un changement ne compte plus.',
        reference(id),
      ],
    }),
  ],
  'accord-non-donne': [
    gabarit<{ conventionId: string; le: string }>({
      exemple: { conventionId, le: '2026-06-12' },
      objet: ({ le }) => `Prêt d’un salarié : pas d’accord au ${enFrancais(le)}`,
      texte: ({ conventionId: id, le }) => [
        `Au ${enFrancais(le)}, l’accord du salarié, sans lequel aucun prêt ne se fait, n’est pas donné. Le prêt ne commence pas, n’est pas renouvelé ou prend fin : la convention le dit.`,
        'Aucun motif n’est à demander. Aucune sanction ni aucune mesure ne peut être prise pour cette raison (article L8241-2 du code du travail).',
        reference(id),
      ],
    }),
  ],
  'pret-commence': [
    gabarit<{ conventionId: string; commenceLe: string; au: string }>({
      exemple: { conventionId, commenceLe: '2026-09-01', au: '2027-02-28' },
      objet: ({ commenceLe }) => `Prêt d’un salarié commencé le ${enFrancais(commenceLe)}`,
      texte: ({ conventionId: id, commenceLe, au }) => [
        `Le prêt a commencé le ${enFrancais(commenceLe)} ; son dernier jour est le ${enFrancais(au)}.`,
        'L’entreprise prêteuse ne facture que les salaires, les charges et les frais remboursés au salarié.',
        reference(id),
      ],
    }),
  ],
  'pret-bientot-fini': [
    gabarit<{ conventionId: string; au: string }>({
      exemple: { conventionId, au: '2027-02-28' },
      objet: ({ au }) => `Prêt d’un salarié : fin le ${enFrancais(au)}`,
      texte: ({ conventionId: id, au }) => [
        `Le dernier jour du prêt est le ${enFrancais(au)}.`,
        'Préparez le retour du salarié à son poste ou à un poste équivalent, ou proposez un renouvellement : il demande de nouveau l’accord du salarié et les signatures.',
        reference(id),
      ],
    }),
  ],
} as const;
