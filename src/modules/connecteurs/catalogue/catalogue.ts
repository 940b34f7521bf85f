import type { StreamModel } from '#libs/event-sourcing';
import { peutVoirLeReseau } from '#modules/habilitations';
import type { CatalogueEvent, ServiceInscrit } from './catalogue.events';

export type Service = Readonly<ServiceInscrit['data']>;

interface ServiceConnu {
  /** The last version. */
  readonly service: Service;
  readonly retire: boolean;
}

export interface Catalogue {
  readonly region: string | null;
  readonly services: Readonly<Record<string, ServiceConnu>>;
}

const evolve = ({ services }: Catalogue, { type, data }: CatalogueEvent): Catalogue => {
  const { region, code } = data;
  const connu = services[code];
  switch (type) {
    case 'ServiceInscrit.v1':
      return { region, services: { ...services, [code]: { service: data, retire: false } } };
    case 'ServiceRetire.v1':
      return { region, services: connu ? { ...services, [code]: { ...connu, retire: true } } : services };
    default:
      return type satisfies never;
  }
};

/** The services that a region subsidises. The stream is named by the region. */
export const catalogue: StreamModel<Catalogue, CatalogueEvent> = {
  category: 'catalogueDePrestations',
  initialState: () => ({ region: null, services: {} }),
  evolve,
  isVisibleTo: ({ region }, actor) => region !== null && peutVoirLeReseau(actor, region),
};

/** The version in force; null when the region does not offer this service, or no longer. */
export const serviceOffert = ({ services }: Catalogue, code: string): Service | null => {
  const connu = services[code];
  return connu && !connu.retire ? connu.service : null;
};
