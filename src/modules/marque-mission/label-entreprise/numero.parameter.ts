import { PatternParameter } from '#libs/http';
import { FORME_DU_NUMERO } from './identifiants';

export const NUMERO = new PatternParameter(FORME_DU_NUMERO, 'numéro de label de la forme CC-552081317-1');
