import { enFrancais } from '#libs/france';
import { gabarit } from './gabarit';

const experimentationId = 'PME-DIGITALE-2026';
const siren = '552081317';

const SITUATIONS = {
  initiale: 'à sa demande du statut PME digitale',
  finale: 'un an après sa demande du statut PME digitale, qu’elle ait une place ou non',
} as const;

const reference = (code: string) => `Expérimentation, à rappeler à la mission : ${code}.`;

interface Statut {
  readonly [nom: string]: string | number;
  readonly siren: string;
  readonly experimentationId: string;
  readonly le: string;
}

const statut: Statut = { siren, experimentationId, le: '2026-03-16' };

const MOTIFS_DE_REFUS: Readonly<Record<string, string>> = {
  'pas-une-pme': 'l’entreprise n’est pas une PME',
  'activite-hors-du-programme': 'son activité est hors du programme',
  'declaration-inexacte': 'une déclaration est inexacte',
  'entreprise-en-difficulte': 'l’entreprise est en difficulté',
};

const MOTIFS_DE_SUSPENSION: Readonly<Record<string, string>> = {
  'controle-en-cours': 'un contrôle est en cours',
  'obligations-non-tenues': 'des obligations ne sont pas tenues',
  'demande-de-l-inspection-du-travail': 'l’inspection du travail l’a demandé',
};

const MOTIFS_DE_FIN: Readonly<Record<string, string>> = {
  'plus-une-pme': 'l’entreprise n’est plus une PME',
  cessation: 'l’entreprise a cessé',
  manquement: 'un manquement a été constaté',
  'declaration-inexacte': 'une déclaration est inexacte',
  'experimentation-close': 'l’expérimentation est close',
};

const RECOURS =
  'Dans les deux mois qui suivent la notification, vous pouvez contester cette décision auprès de la mission ou du tribunal administratif.';

/** Written to whoever asked for the status for the company. Oldest version first. */
export const GABARITS_DE_LA_PME_DIGITALE = {
  'statut-admissible': [
    gabarit<Statut>({
      exemple: statut,
      objet: ({ le }) => `Statut PME digitale : demande admissible le ${enFrancais(le)}`,
      texte: ({ siren: entreprise, experimentationId: code }) => [
        `La demande de l’entreprise ${entreprise} (SIREN) est admissible. Une place lui est donnée, ou elle attend la sienne : un autre message le dit.`,
        reference(code),
      ],
    }),
  ],
  'statut-obtenu': [
    gabarit<Statut & { readonly numero: number }>({
      exemple: { ...statut, numero: 12 },
      objet: ({ le }) => `Statut PME digitale obtenu le ${enFrancais(le)}`,
      texte: ({ siren: entreprise, experimentationId: code, numero }) => [
        `L’entreprise ${entreprise} (SIREN) a le statut PME digitale. Sa place est le numéro ${numero}.`,
        'Elle peut prêter et emprunter des compétences numériques avec les autres entreprises qui ont le statut.',
        reference(code),
      ],
    }),
  ],
  'statut-en-attente': [
    gabarit<Statut>({
      exemple: statut,
      objet: ({ le }) => `Statut PME digitale : en attente d’une place le ${enFrancais(le)}`,
      texte: ({ siren: entreprise, experimentationId: code }) => [
        `L’entreprise ${entreprise} (SIREN) est admissible, mais ses quotas ou les places sont remplis : elle attend dans l’ordre des admissibilités.`,
        'Son rang change quand d’autres sortent : lisez-le dans vos candidatures. Vous n’avez rien à faire pour le garder.',
        reference(code),
      ],
    }),
  ],
  'statut-refuse': [
    gabarit<Statut & { readonly motifs: string }>({
      exemple: { ...statut, motifs: 'pas-une-pme declaration-inexacte' },
      objet: ({ le }) => `Statut PME digitale refusé le ${enFrancais(le)}`,
      texte: ({ siren: entreprise, experimentationId: code, motifs }) => [
        `La mission refuse le statut à l’entreprise ${entreprise} (SIREN) : ${motifs
          .split(' ')
          .map((motif) => MOTIFS_DE_REFUS[motif] ?? motif)
          .join(' ; ')}.`,
        RECOURS,
        reference(code),
      ],
    }),
  ],
  'statut-suspendu': [
    gabarit<Statut & { readonly motif: string }>({
      exemple: { ...statut, motif: 'controle-en-cours' },
      objet: ({ le }) => `Statut PME digitale suspendu le ${enFrancais(le)}`,
      texte: ({ siren: entreprise, experimentationId: code, motif }) => [
        `Le statut de l’entreprise ${entreprise} (SIREN) est suspendu : ${MOTIFS_DE_SUSPENSION[motif] ?? motif}. Elle garde sa place.`,
        RECOURS,
        reference(code),
      ],
    }),
  ],
  'statut-retabli': [
    gabarit<Statut>({
      exemple: statut,
      objet: ({ le }) => `Statut PME digitale rétabli le ${enFrancais(le)}`,
      texte: ({ siren: entreprise, experimentationId: code }) => [
        `Le statut de l’entreprise ${entreprise} (SIREN) est rétabli, à la même place.`,
        reference(code),
      ],
    }),
  ],
  'statut-termine': [
    gabarit<Statut & { readonly motif: string }>({
      exemple: { ...statut, motif: 'experimentation-close' },
      objet: ({ le }) => `Statut PME digitale terminé le ${enFrancais(le)}`,
      texte: ({ siren: entreprise, experimentationId: code, motif }) => [
        `La demande ou le statut de l’entreprise ${entreprise} (SIREN) est terminé : ${MOTIFS_DE_FIN[motif] ?? motif}.`,
        RECOURS,
        reference(code),
      ],
    }),
  ],
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
