import type { Appariement } from '../appariement/appariement';
import type { Contenu } from './contenu';
import type { OrigineDeConvention } from './convention-pret.events';
import * as Refus from './origine.errors';

/** What is read of the match that a convention comes from. */
export interface Origine {
  readonly appariement: Appariement;
  /** Codes of the skills that are both offered and needed. */
  readonly competences: readonly string[];
  readonly offrePublieeLe: string;
  /** The convention that it was turned into; null before, and once that one is over. */
  readonly conventionId: string | null;
}

/** What is read of both companies beside that. */
export interface Provenance {
  /** Null when the convention names no match, or one that is not known. */
  readonly origine: Origine | null;
  /** Whether the companies have the same activity. */
  readonly concurrentes: boolean;
}

/** Throws unless the loan stays within what both companies accepted. A renewal goes beyond: both sign it anew. */
export const verifierLesTermes = (contenu: Contenu, origine: Origine | null): void => {
  if (!origine) return;
  const { partPourCent, du, au } = origine.appariement.proposition;
  const horsDesJours = contenu.du < du || contenu.au > au;
  if (horsDesJours || contenu.partDuTempsPourCent > partPourCent || !origine.competences.includes(contenu.competence))
    throw new Refus.TermesHorsAppariement(du, au, partPourCent);
};

/** Competitors have a match, in which each of them waived it expressly. */
export const verifierLOrigine = (
  contenu: Contenu,
  appariementId: string | null,
  { origine, concurrentes }: Provenance,
): OrigineDeConvention | null => {
  if (appariementId === null) {
    if (concurrentes) throw new Refus.ConcurrenceSansAppariement();
    return null;
  }
  if (!origine) throw new Refus.AppariementDAutresEntreprises();
  const { appariement, conventionId, offrePublieeLe } = origine;
  const { sirenOffre, sirenBesoin, offreId } = appariement.proposition;
  if (sirenOffre !== contenu.preteuseSiren || sirenBesoin !== contenu.utilisatriceSiren)
    throw new Refus.AppariementDAutresEntreprises();
  if (conventionId !== null) throw new Refus.AppariementDejaConvenu();
  if (appariement.etat !== 'conclu' && appariement.etat !== 'transforme') throw new Refus.AppariementNonConclu();
  if (concurrentes && !appariement.proposition.entrees.concurrente) throw new Refus.ConcurrenceSansAppariement();
  verifierLesTermes(contenu, origine);
  return { appariementId, offreId, offrePublieeLe };
};

/** Two conventions may be written from one match at once, or the match be declined meanwhile: only the one that it was turned into starts. */
export const exigerLAppariement = (
  { conventionId, origine }: { readonly conventionId: string; readonly origine: OrigineDeConvention | null },
  lue: Origine | null,
): void => {
  if (origine !== null && lue?.conventionId !== conventionId) throw new Refus.AppariementNonAcquis();
};
