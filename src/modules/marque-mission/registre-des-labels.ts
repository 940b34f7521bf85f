import type { EtatDuLabel } from './label-entreprise/label';

/** A label as the public register shows it. `raisonSociale` is null for a sole trader. */
export interface LabelPublic {
  readonly numero: string;
  readonly siren: string;
  readonly raisonSociale: string | null;
  readonly region: string;
  readonly etat: EtatDuLabel;
  /** Since which day it is in this state. */
  readonly depuis: string;
  readonly accordeLe: string;
  readonly expireLe: string;
}

/** What is looked for: a part of the name, whatever its case, and exact values. */
export interface Recherche {
  readonly nom?: string | undefined;
  readonly siren?: string | undefined;
  readonly region?: string | undefined;
  readonly numero?: string | undefined;
  readonly etat?: EtatDuLabel | undefined;
}

export interface Tranche {
  readonly page: number;
  readonly taille: number;
}

/** The public register as it is on a day (Paris calendar): a label is over on the day after its last one. */
export abstract class RegistreDesLabels {
  /** By number. */
  abstract chercher(
    recherche: Recherche,
    jour: string,
    tranche: Tranche,
  ): Promise<{ readonly total: number; readonly lignes: readonly LabelPublic[] }>;

  abstract lire(numero: string, jour: string): Promise<LabelPublic | null>;
}
