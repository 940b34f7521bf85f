import { PRISES_EN_CHARGE, type PrisesEnCharge } from '#modules/connecteurs';
import { delaisDe } from './delais';

/** A request that is taken in charge is what a decision is for a file. */
export const ACCOMPAGNEMENTS = delaisDe(PRISES_EN_CHARGE, ({ prises, ...ligne }: PrisesEnCharge) => ({
  ...ligne,
  decisions: prises,
}));
