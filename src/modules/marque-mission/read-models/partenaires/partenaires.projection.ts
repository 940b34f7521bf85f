import { projection, type Rows } from '#libs/projections';
import type { CharteEvent } from '../../charte/charte.events';
import type {
  OrigineDePartenaire,
  PartenaireEnregistreSansOrigine,
  PartenaireEvent,
} from '../../partenaire/partenaire.events';
import { FIGURES } from './partenaires.figures';
import { CharteEnVigueur, LignePartenaire } from './partenaires.entity';

const SANS_SIGNATURE = { versionSignee: null, empreinteSignee: null, signeeLe: null };

const enregistrer = (
  rows: Rows,
  { enregistrePar: _, ...partenaire }: PartenaireEnregistreSansOrigine['data'],
  origine: OrigineDePartenaire | null,
) => {
  rows.put(LignePartenaire, { ...partenaire, ...SANS_SIGNATURE, origine, etat: 'actif', sortiLe: null });
};

export const partenaires = projection<PartenaireEvent | CharteEvent>({
  name: 'partenaires@3',
  tables: [LignePartenaire, CharteEnVigueur],
  figures: FIGURES,
  on: {
    'ChartePubliee.v1': ({ data: { nature, empreinte } }, rows) => {
      rows.put(CharteEnVigueur, { nature, empreinte });
    },
    'PartenaireEnregistre.v1': ({ data }, rows) => {
      enregistrer(rows, data, null);
    },
    'PartenaireEnregistre.v2': ({ data }, rows) => {
      enregistrer(rows, data, data.origine);
    },
    'PartenaireCorrige.v1': ({ data: { siren, nature, nom, territoire } }, rows) => {
      rows.patch(LignePartenaire, { siren }, { nature, nom, territoire });
    },
    'OrigineDePartenaireDite.v1': ({ data: { siren, origine } }, rows) => {
      rows.patch(LignePartenaire, { siren }, { origine });
    },
    'CharteSignee.v1': ({ data: { siren, version, empreinte, signeeLe } }, rows) => {
      rows.patch(LignePartenaire, { siren }, { versionSignee: version, empreinteSignee: empreinte, signeeLe });
    },
    'PartenaireSorti.v1': ({ data: { siren, sortiLe } }, rows) => {
      rows.patch(LignePartenaire, { siren }, { etat: 'sorti', sortiLe });
    },
  },
});
