import { AU_DELA_DE_L_ENGAGEMENT, SOUS_UN_SEUIL } from './lectures/argent';
import { ENREGISTRES_TARD, ETAPES_EN_DEFAUT } from './lectures/dates';
import { DECISIONS_RAPPROCHEES, MEMES_COUPLES, QUATRE_YEUX, UN_FOURNISSEUR } from './lectures/personnes';
import type { CodeDeSeuil } from './seuils';

interface GenreDException {
  readonly libelle: string;
  /** What counts as one. */
  readonly compte: string;
  /** Dated figures that bound it. */
  readonly seuils: readonly CodeDeSeuil[];
  /** The question that finds them. */
  readonly sql: string;
}

export const GENRES = {
  'quatre-yeux': {
    libelle: 'Quatre yeux',
    compte:
      'Une même personne a exercé, sur un même dossier, deux fonctions que le programme sépare. Presque toutes sont refusées d’avance ; instruire puis valider ou payer ne l’est pas quand une autre personne a proposé la décision.',
    seuils: [],
    sql: QUATRE_YEUX,
  },
  'decisions-rapprochees': {
    libelle: 'Décisions rapprochées',
    compte:
      'Une même personne a décidé de deux dossiers à quelques minutes l’un de l’autre, dans la même région. Une année simulée joue beaucoup d’actes à la même minute : elles y sont nombreuses.',
    seuils: ['minutes-entre-decisions'],
    sql: DECISIONS_RAPPROCHEES,
  },
  'paiements-au-dela-de-l-engagement': {
    libelle: 'Paiements au-delà de l’engagement',
    compte:
      'Ce qui est payé pour un dossier, une prestation ou un amortissement dépasse ce que son enveloppe engage pour lui.',
    seuils: [],
    sql: AU_DELA_DE_L_ENGAGEMENT,
  },
  'faits-tardifs': {
    libelle: 'Faits enregistrés tard',
    compte:
      'Un fait a été enregistré si longtemps après le jour où il compte en droit qu’un motif est demandé : plus de jours que la règle ne le permet, ou une année passée.',
    seuils: [],
    sql: ENREGISTRES_TARD,
  },
  'etapes-legales': {
    libelle: 'Étapes en retard ou manquantes',
    compte:
      'Une étape a été faite après son dernier jour, un fait dit que personne n’a agi à temps, ou son dernier jour est passé et rien ne l’a close.',
    seuils: ['jours-pour-un-releve-de-pret', 'jours-pour-un-chiffre', 'jours-pour-un-rapport'],
    sql: ETAPES_EN_DEFAUT,
  },
  'juste-sous-un-seuil': {
    libelle: 'Montants juste sous un seuil',
    compte:
      'Un montant accordé est juste sous le plafond de son dispositif, de son service ou de son mois, sous le montant qui demande une convention, ou ne laisse presque rien du plafond de minimis de son compte.',
    seuils: ['pour-cent-sous-un-seuil', 'seuil-de-convention-centimes'],
    sql: SOUS_UN_SEUIL,
  },
  'meme-couple': {
    libelle: 'Même couple d’instructeur et de valideur',
    compte:
      'Un dossier a été instruit et validé par deux personnes qui, sur les douze mois qui finissent ce jour-là, ont décidé ensemble de plus de dossiers que ce nombre, et de plus de cette part de ceux de leur région.',
    seuils: ['dossiers-d-un-couple', 'pour-cent-d-un-couple'],
    sql: MEMES_COUPLES,
  },
  'un-seul-fournisseur': {
    libelle: 'Prescriptions à un seul fournisseur',
    compte:
      'Une prescription va au fournisseur qui, sur les douze mois qui finissent ce jour-là, reçoit plus de cette part des prescriptions de la même personne, quand elle en a fait au moins ce nombre.',
    seuils: ['prescriptions-au-moins', 'pour-cent-d-un-fournisseur'],
    sql: UN_FOURNISSEUR,
  },
} as const satisfies Readonly<Record<string, GenreDException>>;

export type Genre = keyof typeof GENRES;

export const CODES_DES_GENRES = Object.keys(GENRES) as Genre[];
