import type { Actor } from '#libs/event-sourcing';
import { ajouterDesMois, dateDeParis } from '#libs/france';
import type { ConventionPret } from '../convention-pret/convention-pret';
import type { RegimeDePret } from '../convention-pret/regimes';
import { conventionConnue, exigerPreteuse } from '../convention-pret/suite-de-la-convention';
import { memesCouts, SANS_COUT, totalDe, type Couts } from '../couts';
import { reglesDuMois } from './regles-de-facturation';
import type { Releve } from './releve-pret';
import * as Refus from './releve-pret.errors';
import { LIGNES_DE_FACTURE, type Justificatif, type LigneDeFacture } from './releve-pret.events';

/** Lines that invoices of other trades have. They are known here so that the refusal says why. */
const LIGNES_INTERDITES = ['forfait', 'frais-de-gestion'] as const;
export const LIGNES_CONNUES = [...LIGNES_DE_FACTURE, ...LIGNES_INTERDITES] as const;

export interface LigneFacturee {
  readonly code: (typeof LIGNES_CONNUES)[number];
  readonly montantCentimes: number;
}

/** What a lender says of a month. Amounts are in cents, hours in hundredths. */
export interface Saisie {
  readonly conventionId: string;
  readonly mois: string;
  readonly heuresCentiemes: number;
  readonly salairesCentimes: number;
  readonly chargesCentimes: number;
  readonly fraisCentimes: number;
  readonly facture: readonly LigneFacturee[];
  readonly justificatifs: readonly Justificatif[];
}

const CHAMPS: Readonly<Record<LigneDeFacture, keyof Couts>> = {
  salaires: 'salairesCentimes',
  charges: 'chargesCentimes',
  'frais-professionnels': 'fraisCentimes',
};

const facturer = (lignes: readonly LigneFacturee[]): Couts => {
  const dites = new Set<string>();
  let facture = SANS_COUT;
  for (const { code, montantCentimes } of lignes) {
    if (code === 'forfait' || code === 'frais-de-gestion') throw new Refus.LigneDeFactureInterdite(code);
    if (dites.has(code)) throw new Refus.LigneDeFactureRepetee(code);
    dites.add(code);
    facture = { ...facture, [CHAMPS[code]]: montantCentimes };
  }
  return facture;
};

/** What is invoiced is what was paid, line by line, and less only where the regime lets it. */
const verifierLaFacture = (couts: Couts, facture: Couts, regime: RegimeDePret, mois: string) => {
  const { salairesCentimes, chargesCentimes, fraisCentimes } = couts;
  const [maximum, total] = [totalDe(couts), totalDe(facture)];
  if (total > maximum) throw new Refus.FactureAuDelaDuMaximum(salairesCentimes, chargesCentimes, fraisCentimes, total);
  for (const code of LIGNES_DE_FACTURE)
    if (facture[CHAMPS[code]] > couts[CHAMPS[code]]) throw new Refus.LigneAuDelaDeSonCout(code, couts[CHAMPS[code]]);
  if (total < maximum && !reglesDuMois(mois).sousLeMaximum.includes(regime))
    throw new Refus.FactureSousLeMaximum(regime, maximum);
};

const enCours = ({ enVigueur, commenceLe }: ConventionPret) => {
  if (!enVigueur || commenceLe === null) throw new Refus.PretPasCommence();
  return { contenu: enVigueur.contenu, commenceEn: commenceLe.slice(0, 7) };
};

/** The convention, for whoever acts for its lender. */
export const conventionDeLaPreteuse = (etat: ConventionPret | null, actor: Actor): ConventionPret => {
  const convention = conventionConnue(etat, actor);
  exigerPreteuse(convention, actor);
  return convention;
};

/** Whether nobody was lent on any day of a month, or was since its first day. */
const estSuspendu = ({ suspensions }: ConventionPret, mois: string): boolean => {
  const [premier, suivant] = [`${mois}-01`, ajouterDesMois(`${mois}-01`, 1)];
  return suspensions.some(({ du, jusquA }) => du <= premier && (jusquA === null || jusquA >= suivant));
};

/** A loan that began, and the first day of the earliest one that it goes on with; null when it goes on with none. */
export interface PretSuivi {
  readonly convention: ConventionPret;
  readonly precedentDu: string | null;
}

/** The same, as it is read: null when nobody wrote it. */
export type PretLu = Omit<PretSuivi, 'convention'> & { readonly convention: ConventionPret | null };

/** What a fact says of the month, once nothing contradicts the convention and the law. Throws otherwise. */
export const verifierLaSaisie = (saisie: Saisie, { convention, precedentDu }: PretSuivi, actor: Actor, at: string) => {
  const { conventionId, mois, heuresCentiemes, facture: lignes, justificatifs } = saisie;
  const { contenu, commenceEn } = enCours(convention);
  const dernierMois = (convention.finLe ?? contenu.au).slice(0, 7);
  const saisiLe = dateDeParis(at);
  if (mois < commenceEn || mois > dernierMois) throw new Refus.MoisHorsDuPret(commenceEn, dernierMois);
  if (mois > saisiLe.slice(0, 7)) throw new Refus.MoisAVenir(mois);
  if (estSuspendu(convention, mois)) throw new Refus.MoisSuspendu(mois);
  if (heuresCentiemes > contenu.heuresParMois * 100) throw new Refus.HeuresAuDelaDeLaConvention(contenu.heuresParMois);
  const { salairesCentimes, chargesCentimes, fraisCentimes } = saisie;
  const couts = { salairesCentimes, chargesCentimes, fraisCentimes };
  if (contenu.frais === 'aucun-frais' && fraisCentimes > 0) throw new Refus.FraisNonPrevus();
  const facture = facturer(lignes);
  verifierLaFacture(couts, facture, contenu.regime, mois);
  const { preteuseSiren, utilisatriceSiren, competence, amortissementVerseA, salarieId } = contenu;
  const { preteuseRegion, utilisatriceRegion } = convention.redaction;
  return {
    conventionId,
    mois,
    ...{ preteuseSiren, preteuseRegion, utilisatriceSiren, utilisatriceRegion },
    ...{ salarieId, competence, amortissementVerseA, premierMois: precedentDu?.slice(0, 7) ?? commenceEn },
    ...{ heuresCentiemes, couts, facture, coutCentimes: totalDe(couts), factureCentimes: totalDe(facture) },
    justificatifs,
    saisiPar: actor.personneId,
    saisiLe,
  };
};

const cleDes = (justificatifs: readonly Justificatif[]): string =>
  justificatifs.map(({ ligne, empreinte }) => `${ligne} ${empreinte}`).join();

/** Whether a statement says the same of its month. */
export const memeSaisie = (releve: Releve, saisie: Saisie): boolean =>
  releve.heuresCentiemes === saisie.heuresCentiemes &&
  memesCouts(releve.couts, saisie) &&
  memesCouts(releve.facture, facturer(saisie.facture)) &&
  cleDes(releve.justificatifs) === cleDes(saisie.justificatifs);
