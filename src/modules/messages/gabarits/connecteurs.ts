import { enEuros, enFrancais } from '#libs/france';
import { gabarit } from './gabarit';

const demandeId = '0190c5a0-0000-7000-8000-0000000000e1';

const numero = (id: string) => `Numéro de la demande, à rappeler : ${id}.`;

const TROP_TARD = {
  'prise-par-un-autre': 'un autre connecteur l’a acceptée avant vous',
  'proposition-close': 'elle n’est plus proposée',
} as const;

const prestationId = '0190c5a0-0000-7000-8000-000000000e51';

const numeroDePrestation = (id: string) => `Numéro de la prestation, à rappeler : ${id}.`;

/** What becomes of a request for support and of a subsidised service. Oldest version first. */
export const GABARITS_DES_CONNECTEURS = {
  'demande-proposee': [
    gabarit<{ demandeId: string; siren: string; proposeeLe: string; relanceLe: string }>({
      exemple: { demandeId, siren: '552081317', proposeeLe: '2026-02-03', relanceLe: '2026-02-12' },
      objet: ({ proposeeLe }) => `Demande d’accompagnement proposée le ${enFrancais(proposeeLe)}`,
      texte: ({ demandeId: id, siren, relanceLe }) => [
        `L’entreprise ${siren} (SIREN) demande un accompagnement qui correspond à votre profil.`,
        `Acceptez cette demande ou déclinez-la dans vos propositions, avant le ${enFrancais(relanceLe)} si vous le pouvez. D’autres connecteurs la reçoivent : le premier qui l’accepte en a la charge.`,
        numero(id),
      ],
    }),
  ],
  'demande-relancee': [
    gabarit<{ demandeId: string; jours: number; relanceeLe: string }>({
      exemple: { demandeId, jours: 9, relanceeLe: '2026-02-12' },
      objet: ({ relanceeLe }) => `Rappel du ${enFrancais(relanceeLe)} : une demande attend votre réponse`,
      texte: ({ demandeId: id, jours }) => [
        `Une demande d’accompagnement vous est proposée depuis ${jours} jours, et vous n’y avez pas répondu.`,
        'Acceptez-la ou déclinez-la dans vos propositions. Si vous êtes absent, déclarez votre absence : aucune demande ne vous sera proposée pendant ce temps.',
        numero(id),
      ],
    }),
  ],
  'demande-attribuee-a-un-autre': [
    gabarit<{ demandeId: string; motif: keyof typeof TROP_TARD; refuseeLe: string }>({
      exemple: { demandeId, motif: 'prise-par-un-autre', refuseeLe: '2026-02-05' },
      objet: ({ refuseeLe }) => `Demande non attribuée le ${enFrancais(refuseeLe)}`,
      texte: ({ demandeId: id, motif }) => [
        `La demande d’accompagnement que vous avez acceptée ne vous est pas attribuée : ${TROP_TARD[motif]}.`,
        'Votre place est de nouveau libre. Vous n’avez rien à faire.',
        numero(id),
      ],
    }),
  ],
  'demande-prise-en-charge': [
    gabarit<{ demandeId: string; siren: string; priseEnChargeLe: string }>({
      exemple: { demandeId, siren: '552081317', priseEnChargeLe: '2026-02-05' },
      objet: ({ priseEnChargeLe }) => `Accompagnement : demande prise en charge le ${enFrancais(priseEnChargeLe)}`,
      texte: ({ demandeId: id, siren }) => [
        `Un connecteur a pris en charge la demande d’accompagnement de l’entreprise ${siren} (SIREN). Il prendra contact avec elle.`,
        'Sans nouvelle de lui sous une semaine, signalez-le à la région.',
        numero(id),
      ],
    }),
  ],
  'prestation-a-confirmer': [
    gabarit<{ prestationId: string; realiseeLe: string; reponseAvantLe: string }>({
      exemple: { prestationId, realiseeLe: '2026-05-12', reponseAvantLe: '2026-05-28' },
      objet: ({ reponseAvantLe }) => `Prestation à confirmer au plus tard le ${enFrancais(reponseAvantLe)}`,
      texte: ({ prestationId: id, realiseeLe, reponseAvantLe }) => [
        `Le fournisseur déclare votre prestation achevée le ${enFrancais(realiseeLe)}.`,
        `Confirmez-la, ou contestez-la avec un motif, au plus tard le ${enFrancais(reponseAvantLe)}. Sans votre confirmation, rien n’est payé.`,
        numeroDePrestation(id),
      ],
    }),
  ],
  'prestation-payee': [
    gabarit<{ prestationId: string; montantCentimes: number; payeeLe: string }>({
      exemple: { prestationId, montantCentimes: 1_200_00, payeeLe: '2026-06-02' },
      objet: ({ payeeLe }) => `Prestation : part publique payée le ${enFrancais(payeeLe)}`,
      texte: ({ prestationId: id, montantCentimes, payeeLe }) => [
        `La région a mis en paiement ${enEuros(montantCentimes)} le ${enFrancais(payeeLe)} pour votre prestation.`,
        'C’est une aide de minimis : déclarez-la à chaque nouvelle demande d’aide pendant les trois ans qui suivent sa certification.',
        numeroDePrestation(id),
      ],
    }),
  ],
} as const;
