import { OmitType } from '@nestjs/swagger';
import { LigneEdition, LigneValeur } from './series.entity';

export class ValeurDeLEdition extends OmitType(LigneValeur, ['serie', 'rang', 'unite', 'publieeLe'] as const) {}

/** Une édition et ses valeurs. */
export class EditionComplete extends LigneEdition {
  /** Valeurs, par territoire et par année. */
  valeurs!: ValeurDeLEdition[];
}
