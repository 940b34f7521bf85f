import type { RecordedEvent } from '#libs/event-sourcing';
import { projection, type Rows } from '#libs/projections';
import { SOURCES, type FaitQuiPaie, type Paiement } from './sources';
import { FIGURES, Versement, VersementsDUnObjet } from './versements.entity';

const compter = ({ id: faitId, position, type, data }: RecordedEvent<FaitQuiPaie>, rows: Rows) => {
  const lire = SOURCES[type] as (paye: FaitQuiPaie['data']) => Paiement;
  const paiement = lire(data);
  const { recommandation, region, objetId, verseLe, centimes } = paiement;
  const mois = verseLe.slice(0, 7);
  rows.put(Versement, { ...paiement, faitId, position: Number(position), fait: type, mois });
  rows.add(VersementsDUnObjet, { recommandation, region, mois, objetId }, { versements: 1, centimes });
};

/** Every fact that pays a subsidy, and their sums by recommendation, region and month. */
export const versements = projection<FaitQuiPaie>({
  name: 'versements@2',
  tables: [Versement, VersementsDUnObjet],
  figures: FIGURES,
  on: {
    'AidePayee.v1': compter,
    'AidePayee.v2': compter,
    'PrestationPayee.v1': compter,
    'AmortissementPaye.v1': compter,
  },
});
