import { reparerMojibake } from './mojibake';
import { replier } from './texte-publie';

/**
 * The columns of the open-data model that the programme reads, with their titles in the decree of 2017, in the schema that
 * followed and in the files of publishers.
 */
const TITRES = {
  nomAttribuant: ["Nom de l'attribuant", "Nom de l'attributaire", 'Attribuant', 'Nom attribuant'],
  idAttribuant: [
    "Identification de l'attribuant",
    "Identification de l'attributaire",
    "Identifiant de l'attribuant",
    'SIRET attribuant',
    "SIRET de l'attribuant",
    "Id de l'attribuant",
  ],
  dateConvention: [
    'Date de la convention',
    'Date de la convention de subvention',
    'Date de convention',
    'Date de signature de la convention',
  ],
  referenceDecision: ['Référence de la décision', 'Référence décision', 'Référence de décision'],
  nomBeneficiaire: ['Nom du bénéficiaire', 'Nom bénéficiaire', 'Bénéficiaire'],
  idBeneficiaire: [
    'Identification du bénéficiaire',
    'Identifiant du bénéficiaire',
    'Id bénéficiaire',
    'Id du bénéficiaire',
    'SIRET bénéficiaire',
    'SIRET du bénéficiaire',
  ],
  rnaBeneficiaire: [
    'RNA bénéficiaire',
    'RNA du bénéficiaire',
    'Numéro RNA du bénéficiaire',
    'Numéro RNA',
    'Identification RNA du bénéficiaire',
    'Identifiant RNA du bénéficiaire',
  ],
  objet: ['Objet de la convention', 'Objet de la subvention', 'Object'],
  montant: [
    'Montant total de la subvention',
    'Montant de la subvention',
    'Montant total',
    'Montant en euros',
    'Montant en €',
    'Montant (euros)',
    'Montant subvention',
  ],
  nature: ['Nature de la subvention', "Nature de l'aide"],
} as const;

export type ColonneLue = keyof typeof TITRES;

export const COLONNES_LUES = Object.keys(TITRES) as readonly ColonneLue[];

const TITRES_NON_LUS = {
  conditionsVersement: ['Conditions de versement', 'Conditions de versement de la subvention'],
  datesPeriodeVersement: ['Dates de versement', 'Date ou période de versement', 'Dates période versement'],
  idRAE: ['Numéro de référencement au répertoire des entreprises', 'Identifiant RAE'],
  notificationUE: ["Aide notifiée à l'Europe", "Aide d'Etat notifiée"],
  pourcentageSubvention: ['Pourcentage', 'Pourcentage du montant total', 'Pourcentage de la subvention'],
} as const;

export type ColonneDuModele = ColonneLue | keyof typeof TITRES_NON_LUS;

const LETTRE_ACCENTUEE = /\p{L}\p{M}+/gu;

const sansLettresAccentuees = (titre: string): string => replier(titre.normalize('NFD').replace(LETTRE_ACCENTUEE, ''));

const NOMS_DU_MODELE: ReadonlySet<string> = new Set(
  Object.entries(TITRES).flatMap(([nom, [titre]]) => [replier(nom), replier(titre)]),
);

const PAR_TITRE = new Map<string, ColonneDuModele>();
const PAR_TITRE_ABIME = new Map<string, ColonneDuModele>();
for (const [nom, titres] of Object.entries({ ...TITRES, ...TITRES_NON_LUS }) as [
  ColonneDuModele,
  readonly string[],
][]) {
  for (const titre of [nom, ...titres]) {
    PAR_TITRE.set(replier(titre), nom);
    PAR_TITRE_ABIME.set(sansLettresAccentuees(titre), nom);
  }
}

/** Whether the title is the one of the model's schema or of the decree, and not one that a publisher chose. */
export const estLeNomDuModele = (titre: string): boolean => NOMS_DU_MODELE.has(replier(reparerMojibake(titre)));

export const colonneDuModele = (titre: string): ColonneDuModele | undefined => {
  const exact = PAR_TITRE.get(replier(reparerMojibake(titre)));
  return exact ?? (/[?\ufffd]/.test(titre) ? PAR_TITRE_ABIME.get(replier(titre)) : undefined);
};
