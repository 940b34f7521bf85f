import { Alea } from '../../../src/demonstration/alea';
import { entrepriseFictive } from '../../../src/demonstration/entreprise-fictive';

export { siretDe } from '../../../src/demonstration/entreprise-fictive';

export interface Numeros {
  readonly siren: string;
  readonly siret: string;
}

/** The numbers of an invented company: the same for the same rank. */
export const entrepriseDe = (rang: number): Numeros => entrepriseFictive(new Alea(rang), rang);

let rang = 0;
/** A company that nobody else of this file uses. */
export const entreprise = (): Numeros => entrepriseDe((rang += 1));
