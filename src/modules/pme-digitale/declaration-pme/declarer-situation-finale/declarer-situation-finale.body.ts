import { SituationDePmeBody } from '../situation.body';

export class SituationFinaleBody extends SituationDePmeBody {}
