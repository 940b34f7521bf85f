import type { AidePayee, AidePayeeEnUneFois } from '#modules/aides-regionales';
import type { PrestationPayee } from '#modules/connecteurs';
import type { AmortissementPaye } from '#modules/pme-digitale';
import type { RecommandationVersee } from './recommandations';

export type FaitQuiPaie = AidePayee | AidePayeeEnUneFois | PrestationPayee | AmortissementPaye;

/** What every fact that pays says. `siren` is null where another fact of its stream names the company. */
export interface Paiement {
  readonly recommandation: RecommandationVersee;
  readonly objetId: string;
  readonly siren: string | null;
  readonly region: string;
  readonly verseLe: string;
  readonly centimes: number;
  readonly reference: string | null;
}

type Lecture<Fait extends FaitQuiPaie> = (data: Fait['data']) => Paiement;

const aide = (data: AidePayeeEnUneFois['data'], reference: string | null): Paiement => ({
  recommandation: '5',
  objetId: data.dossierId,
  siren: null,
  region: data.region,
  verseLe: data.payeeLe,
  centimes: data.montantPayeCentimes,
  reference,
});

/** The facts that pay a subsidy. Another source is one more line. */
export const SOURCES: { readonly [Type in FaitQuiPaie['type']]: Lecture<Extract<FaitQuiPaie, { type: Type }>> } = {
  'AidePayee.v1': (data) => aide(data, null),
  'AidePayee.v2': (data) => aide(data, data.reference),
  'PrestationPayee.v1': ({ prestationId, siren, region, payeeLe, montantCentimes, reference }) => ({
    recommandation: '2',
    objetId: prestationId,
    siren,
    region,
    verseLe: payeeLe,
    centimes: montantCentimes,
    reference,
  }),
  // Several months of one loan are one object: fewer than five loans are hidden, whatever they are paid for.
  'AmortissementPaye.v1': ({ conventionId, siren, region, payeLe, montantCentimes, reference }) => ({
    recommandation: '7',
    objetId: conventionId,
    siren,
    region,
    verseLe: payeLe,
    centimes: montantCentimes,
    reference,
  }),
};
