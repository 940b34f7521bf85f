import { reaction } from '#libs/projections';
import { ReprendreVersements, SuspendreVersements } from '#modules/aides-regionales';
import { ReprendrePaiementDePrestation, SuspendrePaiementDePrestation } from '#modules/connecteurs';
import type { DepassementResorbe, PlafondDepasse } from '#modules/entreprises';
import { amortissementDe, dossierDe, prestationDe, type Objet } from '#modules/objets';
import {
  demandeDeLObjet,
  ReprendrePaiementDAmortissement,
  SuspendrePaiementDAmortissement,
} from '#modules/pme-digitale';

const dossiersDe = (objets: readonly Objet[]) => objets.flatMap((objet) => dossierDe(objet) ?? []);

const prestationsDe = (objets: readonly Objet[]) => objets.flatMap((objet) => prestationDe(objet) ?? []);

const amortissementsDe = (objets: readonly Objet[]) =>
  objets.flatMap((objet) => amortissementDe(objet) ?? []).map(demandeDeLObjet);

/** The payment looks at its file, or its service, only: they learn here what their account says. */
export const quandPlafondDepasseSuspendreVersements = reaction<PlafondDepasse | DepassementResorbe>({
  name: 'quand-plafond-depasse-suspendre-versements',
  sends: [
    SuspendreVersements,
    ReprendreVersements,
    SuspendrePaiementDePrestation,
    ReprendrePaiementDePrestation,
    SuspendrePaiementDAmortissement,
    ReprendrePaiementDAmortissement,
  ],
  // A file that passes from one account to another hears both: all are sent in one order, and they are few.
  inOrderOf: () => 'plafonds',
  on: {
    'PlafondDepasse.v2': ({ data: { objets } }, context) => [
      ...dossiersDe(objets).map((dossierId) => new SuspendreVersements({ dossierId }, context)),
      ...prestationsDe(objets).map((prestationId) => new SuspendrePaiementDePrestation({ prestationId }, context)),
      ...amortissementsDe(objets).map((demande) => new SuspendrePaiementDAmortissement(demande, context)),
    ],
    'DepassementResorbe.v2': ({ data: { objets } }, context) => [
      ...dossiersDe(objets).map((dossierId) => new ReprendreVersements({ dossierId }, context)),
      ...prestationsDe(objets).map((prestationId) => new ReprendrePaiementDePrestation({ prestationId }, context)),
      ...amortissementsDe(objets).map((demande) => new ReprendrePaiementDAmortissement(demande, context)),
    ],
  },
});
