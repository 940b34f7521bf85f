import { ajouterDesMois, versionDu } from '#libs/france';

export type EffetDuSilence = 'rejet' | 'acceptation';

/** From the day after `silenceLe` on, a decision is born (CRPA, articles L231-1 and L231-4). */
export interface Silence {
  readonly silenceLe: string;
  readonly effetDuSilence: EffetDuSilence;
  readonly baseDuSilence: string;
}

interface RegleDuSilence {
  readonly du: string;
  readonly mois: number;
  readonly effet: EffetDuSilence;
  readonly base: string;
}

/**
 * What silence does to an application, by its filing date. No regulation creates the procedure, so silence rejects (CRPA, article
 * L231-4, 2°). A regulation that creates it would make silence accept, unless a decree says otherwise: a jurist adds a line.
 */
const SILENCES: readonly [RegleDuSilence, ...RegleDuSilence[]] = [
  { du: '2017-03-07', mois: 2, effet: 'rejet', base: 'CRPA, art. L231-4, 2°' },
];

export const silenceDe = (deposeeLe: string): Silence => {
  const { mois, effet, base } = versionDu(SILENCES, deposeeLe);
  return { silenceLe: ajouterDesMois(deposeeLe, mois), effetDuSilence: effet, baseDuSilence: base };
};
