import { SituationDePmeBody } from '../situation.body';

export class SituationInitialeBody extends SituationDePmeBody {}
