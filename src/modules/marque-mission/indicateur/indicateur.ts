import type { StreamModel } from '#libs/event-sourcing';
import type { CibleFixee, Definition, DefinitionPubliee, IndicateurDefini, IndicateurEvent } from './indicateur.events';

type Cible = CibleFixee['data'];

export interface IndicateurConnu {
  readonly etat: 'actif' | 'retire';
  readonly definition: IndicateurDefini['data'];
  /** In their order; the last one is in force. */
  readonly definitions: readonly [Definition, ...Definition[]];
  /** Why each version but the first replaced the one before it. */
  readonly derniereDefinition: DefinitionPubliee['data'] | null;
  /** Code of the published figure that it starts from. */
  readonly reference: string | null;
  /** In force, by territory. */
  readonly cibles: Readonly<Record<string, Cible>>;
}

export type Indicateur = Readonly<{ etat: 'absent' }> | Readonly<IndicateurConnu>;

const definitionDe = ({ version, formule, serie, population, source }: Definition): Definition => ({
  version,
  formule,
  serie,
  population,
  source,
});

const evolve = (indicateur: Indicateur, event: IndicateurEvent): Indicateur => {
  if (event.type === 'IndicateurDefini.v1') {
    const definitions: [Definition] = [definitionDe(event.data)];
    const suite = { derniereDefinition: null, reference: null, cibles: {} };
    return { etat: 'actif', definition: event.data, definitions, ...suite };
  }
  if (indicateur.etat === 'absent') return indicateur;
  switch (event.type) {
    case 'DefinitionPubliee.v1': {
      const definitions: IndicateurConnu['definitions'] = [...indicateur.definitions, definitionDe(event.data)];
      return { ...indicateur, definitions, derniereDefinition: event.data };
    }
    case 'ReferenceDesignee.v1':
      return { ...indicateur, reference: event.data.reference };
    case 'CibleFixee.v1':
      return { ...indicateur, cibles: { ...indicateur.cibles, [event.data.territoire]: event.data } };
    case 'IndicateurRetire.v1':
      return { ...indicateur, etat: 'retire' };
    default:
      return event satisfies never;
  }
};

export const indicateur: StreamModel<Indicateur, IndicateurEvent> = {
  category: 'indicateur',
  initialState: () => ({ etat: 'absent' }),
  evolve,
  // The catalogue is public.
  isVisibleTo: () => true,
};

/** The last version. */
export const definitionEnVigueur = <Version>({
  definitions,
}: {
  readonly definitions: readonly [Version, ...Version[]];
}): Version => definitions.at(-1) ?? definitions[0];
