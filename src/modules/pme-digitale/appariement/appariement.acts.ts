import { decidedAfterReading, decidedBy } from '#libs/cqrs';
import { AccepterAppariement } from './accepter-appariement/accepter-appariement';
import { appariement } from './appariement';
import {
  preparerLAcceptation,
  preparerLaProposition,
  preparerLaTransformation,
  preparerLeDeclin,
} from './appariement.handler';
import { conclureAppariement, ConclureAppariement } from './conclure-appariement/conclure-appariement';
import { DeclinerAppariement } from './decliner-appariement/decliner-appariement';
import { ecarterAppariement, EcarterAppariement } from './ecarter-appariement/ecarter-appariement';
import { ProposerAppariement } from './proposer-appariement/proposer-appariement';
import { TransformerAppariement } from './transformer-appariement/transformer-appariement';

const parAppariement = ({ appariementId }: { readonly appariementId: string }) => appariementId;

/** In the order of a match. */
export const ACTES_DE_L_APPARIEMENT = [
  decidedAfterReading(ProposerAppariement, appariement, preparerLaProposition),
  decidedAfterReading(AccepterAppariement, appariement, preparerLAcceptation),
  decidedAfterReading(DeclinerAppariement, appariement, preparerLeDeclin),
  decidedBy(ConclureAppariement, appariement, parAppariement, conclureAppariement),
  decidedBy(EcarterAppariement, appariement, parAppariement, ecarterAppariement),
  decidedAfterReading(TransformerAppariement, appariement, preparerLaTransformation),
];
