/** A figure that bounds what counts as an exception, by the first day on which it holds. */
export interface SeuilDate {
  readonly code: string;
  readonly libelle: string;
  readonly du: string;
  readonly valeur: number;
  /** The text that it comes from, or that the programme chose it. */
  readonly origine: string;
}

const CHOISI = 'choix du programme, à confirmer par la mission';

export const SEUILS = [
  {
    code: 'minutes-entre-decisions',
    libelle: 'minutes entre deux décisions d’une même personne',
    du: '2017-03-07',
    valeur: 2,
    origine: CHOISI,
  },
  {
    code: 'pour-cent-sous-un-seuil',
    libelle: 'pour cent d’un seuil en dessous duquel un montant est juste sous lui',
    du: '2017-03-07',
    valeur: 2,
    origine: CHOISI,
  },
  {
    code: 'seuil-de-convention-centimes',
    libelle: 'centimes au-delà desquels une subvention demande une convention',
    du: '2001-06-10',
    valeur: 23_000_00,
    origine: 'loi n° 2000-321 du 12 avril 2000, art. 10, et décret n° 2001-495 du 6 juin 2001, art. 1er',
  },
  {
    code: 'dossiers-d-un-couple',
    libelle: 'dossiers d’un même couple en douze mois',
    du: '2017-03-07',
    valeur: 10,
    origine: CHOISI,
  },
  {
    code: 'pour-cent-d-un-couple',
    libelle: 'pour cent des dossiers de la région en douze mois',
    du: '2017-03-07',
    valeur: 50,
    origine: CHOISI,
  },
  {
    code: 'prescriptions-au-moins',
    libelle: 'prescriptions d’une même personne en douze mois',
    du: '2017-03-07',
    valeur: 5,
    origine: CHOISI,
  },
  {
    code: 'pour-cent-d-un-fournisseur',
    libelle: 'pour cent de ces prescriptions à un seul fournisseur',
    du: '2017-03-07',
    valeur: 80,
    origine: CHOISI,
  },
  {
    code: 'jours-pour-un-releve-de-pret',
    libelle: 'jours après la fin du mois pour saisir le relevé d’un prêt',
    du: '2017-03-07',
    valeur: 31,
    origine: CHOISI,
  },
  {
    code: 'jours-pour-un-chiffre',
    libelle: 'jours après la fin de la période pour publier un relevé d’indicateur',
    du: '2017-03-07',
    valeur: 90,
    origine: CHOISI,
  },
  {
    code: 'jours-pour-un-rapport',
    libelle: 'jours après la fin du trimestre pour publier son rapport',
    du: '2017-03-07',
    valeur: 90,
    origine: CHOISI,
  },
] as const satisfies readonly SeuilDate[];

export type CodeDeSeuil = (typeof SEUILS)[number]['code'];

/** The one that holds on a day; the first before it. */
export const seuilDu = (code: CodeDeSeuil, jour: string): SeuilDate => {
  const siens: readonly SeuilDate[] = SEUILS.filter((seuil) => seuil.code === code);
  const seuil = siens.findLast(({ du }) => du <= jour) ?? siens[0];
  if (!seuil) throw new Error(`No threshold is called ${code}.`);
  return seuil;
};
