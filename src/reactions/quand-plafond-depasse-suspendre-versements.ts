import { reaction } from '#libs/projections';
import { ReprendreVersements, SuspendreVersements } from '#modules/aides-regionales';
import type { DepassementResorbe, PlafondDepasse } from '#modules/entreprises';
import { dossierDe, type Objet } from '#modules/objets';

const dossiersDe = (objets: readonly Objet[]) => objets.flatMap((objet) => dossierDe(objet) ?? []);

/** The payment looks at its file only: the file learns here what its account says. */
export const quandPlafondDepasseSuspendreVersements = reaction<PlafondDepasse | DepassementResorbe>({
  name: 'quand-plafond-depasse-suspendre-versements',
  sends: [SuspendreVersements, ReprendreVersements],
  // A file that passes from one account to another hears both: all are sent in one order, and they are few.
  inOrderOf: () => 'plafonds',
  on: {
    'PlafondDepasse.v2': ({ data: { objets } }, context) =>
      dossiersDe(objets).map((dossierId) => new SuspendreVersements({ dossierId }, context)),
    'DepassementResorbe.v2': ({ data: { objets } }, context) =>
      dossiersDe(objets).map((dossierId) => new ReprendreVersements({ dossierId }, context)),
  },
});
