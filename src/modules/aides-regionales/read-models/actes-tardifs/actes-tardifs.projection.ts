import type { RecordedEvent } from '#libs/event-sourcing';
import { projection, type Rows } from '#libs/projections';
import { ecartDeDate } from '#modules/habilitations';
import { DATES_DU_DISPOSITIF, DATES_DU_DOSSIER } from '../../dates-legales';
import type { DispositifEvent } from '../../dispositif/dispositif.events';
import type { CreditsConfirmes, DossierAideEvent } from '../../dossier-aide/dossier-aide.events';
import { LIBELLES } from '../../libelles';
import { EST_NOTIFIE } from './actes-notifies';
import { LigneActeTardif } from './actes-tardifs.entity';

/** Facts that name their region. */
type Fait = Exclude<DossierAideEvent, CreditsConfirmes> | DispositifEvent;

const DATES: Readonly<Record<Fait['type'], string | null>> = { ...DATES_DU_DOSSIER, ...DATES_DU_DISPOSITIF };

const NOTIFIES: Readonly<Partial<Record<Fait['type'], boolean>>> = EST_NOTIFIE;

const retenir = (event: RecordedEvent<Fait>, rows: Rows) => {
  const { type, data, position } = event;
  const ecart = ecartDeDate(event, DATES[type]);
  if (!ecart) return;
  rows.put(LigneActeTardif, {
    position,
    region: data.region,
    ...('dossierId' in data
      ? { dossierId: data.dossierId, dispositifId: null }
      : { dossierId: null, dispositifId: data.dispositifId }),
    acte: LIBELLES[type],
    notifie: NOTIFIES[type] ?? false,
    ...ecart,
    // A filing says in its data why it was recorded later.
    ...('motifDeReception' in data ? { motif: data.motifDeReception } : {}),
  });
};

const dates = Object.entries(DATES).filter(([, champ]) => champ !== null);

export const actesTardifs = projection<Fait>({
  name: 'actes-tardifs@2',
  tables: [LigneActeTardif],
  on: Object.fromEntries(dates.map(([type]) => [type, retenir])),
});
