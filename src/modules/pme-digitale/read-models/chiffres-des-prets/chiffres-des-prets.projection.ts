import { projection, type Rows } from '#libs/projections';
import type { AmortissementEvent } from '../../amortissement/amortissement.events';
import { duDuMois } from '../../amortissement/calcul';
import type { RelevePretEvent, RelevePretRectifie, RelevePretSaisi } from '../../releve-pret/releve-pret.events';
import { AmortiDUnMois } from './amorti-d-un-mois.entity';
import { MoisDePretCompte } from './mois-de-pret-compte.entity';

interface DUnMois {
  readonly conventionId: string;
  readonly mois: string;
}

const mesures = ({ data }: RelevePretSaisi | RelevePretRectifie) => {
  const { competence, preteuseSiren, preteuseRegion, utilisatriceSiren } = data;
  const { heuresCentiemes, coutCentimes, factureCentimes } = data;
  return {
    ...{ competence, preteuseSiren, preteuseRegion, utilisatriceSiren },
    ...{ heuresCentiemes, coutCentimes, factureCentimes, duCentimes: duDuMois(data), valideLe: null },
  };
};

const valider = ({ conventionId, mois }: DUnMois, valideLe: string | null, rows: Rows) => {
  rows.patch(MoisDePretCompte, { conventionId, mois }, { valideLe });
};

const amortir = ({ conventionId, mois }: DUnMois, amortiCentimes: number, rows: Rows) => {
  rows.add(AmortiDUnMois, { conventionId, mois }, { amortiCentimes });
};

/** Months of loans, as the public figures of the experiment add them up. */
export const chiffresDesPrets = projection<RelevePretEvent | AmortissementEvent>({
  name: 'chiffres-des-prets@1',
  tables: [MoisDePretCompte, AmortiDUnMois],
  on: {
    'RelevePretSaisi.v1': (event, rows) => {
      const { conventionId, mois } = event.data;
      rows.put(MoisDePretCompte, { conventionId, mois, ...mesures(event) });
    },
    'RelevePretRectifie.v1': (event, rows) => {
      const { conventionId, mois } = event.data;
      rows.patch(MoisDePretCompte, { conventionId, mois }, mesures(event));
    },
    'RelevePretValide.v1': ({ data }, rows) => {
      valider(data, data.valideLe, rows);
    },
    'RelevePretConteste.v1': ({ data }, rows) => {
      valider(data, null, rows);
    },
    'AmortissementPaye.v1': ({ data }, rows) => {
      amortir(data, data.montantCentimes, rows);
    },
    'TropPercuRecouvre.v1': ({ data }, rows) => {
      amortir(data, -data.montantCentimes, rows);
    },
  },
});
