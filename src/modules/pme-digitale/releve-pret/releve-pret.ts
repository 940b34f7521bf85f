import type { Actor, StreamModel } from '#libs/event-sourcing';
import { peutVoir } from '#modules/habilitations';
import type { RelevePretEvent, RelevePretSaisi } from './releve-pret.events';

export type EtatDuReleve = 'saisi' | 'valide' | 'conteste';

export type Releve = RelevePretSaisi['data'] & {
  readonly etat: EtatDuReleve;
  readonly validePar: string | null;
  readonly contestation: { readonly motif: string; readonly par: string } | null;
};

/** The newest statement of each month of a loan. There is never a second one of a month. */
export interface RelevesDuPret {
  readonly conventionId: string;
  readonly parMois: Readonly<Record<string, Releve>>;
  /** The newest one that was validated of each month, whatever replaced it since. */
  readonly valides: Readonly<Record<string, Releve>>;
}

const SAISI = { etat: 'saisi', validePar: null, contestation: null } as const;

const poser = (
  releves: RelevesDuPret | null,
  { conventionId, mois }: { conventionId: string; mois: string },
  releve: Releve,
): RelevesDuPret => ({
  conventionId,
  parMois: { ...releves?.parMois, [mois]: releve },
  valides: { ...releves?.valides, ...(releve.etat === 'valide' && { [mois]: releve }) },
});

const changer = (
  releves: RelevesDuPret | null,
  designe: { conventionId: string; mois: string },
  change: Partial<Releve>,
): RelevesDuPret | null => {
  const releve = releves?.parMois[designe.mois];
  return releve ? poser(releves, designe, { ...releve, ...change }) : releves;
};

const evolve = (releves: RelevesDuPret | null, event: RelevePretEvent): RelevesDuPret | null => {
  switch (event.type) {
    case 'RelevePretSaisi.v1':
      return poser(releves, event.data, { ...event.data, ...SAISI });
    case 'RelevePretRectifie.v1': {
      const { rangRemplace: _, rangValide: __, ...saisie } = event.data;
      return poser(releves, event.data, { ...saisie, ...SAISI });
    }
    case 'RelevePretValide.v1':
      return changer(releves, event.data, { etat: 'valide', validePar: event.data.validePar });
    case 'RelevePretConteste.v1': {
      const { motif, contestePar: par } = event.data;
      return changer(releves, event.data, { etat: 'conteste', contestation: { motif, par } });
    }
    default:
      return event satisfies never;
  }
};

/** Both companies, and whoever sees the region of one of them. */
export const peutVoirLeReleve = (
  actor: Actor,
  {
    preteuseSiren,
    preteuseRegion,
    utilisatriceSiren,
    utilisatriceRegion,
  }: Pick<Releve, 'preteuseSiren' | 'preteuseRegion' | 'utilisatriceSiren' | 'utilisatriceRegion'>,
): boolean =>
  peutVoir(actor, { siren: preteuseSiren, region: preteuseRegion }) ||
  peutVoir(actor, { siren: utilisatriceSiren, region: utilisatriceRegion });

/** Null before the first statement. */
export const relevePret: StreamModel<RelevesDuPret | null, RelevePretEvent> = {
  category: 'relevePret',
  initialState: () => null,
  evolve,
  isVisibleTo: (state, actor) => Object.values(state?.parMois ?? {}).some((releve) => peutVoirLeReleve(actor, releve)),
};
