import { ajouterDesMois } from '#libs/france';

export type EffetDuSilence = 'rejet' | 'acceptation';

/** From the day after `silenceLe` on, a decision is born (CRPA, articles L231-1 and L231-4). */
export interface Silence {
  readonly silenceLe: string;
  readonly effetDuSilence: EffetDuSilence;
  readonly baseDuSilence: string;
}

/**
 * What silence does to a request, by its day. No regulation creates the procedure, so silence rejects (CRPA, article L231-4, 2°).
 * A regulation that creates it would make silence accept, unless a decree says otherwise: a jurist adds a line.
 */
const PREMIER = { du: '2017-03-07', mois: 2, effet: 'rejet' as EffetDuSilence, base: 'CRPA, art. L231-4, 2°' };
const SILENCES = [PREMIER];

export const silenceDe = (demandeeLe: string): Silence => {
  const { mois, effet, base } = SILENCES.findLast(({ du }) => du <= demandeeLe) ?? PREMIER;
  return { silenceLe: ajouterDesMois(demandeeLe, mois), effetDuSilence: effet, baseDuSilence: base };
};
