import { projection } from '#libs/projections';
import type { EntrepriseEvent } from '../../entreprise/entreprise.events';
import { FicheEntreprise } from './entreprises.entity';

export const entreprises = projection<EntrepriseEvent>({
  name: 'entreprises@1',
  category: 'entreprise',
  tables: [FicheEntreprise],
  on: {
    'EntrepriseReferencee.v1': (
      { data: { siren, siret, region, forme, raisonSociale, exploitantId }, revision },
      rows,
    ) => {
      const reference = { siren, siret, region, forme, raisonSociale, exploitantId };
      rows.put(FicheEntreprise, { ...reference, etat: 'referencee', revision: Number(revision) });
    },
    'EntrepriseEnrolee.v1': ({ data: { siren, origine, enroleeLe, entrepriseUniqueId }, revision }, rows) => {
      rows.patch(
        FicheEntreprise,
        { siren },
        { etat: 'enrolee', origine, enroleeLe, entrepriseUniqueId, revision: Number(revision) },
      );
    },
  },
});
