import { PatternParameter } from '#libs/http';
import { FORME_DU_NUMERO_DE_LABELLISATION } from './numero';

export const NUMERO_DE_LABELLISATION = new PatternParameter(
  FORME_DU_NUMERO_DE_LABELLISATION,
  'numéro de label de connecteur de la forme CL-1-AZ5AYGWRB5D2',
);
