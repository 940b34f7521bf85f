import type { RecordedEvent } from '#libs/event-sourcing';
import { projection, type Rows } from '#libs/projections';
import type { FaitDeSubvention } from '#modules/subventions-publiees';
import type { EntrepriseEnrolee, EntrepriseEnroleeSansCode } from '#modules/entreprises';
import { EnrolementsParMois, NomDAttribuant, SubventionsParAnnee } from './pilotage.entity';

type Enrolement = EntrepriseEnrolee | EntrepriseEnroleeSansCode;

const enroler = ({ data: { region, enroleeLe, origine } }: RecordedEvent<Enrolement>, rows: Rows) => {
  rows.add(EnrolementsParMois, { region, mois: enroleeLe.slice(0, 7), origine }, { nombre: 1 });
};

export const pilotage = projection<Enrolement | FaitDeSubvention>({
  name: 'pilotage@3',
  tables: [EnrolementsParMois, SubventionsParAnnee, NomDAttribuant],
  on: {
    'EntrepriseEnrolee.v1': enroler,
    'EntrepriseEnrolee.v2': enroler,
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
