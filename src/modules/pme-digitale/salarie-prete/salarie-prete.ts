import type { StreamModel } from '#libs/event-sourcing';
import type { PartDeSalarieReservee, SalariePreteEvent } from './salarie-prete.events';

type PartTenue = Pick<PartDeSalarieReservee['data'], 'conventionId' | 'partDuTempsPourCent' | 'du' | 'au'>;

/** `reponses`: the newest version that each convention was answered for. Who asks again for an older one is answered nothing. */
export interface SalariePrete {
  readonly tenues: readonly PartTenue[];
  readonly reponses: Readonly<Record<string, number>>;
  readonly liberees: readonly string[];
}

const sans = ({ tenues }: SalariePrete, conventionId: string) =>
  tenues.filter((tenue) => tenue.conventionId !== conventionId);

const evolve = (salarie: SalariePrete, event: SalariePreteEvent): SalariePrete => {
  const { conventionId } = event.data;
  switch (event.type) {
    case 'PartDeSalarieReservee.v1': {
      const { version, partDuTempsPourCent, du, au } = event.data;
      return {
        ...salarie,
        tenues: [...sans(salarie, conventionId), { conventionId, partDuTempsPourCent, du, au }],
        reponses: { ...salarie.reponses, [conventionId]: version },
      };
    }
    case 'PartDeSalarieIndisponible.v1':
      return { ...salarie, reponses: { ...salarie.reponses, [conventionId]: event.data.version } };
    case 'PartDeSalarieLiberee.v1':
      return { ...salarie, tenues: sans(salarie, conventionId), liberees: [...salarie.liberees, conventionId] };
    default:
      return event satisfies never;
  }
};

/** One stream per person, so that two conventions never hold more than the whole of their time between them. */
export const salariePrete: StreamModel<SalariePrete, SalariePreteEvent> = {
  category: 'salariePrete',
  initialState: () => ({ tenues: [], reponses: {}, liberees: [] }),
  evolve,
  // It joins companies that do not know of each other.
  isVisibleTo: () => false,
};

/** Share, in whole per cent, that is free on each day from `du` to `au`, what this convention holds left aside. */
export const partDisponible = (
  salarie: SalariePrete,
  { conventionId, du, au }: Pick<PartTenue, 'conventionId' | 'du' | 'au'>,
): number => {
  const autres = sans(salarie, conventionId).filter((tenue) => tenue.du <= au && du <= tenue.au);
  const jours = [du, ...autres.map((tenue) => tenue.du).filter((jour) => jour > du)];
  const prises = jours.map((jour) =>
    autres
      .filter((tenue) => tenue.du <= jour && jour <= tenue.au)
      .reduce((somme, { partDuTempsPourCent }) => somme + partDuTempsPourCent, 0),
  );
  return 100 - Math.max(...prises);
};
