import { enEuros, enFrancais } from '#libs/france';
import { gabarit } from './gabarit';

const dossierId = '0190c5a0-0000-7000-8000-0000000000d1';

const RECOURS =
  'La région vous notifie cette décision. Dans les deux mois qui suivent la notification, vous pouvez la contester auprès de la région ou du tribunal administratif.';

const numero = (id: string) => `Numéro du dossier, à rappeler à la région : ${id}.`;

const MOTIFS_DE_REFUS = {
  'non-eligible': 'la demande ne remplit pas les conditions du dispositif',
  'dossier-incomplet': 'le dossier est incomplet',
  'credits-epuises': 'les crédits du dispositif sont épuisés',
  'plafond-de-minimis': 'le plafond des aides de minimis de l’entreprise serait dépassé',
  'interet-insuffisant': 'l’intérêt du projet a été jugé insuffisant',
} as const;

const remboursement = (creanceCentimes: number) =>
  creanceCentimes === 0
    ? 'Vous n’avez rien à rembourser.'
    : `Vous avez reçu ${enEuros(creanceCentimes)} de trop : attendez l’avis des sommes à payer, qui dit comment et jusqu’à quand les rembourser.`;

/** What the region does with a file, written to whoever filed it for the company. Oldest version first. */
export const GABARITS_DES_AIDES = {
  'dossier-depose': [
    gabarit<{ dossierId: string; siren: string; montantDemandeCentimes: number; deposeLe: string }>({
      exemple: { dossierId, siren: '552081317', montantDemandeCentimes: 5_000_00, deposeLe: '2026-02-03' },
      objet: ({ deposeLe }) => `Demande d’aide du ${enFrancais(deposeLe)} : dépôt enregistré`,
      texte: ({ dossierId: id, siren, montantDemandeCentimes, deposeLe }) => [
        `La demande d’aide que vous avez déposée pour l’entreprise ${siren} (SIREN) est enregistrée à la date du ${enFrancais(deposeLe)}, pour ${enEuros(montantDemandeCentimes)}.`,
        'La région l’instruit. Vous n’avez rien à faire avant qu’elle ne vous écrive ; n’engagez pas de dépense en comptant sur l’aide avant sa décision.',
        numero(id),
      ],
    }),
  ],
  'aide-accordee': [
    gabarit<{ dossierId: string; montantAccordeCentimes: number; accordeeLe: string }>({
      exemple: { dossierId, montantAccordeCentimes: 4_500_00, accordeeLe: '2026-04-20' },
      objet: ({ accordeeLe }) => `Aide accordée le ${enFrancais(accordeeLe)}`,
      texte: ({ dossierId: id, montantAccordeCentimes, accordeeLe }) => [
        `La région vous accorde une aide de ${enEuros(montantAccordeCentimes)}, par une décision du ${enFrancais(accordeeLe)}.`,
        'Envoyez à la région, dès la dépense faite, les justificatifs qu’elle demande : le paiement les suit. C’est une aide de minimis : déclarez-la à chaque nouvelle demande d’aide pendant trois ans.',
        numero(id),
      ],
    }),
  ],
  'aide-refusee': [
    gabarit<{ dossierId: string; motif: keyof typeof MOTIFS_DE_REFUS; refuseeLe: string }>({
      exemple: { dossierId, motif: 'interet-insuffisant', refuseeLe: '2026-04-20' },
      objet: ({ refuseeLe }) => `Aide refusée le ${enFrancais(refuseeLe)}`,
      texte: ({ dossierId: id, motif, refuseeLe }) => [
        `La région n’accorde pas l’aide demandée, par une décision du ${enFrancais(refuseeLe)} : ${MOTIFS_DE_REFUS[motif]}.`,
        RECOURS,
        numero(id),
      ],
    }),
  ],
  'aide-payee': [
    gabarit<{
      dossierId: string;
      montantPayeCentimes: number;
      payeeLe: string;
      /** Null when the payment did not say it. */
      resteAPayerCentimes: number | null;
    }>({
      exemple: { dossierId, montantPayeCentimes: 3_000_00, payeeLe: '2026-05-12', resteAPayerCentimes: 1_500_00 },
      objet: ({ payeeLe }) => `Aide : paiement du ${enFrancais(payeeLe)}`,
      texte: ({ dossierId: id, montantPayeCentimes, payeeLe, resteAPayerCentimes }) => [
        `La région a mis en paiement ${enEuros(montantPayeCentimes)} le ${enFrancais(payeeLe)}.`,
        resteAPayerCentimes
          ? `Il reste ${enEuros(resteAPayerCentimes)} à payer : envoyez à la région les justificatifs des dépenses suivantes.`
          : 'Gardez vos justificatifs : la région peut les contrôler.',
        'Si la somme n’est pas sur votre compte trente jours après cette date, signalez-le à la région.',
        numero(id),
      ],
    }),
  ],
  'aide-retiree': [
    gabarit<{ dossierId: string; ancienMontantCentimes: number; creanceCentimes: number; decideeLe: string }>({
      exemple: {
        dossierId,
        ancienMontantCentimes: 4_500_00,
        creanceCentimes: 3_000_00,
        decideeLe: '2026-06-15',
      },
      objet: ({ decideeLe }) => `Aide retirée le ${enFrancais(decideeLe)}`,
      texte: ({ dossierId: id, ancienMontantCentimes, creanceCentimes, decideeLe }) => [
        `La région retire l’aide de ${enEuros(ancienMontantCentimes)} qu’elle vous avait accordée, par une décision du ${enFrancais(decideeLe)}.`,
        remboursement(creanceCentimes),
        RECOURS,
        numero(id),
      ],
    }),
  ],
  'montant-revise': [
    gabarit<{
      dossierId: string;
      ancienMontantCentimes: number;
      nouveauMontantCentimes: number;
      creanceCentimes: number;
      decideeLe: string;
    }>({
      exemple: {
        dossierId,
        ancienMontantCentimes: 4_500_00,
        nouveauMontantCentimes: 4_000_00,
        creanceCentimes: 0,
        decideeLe: '2026-06-15',
      },
      objet: ({ decideeLe }) => `Montant de l’aide revu le ${enFrancais(decideeLe)}`,
      texte: ({ dossierId: id, ancienMontantCentimes, nouveauMontantCentimes, creanceCentimes, decideeLe }) => [
        `La région porte l’aide de ${enEuros(ancienMontantCentimes)} à ${enEuros(nouveauMontantCentimes)}, par une décision du ${enFrancais(decideeLe)}.`,
        remboursement(creanceCentimes),
        RECOURS,
        numero(id),
      ],
    }),
  ],
} as const;
