import type { StreamedEvent } from '#libs/event-sourcing';
import { projection, type Rows } from '#libs/projections';
import type {
  EntrepriseReferencee,
  EntrepriseReferenceeSansCommune,
  RaisonSocialeCorrigee,
} from '#modules/entreprises';
import type { FaitDeLabel } from '../../label-entreprise/label-entreprise.events';
import { LigneLabel, NomAuRegistre } from './labels.entity';

type Referencee = EntrepriseReferencee | EntrepriseReferenceeSansCommune;

const nommer = ({ data: { siren, raisonSociale } }: StreamedEvent<Referencee | RaisonSocialeCorrigee>, rows: Rows) => {
  rows.put(NomAuRegistre, { siren, raisonSociale });
};

const changer = (numero: string, rows: Rows, change: Partial<LigneLabel>) => {
  rows.patch(LigneLabel, { numero }, change);
};

/** The register of labels, and the names of the companies that it shows them under. */
export const labels = projection<FaitDeLabel | Referencee | RaisonSocialeCorrigee>({
  name: 'labels@1',
  tables: [LigneLabel, NomAuRegistre],
  on: {
    'EntrepriseReferencee.v1': nommer,
    'EntrepriseReferencee.v2': nommer,
    'RaisonSocialeCorrigee.v1': nommer,
    'LabelAccorde.v1': ({ data: { numero, siren, region, accordeLe, expireLe } }, rows) => {
      rows.put(LigneLabel, { numero, siren, region, etat: 'actif', depuis: accordeLe, accordeLe, expireLe });
    },
    'LabelRenouvele.v1': ({ data: { numero, expireLe } }, rows) => {
      changer(numero, rows, { expireLe });
    },
    'LabelSuspendu.v1': ({ data: { numero, suspenduLe } }, rows) => {
      changer(numero, rows, { etat: 'suspendu', depuis: suspenduLe });
    },
    'SuspensionLevee.v1': ({ data: { numero, leveeLe } }, rows) => {
      changer(numero, rows, { etat: 'actif', depuis: leveeLe });
    },
    'LabelRetire.v1': ({ data: { numero, retireLe } }, rows) => {
      changer(numero, rows, { etat: 'retire', depuis: retireLe });
    },
    'LabelExpire.v1': ({ data: { numero, expireLe } }, rows) => {
      changer(numero, rows, { etat: 'expire', depuis: expireLe });
    },
  },
});
