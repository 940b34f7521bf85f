import { enFrancais } from '#libs/france';
import { gabarit } from './gabarit';

const experimentationId = 'PME-DIGITALE-2026';
const siren = '552081317';

const SITUATIONS = {
  initiale: 'à sa demande du statut PME digitale',
  finale: 'un an après sa demande du statut PME digitale, qu’elle ait une place ou non',
} as const;

const reference = (code: string) => `Expérimentation, à rappeler à la mission : ${code}.`;

/** Written to whoever asked for the status for the company. Oldest version first. */
export const GABARITS_DE_LA_PME_DIGITALE = {
  'declaration-attendue': [
    gabarit<{ siren: string; experimentationId: string; moment: keyof typeof SITUATIONS; avantLe: string }>({
      exemple: { siren, experimentationId, moment: 'finale', avantLe: '2027-05-31' },
      objet: ({ avantLe }) => `Déclaration de votre entreprise, avant le ${enFrancais(avantLe)}`,
      texte: ({ siren: entreprise, experimentationId: code, moment, avantLe }) => [
        `L’entreprise ${entreprise} (SIREN) n’a pas encore déclaré sa situation ${SITUATIONS[moment]}.`,
        `Déclarez-la au plus tard le ${enFrancais(avantLe)} : effectif, chiffre d’affaires, part vendue en ligne, technologies utilisées et heures de compétence numérique qui manquent. Ces réponses servent à comparer les entreprises qui ont une place à celles qui n’en ont pas ; elles ne changent rien à votre demande.`,
        reference(code),
      ],
    }),
  ],
} as const;
