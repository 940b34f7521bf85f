import type { RecordedEvent } from '#libs/event-sourcing';
import { ajouterDesJours } from '#libs/france';
import { projection, type Rows } from '#libs/projections';
import type {
  AideAccordee,
  AideAccordeeSansPrealables,
  AidePayee,
  AidePayeeEnUneFois,
  DecisionRetiree,
  MontantRevise,
} from '#modules/aides-regionales';
import type {
  LabelAccorde,
  LabelRenouvele,
  LabelRetire,
  LabelSuspendu,
  SuspensionLevee,
} from '#modules/marque-mission';
import { DossierMesure, EntrepriseMesuree, EtablissementMesure } from './lieux.entity';
import { LIEUX, type FaitDeLieu } from './lieux';
import { FIGURES, LabelMesure, MouvementDeCredits, SuspensionMesuree } from './mesures.entity';

type FaitMesure =
  | FaitDeLieu
  | LabelAccorde
  | LabelRenouvele
  | LabelRetire
  | LabelSuspendu
  | SuspensionLevee
  | AideAccordee
  | AideAccordeeSansPrealables
  | MontantRevise
  | DecisionRetiree
  | AidePayee
  | AidePayeeEnUneFois;

const lendemain = (dernierJour: string) => ajouterDesJours(dernierJour, 1);

const engager = (
  { dossierId, region }: { dossierId: string; region: string },
  jour: string,
  engageCentimes: number,
  rows: Rows,
) => {
  rows.add(MouvementDeCredits, { region, dossierId, jour }, { engageCentimes });
};

const accorder = ({ data }: RecordedEvent<AideAccordee | AideAccordeeSansPrealables>, rows: Rows) => {
  engager(data, data.accordeeLe, data.montantAccordeCentimes, rows);
};

/** A revision changes what the file commits, which is never less than what was paid. */
const reviser = ({ data }: RecordedEvent<MontantRevise | DecisionRetiree>, rows: Rows) => {
  const avant = Math.max(data.ancienMontantCentimes, data.verseCentimes);
  engager(data, data.decideeLe, data.engagementCentimes - avant, rows);
};

const payer = (
  { data: { dossierId, region, montantPayeCentimes, payeeLe } }: RecordedEvent<AidePayee | AidePayeeEnUneFois>,
  rows: Rows,
) => {
  rows.add(MouvementDeCredits, { region, dossierId, jour: payeeLe }, { payeCentimes: montantPayeCentimes });
};

/** What the indicators count, by the day on which it counts in law. */
export const mesures = projection<FaitMesure>({
  name: 'mesures@1',
  tables: [LabelMesure, SuspensionMesuree, MouvementDeCredits, EtablissementMesure, EntrepriseMesuree, DossierMesure],
  figures: FIGURES,
  on: {
    ...LIEUX,
    'LabelAccorde.v1': ({ data: { numero, siren, region, accordeLe, expireLe } }, rows) => {
      rows.put(LabelMesure, { numero, siren, region, accordeLe, finLe: lendemain(expireLe) });
    },
    'LabelRenouvele.v1': ({ data: { numero, expireLe } }, rows) => {
      rows.patch(LabelMesure, { numero }, { finLe: lendemain(expireLe) });
    },
    'LabelRetire.v1': ({ data: { numero, retireLe } }, rows) => {
      rows.patch(LabelMesure, { numero }, { finLe: retireLe });
    },
    'LabelSuspendu.v1': ({ data: { numero, suspenduLe } }, rows) => {
      rows.add(SuspensionMesuree, { numero, jour: suspenduLe }, { nombre: 1 });
    },
    'SuspensionLevee.v1': ({ data: { numero, leveeLe } }, rows) => {
      rows.add(SuspensionMesuree, { numero, jour: leveeLe }, { nombre: -1 });
    },
    'AideAccordee.v1': accorder,
    'AideAccordee.v2': accorder,
    'MontantRevise.v1': reviser,
    'DecisionRetiree.v1': reviser,
    'AidePayee.v1': payer,
    'AidePayee.v2': payer,
  },
});
