import type {
  FaitDeCertificat,
  LabellisationAccordee,
  MotifDeSuspensionDeLabellisation,
  ObservationsDuConnecteurRecues,
  RetraitDeLabellisationEnvisage,
} from './certificat.events';

export type EtatDuCertificat = 'actif' | 'suspendu' | 'expire' | 'retire';

export interface Certificat extends Readonly<LabellisationAccordee['data']> {
  readonly etat: EtatDuCertificat;
  /** Since which day it is in that state. */
  readonly depuis: string;
  /** Why it was last suspended; null when it never was. */
  readonly motifDeSuspension: MotifDeSuspensionDeLabellisation | null;
  readonly retraitEcarte: boolean;
  readonly retrait:
    | (RetraitDeLabellisationEnvisage['data'] & {
        readonly observations: ObservationsDuConnecteurRecues['data'] | null;
      })
    | null;
}

const SANS_SUITE = { motifDeSuspension: null, retraitEcarte: false, retrait: null };

export const suivreCertificat = (certificat: Certificat | null, event: FaitDeCertificat): Certificat | null => {
  if (event.type === 'LabellisationAccordee.v1')
    return { ...event.data, etat: 'actif', depuis: event.data.accordeeLe, ...SANS_SUITE };
  if (!certificat) return null;
  switch (event.type) {
    case 'LabellisationRenouvelee.v1':
      return { ...certificat, rang: event.data.rang, expireLe: event.data.expireLe };
    case 'LabellisationSuspendue.v1':
      return { ...certificat, etat: 'suspendu', depuis: event.data.suspendueLe, motifDeSuspension: event.data.motif };
    case 'SuspensionDeLabellisationLevee.v1':
      return { ...certificat, etat: 'actif', depuis: event.data.leveeLe };
    case 'RetraitDeLabellisationEnvisage.v1':
      return { ...certificat, retraitEcarte: false, retrait: { ...event.data, observations: null } };
    case 'ObservationsDuConnecteurRecues.v1':
      return { ...certificat, retrait: certificat.retrait && { ...certificat.retrait, observations: event.data } };
    case 'RetraitDeLabellisationEcarte.v1':
      return { ...certificat, retraitEcarte: true, retrait: null };
    case 'LabellisationRetiree.v1':
      return { ...certificat, etat: 'retire', depuis: event.data.retireeLe };
    case 'LabellisationExpiree.v1':
      return { ...certificat, etat: 'expire', depuis: event.data.expireLe };
    default:
      return event satisfies never;
  }
};
