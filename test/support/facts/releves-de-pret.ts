import type { RelevePretEvent } from '../../../src/modules/pme-digitale/releve-pret/releve-pret.events';
import { factsOf } from '../frozen-examples';

export type Fait = RelevePretEvent;

export const fait = factsOf<Fait>();

/** The statement of September of the loan of the examples. */
export const { conventionId, mois, saisiPar: preteurId } = fait('RelevePretSaisi.v1')().data;
export const { validePar: utilisateurId } = fait('RelevePretValide.v1')().data;

export const SAISI = [fait('RelevePretSaisi.v1')()];
export const VALIDE = [...SAISI, fait('RelevePretValide.v1')()];
export const CONTESTE = [...SAISI, fait('RelevePretConteste.v1')()];
export const RECTIFIE = [...CONTESTE, fait('RelevePretRectifie.v1')()];
