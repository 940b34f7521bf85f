import type { Actor, StreamModel } from '#libs/event-sourcing';
import { visibles } from '#modules/habilitations';
import type {
  Axe,
  Candidature,
  ExperimentationClose,
  ExperimentationEvent,
  ExperimentationOuverte,
  GroupesDeComparaisonFiges,
  Plafond,
} from './experimentation.events';

export type EtatDExperimentation = 'ouverte' | 'en-cours' | 'evaluee' | 'close';

export interface Admise extends Readonly<Candidature> {
  readonly numero: number;
}

/** The ceilings of one axis, by code. */
type PlafondsParCode = Readonly<Record<string, number>>;

/** One cohort: places, quotas, who is admitted, and who waits; once it is closed, who did that day. */
export interface Experimentation {
  readonly experimentationId: string;
  readonly etat: EtatDExperimentation;
  readonly ouverture: Readonly<ExperimentationOuverte['data']>;
  readonly places: number;
  readonly plafonds: Readonly<Record<Axe, PlafondsParCode>>;
  readonly admises: readonly Admise[];
  /** In the order in which they became admissible. */
  readonly attente: readonly Readonly<Candidature>[];
  /** Companies that ever waited. */
  readonly ordre: number;
  /** The last application of each company that was answered here. */
  readonly rangs: Readonly<Record<string, number>>;
  /** Who is compared with whom; null before it is fixed. */
  readonly groupes: Readonly<GroupesDeComparaisonFiges['data']> | null;
  readonly cloture: Readonly<ExperimentationClose['data']> | null;
}

const parCode = (plafonds: readonly Plafond[]): PlafondsParCode =>
  Object.fromEntries(plafonds.map(({ code, plafond }) => [code, plafond]));

const ouvrir = (ouverture: ExperimentationOuverte['data']): Experimentation => ({
  experimentationId: ouverture.experimentationId,
  etat: 'ouverte',
  ouverture,
  places: ouverture.places,
  plafonds: {
    region: parCode(ouverture.plafonds.regions),
    taille: parCode(ouverture.plafonds.tailles),
    secteur: parCode(ouverture.plafonds.secteurs),
  },
  admises: [],
  attente: [],
  ordre: 0,
  rangs: {},
  groupes: null,
  cloture: null,
});

const candidatureDe = ({ siren, rang, region, taille, secteur }: Candidature): Candidature => ({
  siren,
  rang,
  region,
  taille,
  secteur,
});

const sans = <Une extends Candidature>(unes: readonly Une[], siren: string): readonly Une[] =>
  unes.filter((une) => une.siren !== siren);

/** In place: a fold that copied every company it knows for each of them would be quadratic. */
const noterLeRang = ({ rangs }: Experimentation, { siren, rang }: Pick<Candidature, 'siren' | 'rang'>): void => {
  (rangs as Record<string, number>)[siren] = rang;
};

const suivre = (cohorte: Experimentation, event: ExperimentationEvent): Experimentation => {
  const { plafonds, admises, attente } = cohorte;
  switch (event.type) {
    case 'ExperimentationOuverte.v1':
      return ouvrir(event.data);
    case 'QuotaFixe.v1': {
      const { axe, code, plafond } = event.data;
      return { ...cohorte, plafonds: { ...plafonds, [axe]: { ...plafonds[axe], [code]: plafond } } };
    }
    case 'PlacesFixees.v1':
      return { ...cohorte, places: event.data.places };
    case 'EntrepriseAdmise.v1': {
      noterLeRang(cohorte, event.data);
      return { ...cohorte, admises: [...admises, { ...candidatureDe(event.data), numero: event.data.numero }] };
    }
    case 'EntrepriseMiseEnAttente.v1': {
      noterLeRang(cohorte, event.data);
      return { ...cohorte, attente: [...attente, candidatureDe(event.data)], ordre: event.data.ordre };
    }
    case 'EntreprisePromue.v1': {
      const { siren, numero } = event.data;
      const promue = { ...candidatureDe(event.data), numero };
      return { ...cohorte, admises: [...admises, promue], attente: sans(attente, siren) };
    }
    case 'EntrepriseSortie.v1': {
      const { siren } = event.data;
      return { ...cohorte, admises: sans(admises, siren), attente: sans(attente, siren) };
    }
    case 'EntrepriseEcartee.v1':
      noterLeRang(cohorte, event.data);
      return cohorte;
    case 'ExperimentationDemarree.v1':
      return { ...cohorte, etat: 'en-cours' };
    case 'GroupesDeComparaisonFiges.v1':
      return { ...cohorte, groupes: event.data };
    case 'ExperimentationEvaluee.v1':
      return { ...cohorte, etat: 'evaluee' };
    case 'ExperimentationClose.v1':
      return { ...cohorte, etat: 'close', cloture: event.data };
    default:
      return event satisfies never;
  }
};

const evolve = (cohorte: Experimentation | null, event: ExperimentationEvent): Experimentation | null => {
  if (cohorte) return suivre(cohorte, event);
  return event.type === 'ExperimentationOuverte.v1' ? ouvrir(event.data) : null;
};

/** Which companies are in a cohort is the mission's to see: a region sees its own, in the read model. */
const voitTout = (actor: Actor): boolean => {
  const perimetre = visibles(actor);
  return perimetre !== undefined && perimetre.region === undefined && perimetre.siren === undefined;
};

/** The stream is named by the code of the cohort. Null before it is opened. */
export const experimentation: StreamModel<Experimentation | null, ExperimentationEvent> = {
  category: 'experimentation',
  initialState: () => null,
  evolve,
  isVisibleTo: (state, actor) => state !== null && voitTout(actor),
};

/** Whether companies may apply to it and be found admissible. */
export const estOuverteAuxCandidatures = (cohorte: Experimentation | null): boolean =>
  cohorte !== null && cohorte.etat !== 'close';
