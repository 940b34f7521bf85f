import { decidedAfterReading, decidedBy } from '#libs/cqrs';
import { corriger, CorrigerDeclaration } from './corriger-declaration/corriger-declaration';
import { declarationPme, idDeLaDeclaration } from './declaration-pme';
import { preparerLaDeclarationInitiale, preparerLaRelance } from './declaration-pme.handler';
import { declarerFinale, DeclarerSituationFinale } from './declarer-situation-finale/declarer-situation-finale';
import { DeclarerSituationInitiale } from './declarer-situation-initiale/declarer-situation-initiale';
import { RelancerDeclaration } from './relancer-declaration/relancer-declaration';

/** In the order of the year of a company. */
export const ACTES_DE_LA_DECLARATION = [
  decidedAfterReading(DeclarerSituationInitiale, declarationPme, preparerLaDeclarationInitiale),
  decidedAfterReading(RelancerDeclaration, declarationPme, preparerLaRelance),
  decidedBy(DeclarerSituationFinale, declarationPme, idDeLaDeclaration, declarerFinale),
  decidedBy(CorrigerDeclaration, declarationPme, idDeLaDeclaration, corriger),
];
