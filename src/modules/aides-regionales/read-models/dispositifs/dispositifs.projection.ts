import { projection } from '#libs/projections';
import { enregistrementDe } from '#modules/habilitations';
import type { DispositifEvent } from '../../dispositif/dispositif.events';
import { LigneDispositif } from './dispositifs.entity';

export const dispositifs = projection<DispositifEvent>({
  name: 'dispositifs@2',
  category: 'dispositif',
  tables: [LigneDispositif],
  on: {
    'DispositifOuvert.v1': ({ data: { regime: _, ...regles }, metadata, revision }, rows) => {
      const { enregistreLe, motif } = enregistrementDe(metadata);
      const ouverture = { ouvertureEnregistreeLe: enregistreLe, motifDeDateDOuverture: motif };
      rows.put(LigneDispositif, { ...regles, ...ouverture, etat: 'ouvert', revision: Number(revision) });
    },
    'DispositifFerme.v1': ({ data: { dispositifId, fermeLe }, metadata, revision }, rows) => {
      const { enregistreLe, motif } = enregistrementDe(metadata);
      const fermeture = { fermeLe, fermetureEnregistreeLe: enregistreLe, motifDeDateDeFermeture: motif };
      rows.patch(LigneDispositif, { dispositifId }, { etat: 'ferme', ...fermeture, revision: Number(revision) });
    },
  },
});
