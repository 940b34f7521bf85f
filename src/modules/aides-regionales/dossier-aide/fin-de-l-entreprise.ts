import { estAccorde, type DossierAide, type EtatDossier } from './dossier-aide';

/** The last day of a company, or of the establishment that carries a project. */
export interface Fin {
  readonly de: 'entreprise' | 'etablissement';
  readonly finieLe: string;
}

interface DatesDuDossier {
  readonly deposeLe: string;
  readonly accordeeLe: string | null;
}

export interface FinContraire extends Fin {
  readonly depotContredit: boolean;
  readonly accordContredit: boolean;
}

interface EntrepriseFinie {
  readonly cessation: { readonly cesseeLe: string } | null;
  readonly etablissements: readonly { readonly siret: string; readonly fermeLe: string | null }[];
}

/** Files that give nothing any more: what their company became does not matter to them. */
export const SANS_SUITE = ['refuse', 'retire', 'decision-retiree'] as const satisfies readonly EtatDossier[];

/** What an end that was recorded late contradicts. An establishment that closes ends no file that it carries (ADR 0027). */
export const contreditPar = ({ deposeLe, accordeeLe }: DatesDuDossier, fin: Fin): FinContraire => ({
  ...fin,
  depotContredit: deposeLe > fin.finieLe,
  // A grant of the last day would have been refused, had that day been known.
  accordContredit: fin.de === 'entreprise' && accordeeLe !== null && accordeeLe >= fin.finieLe,
});

/** The ends of its company and of its establishment that the dates of a file contradict. */
export const finsContraires = (
  dossier: DossierAide,
  { cessation, etablissements }: EntrepriseFinie,
): readonly FinContraire[] => {
  if (dossier.etat === 'absent' || (SANS_SUITE as readonly EtatDossier[]).includes(dossier.etat)) return [];
  const { deposeLe, siret } = dossier.demande;
  const accordeeLe = estAccorde(dossier) ? dossier.accord.accordeeLe : null;
  const fermeLe = etablissements.find((un) => un.siret === siret)?.fermeLe ?? null;
  const fins: Fin[] = [];
  if (cessation) fins.push({ de: 'entreprise', finieLe: cessation.cesseeLe });
  if (fermeLe !== null) fins.push({ de: 'etablissement', finieLe: fermeLe });
  return fins
    .map((fin) => contreditPar({ deposeLe, accordeeLe }, fin))
    .filter(({ depotContredit, accordContredit }) => depotContredit || accordContredit);
};
