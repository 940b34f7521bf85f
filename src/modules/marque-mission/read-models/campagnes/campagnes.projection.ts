import type { RecordedEvent } from '#libs/event-sourcing';
import { projection, type Rows } from '#libs/projections';
import type { AideAccordee, AideAccordeeSansPrealables } from '#modules/aides-regionales';
import type { EntrepriseEnrolee, EntrepriseEnroleeSansCode } from '#modules/entreprises';
import type { CampagneEvent, FrequentationCorrigee, FrequentationRelevee } from '../../campagne/campagne.events';
import type { LabelAccorde } from '../../label-entreprise/label-entreprise.events';
import { EntrepriseVenueACampagne, LigneCampagne, LigneFrequentation, OrigineDEntreprise } from './campagnes.entity';
import { FIGURES } from './campagnes.figures';

type Enrolement = EntrepriseEnrolee | EntrepriseEnroleeSansCode;
type Aide = AideAccordee | AideAccordeeSansPrealables;

const suivre = (
  { data: { code }, revision }: RecordedEvent<CampagneEvent>,
  rows: Rows,
  change: Partial<LigneCampagne> = {},
) => {
  rows.patch(LigneCampagne, { code }, { ...change, revision: Number(revision) });
};

const relever = (event: RecordedEvent<FrequentationRelevee | FrequentationCorrigee>, rows: Rows) => {
  const { code, tenueLe, personnes, entreprises } = event.data;
  rows.put(LigneFrequentation, { code, tenueLe, personnes, entreprises });
  suivre(event, rows);
};

const enroler = (siren: string, codeOrigine: string | null, rows: Rows) => {
  rows.put(OrigineDEntreprise, { siren, codeOrigine, aidee: false, labellisee: false });
};

const aider = ({ data: { siren } }: RecordedEvent<Aide>, rows: Rows) => {
  rows.patch(OrigineDEntreprise, { siren }, { aidee: true });
};

/** Campaigns and what followed them: a company stays counted when its aid or its label was withdrawn. */
export const campagnes = projection<CampagneEvent | Enrolement | Aide | LabelAccorde>({
  name: 'campagnes@2',
  tables: [LigneCampagne, LigneFrequentation, EntrepriseVenueACampagne, OrigineDEntreprise],
  figures: FIGURES,
  on: {
    'CampagneLancee.v1': ({ data: { lanceePar: _, ...lancement }, revision }, rows) => {
      rows.put(LigneCampagne, { ...lancement, etat: 'ouverte', closeLe: null, revision: Number(revision) });
    },
    'FrequentationRelevee.v1': relever,
    'FrequentationCorrigee.v1': relever,
    'EntreprisesVenues.v1': (event, rows) => {
      const { code, venues } = event.data;
      for (const { siren, venueLe } of venues) rows.put(EntrepriseVenueACampagne, { code, siren, venueLe });
      suivre(event, rows);
    },
    'CampagneClose.v1': (event, rows) => {
      const { coutCentimes, closeLe } = event.data;
      suivre(event, rows, { etat: 'close', coutCentimes, closeLe });
    },
    'EntrepriseEnrolee.v1': ({ data: { siren } }, rows) => {
      enroler(siren, null, rows);
    },
    'EntrepriseEnrolee.v2': ({ data: { siren, codeOrigine } }, rows) => {
      enroler(siren, codeOrigine, rows);
    },
    'AideAccordee.v1': aider,
    'AideAccordee.v2': aider,
    'LabelAccorde.v1': ({ data: { siren } }, rows) => {
      rows.patch(OrigineDEntreprise, { siren }, { labellisee: true });
    },
  },
});
