import { reaction } from '#libs/projections';
import { ReprendreVersements, SuspendreVersements } from '#modules/aides-regionales';
import type { DepassementResorbe, PlafondDepasse } from '#modules/entreprises';

/** The payment looks at its file only: the file learns here what its account says. */
export const quandPlafondDepasseSuspendreVersements = reaction<PlafondDepasse | DepassementResorbe>({
  name: 'quand-plafond-depasse-suspendre-versements',
  sends: [SuspendreVersements, ReprendreVersements],
  // A file that passes from one account to another hears both: all are sent in one order, and they are few.
  inOrderOf: () => 'plafonds',
  on: {
    'PlafondDepasse.v1': ({ data: { dossiers } }, context) =>
      dossiers.map((dossierId) => new SuspendreVersements({ dossierId }, context)),
    'DepassementResorbe.v1': ({ data: { dossiers } }, context) =>
      dossiers.map((dossierId) => new ReprendreVersements({ dossierId }, context)),
  },
});
