import { ajouterDesJours, ajouterDesMois, communeDe } from '#libs/france';
import type { Contenu } from './contenu';
import * as Refus from './convention-pret.errors';
import type { Provenance } from './origine';
import { parametresDu } from './regimes';

/** What is read of the two companies, and of the match they come from, on the day of the act. */
export interface Prealables extends Provenance {
  /** SHA-256 of the canonical content. */
  readonly empreinteDe: (contenu: Contenu) => string;
  /** Region of the first open establishment of an enrolled company that goes on; null when there is none. */
  readonly preteuseRegion: string | null;
  readonly utilisatriceRegion: string | null;
  readonly liees: boolean;
  /** Whether both hold the status. */
  readonly statuts: boolean;
}

export const verifierLesEntreprises = (
  { preteuseSiren, utilisatriceSiren }: Contenu,
  { preteuseRegion, utilisatriceRegion, liees, statuts }: Prealables,
): { readonly preteuseRegion: string; readonly utilisatriceRegion: string } => {
  if (preteuseSiren === utilisatriceSiren) throw new Refus.EntreprisesIdentiques();
  if (preteuseRegion === null || utilisatriceRegion === null) throw new Refus.EntrepriseHorsConvention();
  if (!statuts) throw new Refus.StatutAbsent();
  if (liees) throw new Refus.EntreprisesLiees();
  return { preteuseRegion, utilisatriceRegion };
};

/** Throws when a loan from `du` to `au` lasts longer than the rule of its first day lets it. */
export const verifierLaDuree = ({ du, au }: Pick<Contenu, 'du' | 'au'>): void => {
  const { dureeMaximaleMois } = parametresDu(du);
  const dernierJour = ajouterDesJours(ajouterDesMois(du, dureeMaximaleMois), -1);
  if (au > dernierJour) throw new Refus.DureeExcessive(dureeMaximaleMois, dernierJour);
};

export const verifierLesClauses = (contenu: Contenu, jour: string): void => {
  const { regime, commune, du, au, partDuTempsPourCent, heuresParMois, periodeProbatoireJours } = contenu;
  const { ouverts, heuresATempsPlein } = parametresDu(jour);
  if (!ouverts.includes(regime)) throw new Refus.RegimeFerme(regime);
  if (!communeDe(commune)) throw new Refus.CommuneDuPretInconnue(commune);
  if (au < du) throw new Refus.DatesDuPretInversees();
  if (du < jour) throw new Refus.DebutDejaPasse(du);
  verifierLaDuree(contenu);
  const heures = Math.ceil((heuresATempsPlein * partDuTempsPourCent) / 100);
  if (heuresParMois > heures) throw new Refus.HeuresAuDelaDeLaPart(heures);
  if (contenu.modifieUnElementEssentiel && periodeProbatoireJours === 0) throw new Refus.PeriodeProbatoireObligatoire();
};
