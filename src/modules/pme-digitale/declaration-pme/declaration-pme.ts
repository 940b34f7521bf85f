import type { StreamModel } from '#libs/event-sourcing';
import { peutVoir } from '#modules/habilitations';
import type {
  DeclarationPmeCorrigee,
  DeclarationPmeEvent,
  DeLaCandidature,
  MomentDeDeclaration,
  SituationDePme,
  SituationFinaleDeclaree,
  SituationInitialeDeclaree,
} from './declaration-pme.events';

export interface DeclarationFaite {
  /** As it was first told. */
  readonly declaree: Readonly<SituationDePme>;
  /** As it stands. */
  readonly situation: Readonly<SituationDePme>;
  readonly declareeLe: string;
  /** What it was corrected to last; null before. */
  readonly correction: Readonly<DeclarationPmeCorrigee['data']> | null;
}

/** Both declarations of one application. */
export interface DeclarationPme {
  readonly candidature: Readonly<DeLaCandidature>;
  readonly ouverture: Readonly<SituationInitialeDeclaree['data']> | null;
  readonly declarations: Readonly<Partial<Record<MomentDeDeclaration, DeclarationFaite>>>;
  /** How many reminders each had. */
  readonly relances: Readonly<Record<MomentDeDeclaration, number>>;
}

export const situationDe = (dite: SituationDePme): SituationDePme => ({
  effectif: dite.effectif,
  chiffreDAffairesCentimes: dite.chiffreDAffairesCentimes,
  ventesEnLignePourCent: dite.ventesEnLignePourCent,
  technologies: [...dite.technologies].sort(),
  heuresManquantesParMois: dite.heuresManquantesParMois,
});

const faite = ({ data }: SituationInitialeDeclaree | SituationFinaleDeclaree): DeclarationFaite => ({
  declaree: situationDe(data),
  situation: situationDe(data),
  declareeLe: data.declareeLe,
  correction: null,
});

const nouvelle = ({ data: { siren, rang, experimentationId, region } }: DeclarationPmeEvent): DeclarationPme => ({
  candidature: { siren, rang, experimentationId, region },
  ouverture: null,
  declarations: {},
  relances: { initiale: 0, finale: 0 },
});

const evolve = (avant: DeclarationPme | null, event: DeclarationPmeEvent): DeclarationPme | null => {
  const etat = avant ?? nouvelle(event);
  const { declarations, relances } = etat;
  switch (event.type) {
    case 'SituationInitialeDeclaree.v1':
      return { ...etat, ouverture: event.data, declarations: { ...declarations, initiale: faite(event) } };
    case 'SituationFinaleDeclaree.v1':
      return { ...etat, declarations: { ...declarations, finale: faite(event) } };
    case 'DeclarationPmeCorrigee.v1': {
      const { moment } = event.data;
      const corrigee = declarations[moment];
      if (!corrigee) return etat;
      const correction = { ...corrigee, situation: situationDe(event.data), correction: event.data };
      return { ...etat, declarations: { ...declarations, [moment]: correction } };
    }
    case 'DeclarationPmeRelancee.v1':
      return { ...etat, relances: { ...relances, [event.data.moment]: event.data.relance } };
    default:
      return event satisfies never;
  }
};

/** The stream is named by the SIREN and the rank of the application: a company that applies again declares again. */
export const declarationPme: StreamModel<DeclarationPme | null, DeclarationPmeEvent> = {
  category: 'declarationPme',
  initialState: () => null,
  evolve,
  isVisibleTo: (etat, actor) => etat !== null && peutVoir(actor, etat.candidature),
};

export const idDeLaDeclaration = ({ siren, rang }: Pick<DeLaCandidature, 'siren' | 'rang'>): string =>
  `${siren}-${rang}`;
