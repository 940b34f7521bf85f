import { lireDate, type DatePubliee } from './date-publiee';
import { empreinteDe } from './empreinte';
import type { ColonneLue } from './colonnes';
import type { Entete } from './entete';
import { colonnesQuiSeContredisent, estUnTotal, numeroDUneAutreCellule } from './lignes-douteuses';
import { illisible, lu, type Lecture } from './lecture';
import { lireMontant } from './montant-publie';
import { lireNumero, numeroSansEtablissement, type Numero } from './numero-publie';
import { Rangs } from './rangs';
import type { Ordre } from './ordre-des-dates';
import { estAbsent, lecteurDeTexte, lireTexte, type TextePublie } from './texte-publie';

export type SubventionLue = Readonly<{
  attribuant: Readonly<{ nom: string; siret: string | null; siren: string }>;
  /** The name of a sole trader is personal data. The caller decides where to store it. */
  beneficiaire: Readonly<{ nom: string } & Numero>;
  date: DatePubliee;
  annee: number;
  montantCentimes: number;
  objet: string | null;
  nature: string | null;
  referenceDecision: string | null;
  rang: number;
  empreinte: string;
}>;

export type SubventionEtReparations = Readonly<{ subvention: SubventionLue; champsRepares: number }>;

export type ContexteDeLecture = Readonly<{
  aujourdhui: string;
  ordresDesDates: ReadonlySet<Ordre>;
  rangs: Rangs;
  lireNomAttribuant: (valeur: string) => TextePublie;
  lireNature: (valeur: string) => TextePublie;
}>;

export const contexteDeLecture = (aujourdhui: string, ordresDesDates: ReadonlySet<Ordre>): ContexteDeLecture => ({
  aujourdhui,
  ordresDesDates,
  rangs: new Rangs(),
  lireNomAttribuant: lecteurDeTexte(),
  lireNature: lecteurDeTexte(),
});

/** Returns the failure of the first unreadable field: authority, beneficiary, date, then amount. */
export const lireSubvention = (
  champs: readonly string[],
  entete: Entete,
  contexte: ContexteDeLecture,
): Lecture<SubventionEtReparations> => {
  const champ = (nom: ColonneLue): string => champs[entete.places[nom]] ?? '';

  const attribuant = lireAttribuant(champ('idAttribuant'));
  if (!attribuant.lu) return attribuant;
  const beneficiaire = lireBeneficiaire(champ('idBeneficiaire'), champ('rnaBeneficiaire'));
  if (!beneficiaire.lu) return beneficiaire;
  const date = obligatoire('dateConvention', champ('dateConvention'), (nom, valeur) =>
    lireDate(nom, valeur, contexte.aujourdhui, contexte.ordresDesDates),
  );
  if (!date.lu) return date;
  const montant = obligatoire('montant', champ('montant'), lireMontant);
  if (!montant.lu) return montant;
  const douteux =
    colonnesQuiSeContredisent(champs, entete, contexte) ??
    numeroDUneAutreCellule(champs, entete) ??
    estUnTotal(champ, attribuant.valeur, beneficiaire.valeur);
  if (douteux !== undefined) return douteux;

  let champsRepares = 0;
  const texte = (nom: ColonneLue, lire = lireTexte): string | null => {
    const { texte: valeur, repare } = lire(champ(nom));
    if (repare) champsRepares += 1;
    return valeur;
  };
  const objet = texte('objet');
  const { numero, nature } = attribuant.valeur;
  const siren = numero.slice(0, 9);
  const cle = {
    // Always the SIREN: one edition gives the SIREN of the authority or of the beneficiary, the next its SIRET.
    attribuant: siren,
    beneficiaire: numeroSansEtablissement(beneficiaire.valeur),
    date: date.valeur.valeur,
    montantCentimes: montant.valeur,
    objet,
  };
  const subvention: SubventionLue = {
    attribuant: {
      nom: texte('nomAttribuant', contexte.lireNomAttribuant) ?? '',
      siret: nature === 'siret' ? numero : null,
      siren,
    },
    beneficiaire: { nom: texte('nomBeneficiaire') ?? '', ...beneficiaire.valeur },
    date: date.valeur,
    annee: Number(date.valeur.valeur.slice(0, 4)),
    montantCentimes: montant.valeur,
    objet,
    nature: texte('nature', contexte.lireNature),
    referenceDecision: texte('referenceDecision'),
    ...empreinteDe(cle, contexte.rangs),
  };
  return lu({ subvention, champsRepares }, montant.remarque);
};

const obligatoire = <T>(
  champ: string,
  valeur: string,
  lire: (champ: string, valeur: string) => Lecture<T>,
): Lecture<T> => (estAbsent(valeur) ? illisible(champ, 'valeur absente', valeur, '') : lire(champ, valeur));

const lireAttribuant = (valeur: string): Lecture<Numero> => {
  const numero = obligatoire('idAttribuant', valeur, lireNumero);
  return numero.lu && numero.valeur.nature === 'rna'
    ? illisible('idAttribuant', "numéro d'association", valeur, "celui d'une collectivité est attendu")
    : numero;
};

/** The RNA number serves when the other one is absent or cannot be read. */
const lireBeneficiaire = (id: string, rna: string): Lecture<Numero> => {
  const numero = obligatoire('idBeneficiaire', id, lireNumero);
  if (numero.lu || estAbsent(rna)) return numero;
  const association = lireNumero('rnaBeneficiaire', rna);
  return association.lu || estAbsent(id) ? association : numero;
};
