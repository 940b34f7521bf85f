import type { StreamedEvent } from '#libs/event-sourcing';
import { projection, type Rows } from '#libs/projections';
import type { RelevePretEvent, RelevePretRectifie, RelevePretSaisi } from '../../releve-pret/releve-pret.events';
import { LigneReleveDePret } from './releves-de-pret.entity';

const suit = (
  { data: { conventionId, mois, rang }, revision }: StreamedEvent<RelevePretEvent>,
  rows: Rows,
  change: Partial<LigneReleveDePret>,
) => {
  rows.patch(LigneReleveDePret, { conventionId, mois, rang }, { ...change, revision: Number(revision) });
};

const saisi = ({ data, revision }: StreamedEvent<RelevePretSaisi | RelevePretRectifie>, rows: Rows) => {
  const { conventionId, mois, rang, couts, facture, coutCentimes: maximumCentimes, factureCentimes } = data;
  const { preteuseSiren, preteuseRegion, utilisatriceSiren, utilisatriceRegion } = data;
  const { competence, amortissementVerseA, heuresCentiemes, justificatifs, saisiLe } = data;
  rows.put(LigneReleveDePret, {
    ...{ conventionId, mois, rang, preteuseSiren, preteuseRegion, utilisatriceSiren, utilisatriceRegion },
    ...{ competence, amortissementVerseA, heuresCentiemes, ...couts, maximumCentimes, factureCentimes },
    salairesFacturesCentimes: facture.salairesCentimes,
    chargesFactureesCentimes: facture.chargesCentimes,
    fraisFacturesCentimes: facture.fraisCentimes,
    justificatifs: justificatifs.length,
    etat: 'saisi',
    saisiLe,
    revision: Number(revision),
  });
};

export const relevesDePret = projection<RelevePretEvent>({
  name: 'releves-de-pret@1',
  tables: [LigneReleveDePret],
  category: 'relevePret',
  on: {
    'RelevePretSaisi.v1': saisi,
    'RelevePretRectifie.v1': (event, rows) => {
      const { conventionId, mois, rangRemplace: rang, saisiLe: remplaceLe } = event.data;
      rows.patch(LigneReleveDePret, { conventionId, mois, rang }, { etat: 'remplace', remplaceLe });
      saisi(event, rows);
      suit(event, rows, { rangValide: event.data.rangValide });
    },
    'RelevePretValide.v1': (event, rows) => {
      suit(event, rows, { etat: 'valide', valideLe: event.data.valideLe });
    },
    'RelevePretConteste.v1': (event, rows) => {
      const { motif: contestation, contesteLe } = event.data;
      suit(event, rows, { etat: 'conteste', contestation, contesteLe });
    },
  },
});
