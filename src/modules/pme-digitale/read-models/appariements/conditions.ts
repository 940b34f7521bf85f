import { IsNull, type FindOptionsWhere } from 'typeorm';
import type { Actor } from '#libs/event-sourcing';
import { visibles } from '#modules/habilitations';
import type { LigneAppariement } from './appariements.entity';

export type Condition = FindOptionsWhere<LigneAppariement>;

export const A_FAIRE_DES_APPARIEMENTS = ['repondre', 'convenir'] as const;
export type AFaireDUnAppariement = (typeof A_FAIRE_DES_APPARIEMENTS)[number];

const SANS_REPONSE_DE = {
  sirenOffre: { accepteParLOffreLe: IsNull() },
  sirenBesoin: { accepteParLeBesoinLe: IsNull() },
};

/** Those of one side or of the other, which is that of the actor; nobody sees any when there is no condition. A company has to answer what it has not. */
export const siens = (actor: Actor, aFaire?: AFaireDUnAppariement): readonly Condition[] => {
  const visible = visibles(actor);
  if (!visible) return [];
  const { region, siren } = visible;
  const fait: Condition = aFaire === undefined ? {} : { etat: aFaire === 'repondre' ? 'propose' : 'conclu' };
  if (siren !== undefined)
    return (['sirenOffre', 'sirenBesoin'] as const).map((champ) => ({
      [champ]: siren,
      ...(aFaire === 'repondre' ? SANS_REPONSE_DE[champ] : {}),
      ...fait,
    }));
  return region === undefined
    ? [fait]
    : [
        { regionOffre: region, ...fait },
        { regionBesoin: region, ...fait },
      ];
};

const COTES = { siren: ['sirenOffre', 'sirenBesoin'], region: ['regionOffre', 'regionBesoin'] } as const;

/** The same, for one company or one region of them, on either side. */
export const avec = (
  conditions: readonly Condition[],
  nature: keyof typeof COTES,
  valeur: string | undefined,
): readonly Condition[] =>
  valeur === undefined
    ? conditions
    : conditions.flatMap((condition) =>
        COTES[nature]
          .filter((champ) => condition[champ] === undefined || condition[champ] === valeur)
          .map((champ) => ({ ...condition, [champ]: valeur })),
      );

/** The same, in this state; none where another one is asked for already. */
export const aLEtat = (
  conditions: readonly Condition[],
  etat: LigneAppariement['etat'] | undefined,
): readonly Condition[] =>
  etat === undefined
    ? conditions
    : conditions
        .filter((condition) => condition.etat === undefined || condition.etat === etat)
        .map((condition) => ({ ...condition, etat }));
