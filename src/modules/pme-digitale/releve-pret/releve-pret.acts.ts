import { decidedAfterReading, decidedBy } from '#libs/cqrs';
import { contester, ContesterRelevePret } from './contester-releve-pret/contester-releve-pret';
import { RectifierRelevePret } from './rectifier-releve-pret/rectifier-releve-pret';
import { relevePret } from './releve-pret';
import { preparerLaRectification, preparerLaSaisie } from './releve-pret.handler';
import { SaisirRelevePret } from './saisir-releve-pret/saisir-releve-pret';
import { valider, ValiderRelevePret } from './valider-releve-pret/valider-releve-pret';

const parConvention = ({ conventionId }: { readonly conventionId: string }) => conventionId;

/** One stream holds every month of a loan: two statements of one month meet there, and one of them is refused. */
export const ACTES_DU_RELEVE_DE_PRET = [
  decidedAfterReading(SaisirRelevePret, relevePret, preparerLaSaisie),
  decidedBy(ValiderRelevePret, relevePret, parConvention, valider),
  decidedBy(ContesterRelevePret, relevePret, parConvention, contester),
  decidedAfterReading(RectifierRelevePret, relevePret, preparerLaRectification),
];
