import type { EtatDuCertificat } from './labellisation/certificat';

/** A label as its certificate shows it. */
export interface LabelDeConnecteur {
  readonly numero: string;
  /** Whose it is, when they stand in the public directory; null otherwise. */
  readonly nom: string | null;
  readonly region: string;
  readonly etat: EtatDuCertificat;
  /** Since which day it is in this state. */
  readonly depuis: string;
  readonly accordeeLe: string;
  readonly expireLe: string;
}

/** Certificates as they are on a day (Paris calendar): a label is over on the day after its last one. */
export abstract class RegistreDesLabelsDeConnecteurs {
  abstract lire(numero: string, jour: string): Promise<LabelDeConnecteur | null>;
}
