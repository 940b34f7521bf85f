import type { FaitDeLabel, LabelAccorde, MotifDeSuspension, ObservationsRecues, RetraitEnvisage } from './label.events';

export type EtatDuLabel = 'actif' | 'suspendu' | 'expire' | 'retire';

export interface Label extends Readonly<LabelAccorde['data']> {
  readonly etat: EtatDuLabel;
  /** Since which day it is in that state. */
  readonly depuis: string;
  /** Why it was last suspended; null when it never was. */
  readonly motifDeSuspension: MotifDeSuspension | null;
  readonly retraitEcarte: boolean;
  readonly retrait: (RetraitEnvisage['data'] & { readonly observations: ObservationsRecues['data'] | null }) | null;
}

const SANS_SUITE = { motifDeSuspension: null, retraitEcarte: false, retrait: null };

export const suivreLabel = (label: Label | null, event: FaitDeLabel): Label | null => {
  if (event.type === 'LabelAccorde.v1')
    return { ...event.data, etat: 'actif', depuis: event.data.accordeLe, ...SANS_SUITE };
  if (!label) return null;
  switch (event.type) {
    case 'LabelRenouvele.v1':
      return { ...label, candidatureId: event.data.candidatureId, expireLe: event.data.expireLe };
    case 'LabelSuspendu.v1':
      return { ...label, etat: 'suspendu', depuis: event.data.suspenduLe, motifDeSuspension: event.data.motif };
    case 'SuspensionLevee.v1':
      return { ...label, etat: 'actif', depuis: event.data.leveeLe };
    case 'RetraitEnvisage.v1':
      return { ...label, retraitEcarte: false, retrait: { ...event.data, observations: null } };
    case 'ObservationsRecues.v1':
      return { ...label, retrait: label.retrait && { ...label.retrait, observations: event.data } };
    case 'RetraitEcarte.v1':
      return { ...label, retraitEcarte: true, retrait: null };
    case 'LabelRetire.v1':
      return { ...label, etat: 'retire', depuis: event.data.retireLe };
    case 'LabelExpire.v1':
      return { ...label, etat: 'expire', depuis: event.data.expireLe };
    default:
      return event satisfies never;
  }
};
