import type { RecordedEvent } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { projection, type Rows } from '#libs/projections';
import { DATES_DU_DISPOSITIF, DATES_DU_DOSSIER } from '../../dates-legales';
import type { DispositifEvent } from '../../dispositif/dispositif.events';
import type { CreditsConfirmes, DossierAideEvent } from '../../dossier-aide/dossier-aide.events';
import { LIBELLES } from '../../libelles';
import { LigneActeTardif } from './actes-tardifs.entity';

/** Facts that name their region. */
type Fait = Exclude<DossierAideEvent, CreditsConfirmes> | DispositifEvent;

const DATES: Readonly<Record<Fait['type'], string | null>> = { ...DATES_DU_DOSSIER, ...DATES_DU_DISPOSITIF };

/** A filing says in its data why it was recorded later; the metadata say it of every other act. */
const motifDe = ({ data, metadata: { extra } }: RecordedEvent<Fait>) =>
  'motifDeReception' in data ? data.motifDeReception : (extra?.motifDeDate ?? null);

const retenir = (event: RecordedEvent<Fait>, rows: Rows) => {
  const { type, data, metadata, position } = event;
  const dateLegale = (data as Readonly<Record<string, unknown>>)[DATES[type] ?? ''];
  const enregistreLe = dateDeParis(metadata.occurredAt);
  if (dateLegale === enregistreLe) return;
  rows.put(LigneActeTardif, {
    position,
    region: data.region,
    ...('dossierId' in data
      ? { dossierId: data.dossierId, dispositifId: null }
      : { dossierId: null, dispositifId: data.dispositifId }),
    acte: LIBELLES[type],
    dateLegale: dateLegale as string,
    enregistreLe,
    motif: motifDe(event) as string | null,
  });
};

const dates = Object.entries(DATES).filter(([, champ]) => champ !== null);

export const actesTardifs = projection<Fait>({
  name: 'actes-tardifs@1',
  tables: [LigneActeTardif],
  on: Object.fromEntries(dates.map(([type]) => [type, retenir])),
});
