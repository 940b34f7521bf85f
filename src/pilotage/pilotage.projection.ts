import { projection } from '#libs/projections';
import type { SubventionPubliee } from '#modules/subventions-publiees';
import type { EntrepriseEnrolee } from '#modules/entreprises';
import { Attribuant, EnrolementsParMois, SubventionsParAnnee } from './pilotage.entity';

export const pilotage = projection<EntrepriseEnrolee | SubventionPubliee>({
  name: 'pilotage@2',
  tables: [EnrolementsParMois, SubventionsParAnnee, Attribuant],
  on: {
    'EntrepriseEnrolee.v1': ({ data: { region, enroleeLe, origine } }, rows) => {
      rows.add(EnrolementsParMois, { region, mois: enroleeLe.slice(0, 7), origine }, { nombre: 1 });
    },
    'SubventionPubliee.v1': ({ data: { attribuantSiren, attribuantNom, annee, montantCentimes } }, rows) => {
      rows.add(SubventionsParAnnee, { attribuantSiren, annee }, { nombre: 1, montantCentimes });
      rows.put(Attribuant, { attribuantSiren, nom: attribuantNom });
    },
  },
});
