import { ordinalOf, type RecordedEvent } from '#libs/event-sourcing';
import { projection, type Rows } from '#libs/projections';
import { jourDEnregistrement, jourDeDroit } from '../chronologie/ordres';
import { categorieDe } from '../flux-du-programme';
import { TYPES_RACONTES } from '../recit/recits';
import { FaitSitue, MentionDUnFait, RegionDUnFlux } from './histoires.entity';
import { estUneRegion, referencesDe } from './references';

export const HISTOIRES = 'histoires';

const situer = (fait: RecordedEvent, rows: Rows): void => {
  const { id: faitId, stream: flux, type, metadata } = fait;
  const { actor, correlationId, causationId } = metadata;
  const position = Number(ordinalOf(fait.position));
  const enregistreLe = jourDEnregistrement(fait);
  rows.put(FaitSitue, {
    ...{ position, faitId, flux, categorie: categorieDe(flux), type },
    ...{ acteurId: actor.personneId, role: actor.role, correlationId, causationId },
    ...{ enregistreLe, compteLe: jourDeDroit(fait) ?? enregistreLe },
  });
  for (const reference of referencesDe(fait)) {
    rows.put(MentionDUnFait, { reference, position });
    if (fait.revision === 0n && estUneRegion(reference)) rows.put(RegionDUnFlux, { region: reference, flux });
  }
};

/** Every fact of every module, by what it names: the journal knows a fact only by its stream and its position. */
export const histoires = projection<RecordedEvent>({
  name: `${HISTOIRES}@1`,
  tables: [FaitSitue, MentionDUnFait, RegionDUnFlux],
  on: Object.fromEntries(TYPES_RACONTES.map((type) => [type, situer])),
});
