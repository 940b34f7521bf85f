import { communeDe, epciDe } from '#libs/france';
import * as Refus from './annonce.errors';
import { divisionDe } from './concurrence';

/** What an offer or a need asks to be published with. */
export interface AnnonceSaisie {
  readonly siret: string;
  /** Codes of the nomenclature of digital skills, which connecteurs have too. */
  readonly competences: readonly string[];
  /** Share of a full working time, in whole per cent. */
  readonly partPourCent: number;
  readonly du: string;
  readonly au: string;
}

/** Where the company is and what it does, as facts keep it. No person is named. */
export interface Annonce {
  siren: string;
  siret: string;
  commune: string;
  /** Null when the commune has none. */
  epci: string | null;
  departement: string;
  region: string;
  /** Division of the NAF, on which competition is judged. */
  secteur: string;
  competences: readonly string[];
  partPourCent: number;
  du: string;
  au: string;
}

/** What is read of the company before it publishes. */
export interface EntrepriseQuiPublie {
  readonly etablissements: readonly {
    readonly siret: string;
    readonly region: string;
    readonly commune: string | null;
    readonly naf: string | null;
    readonly fermeLe: string | null;
  }[];
}

const ENTIERE = 100;

const lieuDe = (siret: string, entreprise: EntrepriseQuiPublie) => {
  const lieu = entreprise.etablissements.find((connu) => connu.siret === siret && connu.fermeLe === null);
  if (!lieu) throw new Refus.EtablissementDeLAnnonceInconnu();
  const commune = communeDe(lieu.commune ?? '');
  if (!commune || lieu.naf === null) throw new Refus.EtablissementDeLAnnonceACompleter();
  const { code, departement } = commune;
  const epci = epciDe(code) ?? null;
  return { siret, commune: code, epci, departement, region: lieu.region, secteur: divisionDe(lieu.naf) };
};

/** `entreprise` is null when the company does not hold the status that day. */
export const annonceDe = (
  saisie: AnnonceSaisie,
  siren: string,
  jour: string,
  entreprise: EntrepriseQuiPublie | null,
): Annonce => {
  const { siret, competences, partPourCent, du, au } = saisie;
  if (!entreprise) throw new Refus.StatutPmeDigitaleRequis();
  if (partPourCent < 1 || partPourCent > ENTIERE) throw new Refus.PartDeTempsIncorrecte();
  if (au < du || du < jour) throw new Refus.PeriodeDeLAnnonceIncorrecte();
  return { siren, ...lieuDe(siret, entreprise), competences: competences.toSorted(), partPourCent, du, au };
};

/** Whether something was published with the same meaning. */
export const memeAnnonce = (connue: Annonce, saisie: AnnonceSaisie): boolean =>
  connue.siret === saisie.siret &&
  connue.competences.join() === saisie.competences.toSorted().join() &&
  connue.partPourCent === saisie.partPourCent &&
  connue.du === saisie.du &&
  connue.au === saisie.au;
