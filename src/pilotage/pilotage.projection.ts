import { projection, type Rows } from '#libs/projections';
import type { FaitDeSubvention } from '#modules/subventions-publiees';
import type { EntrepriseEnrolee } from '#modules/entreprises';
import { EnrolementsParMois, NomDAttribuant, SubventionsParAnnee } from './pilotage.entity';

export const pilotage = projection<EntrepriseEnrolee | FaitDeSubvention>({
  name: 'pilotage@3',
  tables: [EnrolementsParMois, SubventionsParAnnee, NomDAttribuant],
  on: {
    'EntrepriseEnrolee.v1': ({ data: { region, enroleeLe, origine } }, rows) => {
      rows.add(EnrolementsParMois, { region, mois: enroleeLe.slice(0, 7), origine }, { nombre: 1 });
    },
    'SubventionPubliee.v1': ({ data }, rows) => compter(rows, data, 1),
    'SubventionPubliee.v2': ({ data }, rows) => compter(rows, data, 1),
    'SubventionRetiree.v1': ({ data }, rows) => compter(rows, data, -1),
  },
});

const compter = (
  rows: Rows,
  { attribuantSiren, attribuantNom, annee, montantCentimes }: FaitDeSubvention['data'],
  nombre: 1 | -1,
): void => {
  rows.add(SubventionsParAnnee, { attribuantSiren, annee }, { nombre, montantCentimes: nombre * montantCentimes });
  rows.add(NomDAttribuant, { attribuantSiren, annee, nom: attribuantNom }, { nombre });
};
