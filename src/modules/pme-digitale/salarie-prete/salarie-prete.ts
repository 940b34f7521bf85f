import type { StreamModel } from '#libs/event-sourcing';
import { partLibre, periodeCommune } from '../temps-partage';
import type { PartDeSalarieLiberee, PartDeSalarieReservee, SalariePreteEvent } from './salarie-prete.events';

export type PartTenue = Omit<PartDeSalarieReservee['data'], 'salarieId' | 'version' | 'reserveeLe'>;

type Voulue = Omit<PartTenue, 'partDuTempsPourCent'>;

/** `reponses`: the newest version that each convention was answered for. Who asks again for an older one is answered nothing. */
export interface SalariePrete {
  readonly tenues: readonly PartTenue[];
  readonly reponses: Readonly<Record<string, number>>;
  readonly liberees: readonly string[];
}

const sans = ({ tenues }: SalariePrete, conventionId: string) =>
  tenues.filter((tenue) => tenue.conventionId !== conventionId);

/** What was worked stays held. */
const liberees = (
  { tenues }: SalariePrete,
  { conventionId, aCommence, libereeLe }: PartDeSalarieLiberee['data'],
): readonly PartTenue[] =>
  tenues.flatMap((tenue) => {
    if (tenue.conventionId !== conventionId) return [tenue];
    if (!aCommence || tenue.du > libereeLe) return [];
    return [{ ...tenue, au: tenue.au < libereeLe ? tenue.au : libereeLe }];
  });

const evolve = (salarie: SalariePrete, event: SalariePreteEvent): SalariePrete => {
  const { conventionId } = event.data;
  switch (event.type) {
    case 'PartDeSalarieReservee.v1': {
      const { salarieId: _, version, reserveeLe: __, ...tenue } = event.data;
      return {
        ...salarie,
        tenues: [...sans(salarie, conventionId), tenue],
        reponses: { ...salarie.reponses, [conventionId]: version },
      };
    }
    case 'PartDeSalarieIndisponible.v1':
      return { ...salarie, reponses: { ...salarie.reponses, [conventionId]: event.data.version } };
    case 'PartDeSalarieLiberee.v1':
      return { ...salarie, tenues: liberees(salarie, event.data), liberees: [...salarie.liberees, conventionId] };
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

const ENTIERE = 100;

/** Share, in whole per cent, that is free on each day from `du` to `au`, what this convention holds left aside. */
export const partDisponible = (salarie: SalariePrete, { conventionId, du, au }: Voulue): number =>
  partLibre(
    ENTIERE,
    sans(salarie, conventionId).map((tenue) => ({ ...tenue, partPourCent: tenue.partDuTempsPourCent })),
    { du, au },
  );

/** Whether another convention lends them to the same company on one of the days: a loan has one convention (L8241-2). */
export const estDejaPrete = (salarie: SalariePrete, voulue: Voulue): boolean =>
  sans(salarie, voulue.conventionId).some(
    (tenue) =>
      tenue.preteuseSiren === voulue.preteuseSiren &&
      tenue.utilisatriceSiren === voulue.utilisatriceSiren &&
      periodeCommune(tenue, voulue) !== null,
  );
