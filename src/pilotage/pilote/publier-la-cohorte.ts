import type { CohorteLue, MouvementsDuMois, QuotaLu } from '#modules/pme-digitale';
import type { Publie } from '../chiffres/chiffre';
import { publierParMois } from '../chiffres/par-mois';
import { proteger } from '../secret';

/** One quota. Null where fewer than five companies could be recognised. */
export interface QuotaPublie {
  readonly code: string;
  readonly plafond: number;
  readonly admises: number | null;
  readonly enAttente: number | null;
}

/** Null where fewer than five companies could be recognised. */
export interface MouvementsPublies {
  readonly region: string;
  readonly mois: string;
  readonly promotions: number | null;
  readonly sorties: number | null;
}

export interface CohortePubliee {
  readonly experimentationId: string;
  readonly etat: string;
  readonly places: number;
  readonly admises: number | null;
  readonly enAttente: number | null;
  readonly quotas: Readonly<Record<'region' | 'taille' | 'secteur', readonly QuotaPublie[]>>;
  readonly mouvements: Publie<MouvementsPublies>;
  readonly promotionsParMois: ReadonlyMap<string, number | null>;
  readonly sortiesParMois: ReadonlyMap<string, number | null>;
}

export interface Lectures {
  readonly cohorte: CohorteLue;
  readonly quotas: readonly QuotaLu[];
  readonly mouvements: readonly MouvementsDuMois[];
}

const seul = (nombre: number): number | null =>
  proteger<number, null>(
    [nombre],
    (un) => un,
    () => null,
  ).at(0) ?? null;

/** Each axis adds up to the cohort, so that each is protected by itself. */
const publierLesQuotas = (lus: readonly QuotaLu[]): readonly QuotaPublie[] => {
  const montrer = (nombre: (quota: QuotaLu) => number) =>
    proteger<number, null>(
      lus.map(nombre),
      (un) => un,
      () => null,
    );
  const [admises, enAttente] = [montrer((quota) => quota.admises), montrer((quota) => quota.enAttente)];
  return lus.map(({ code, plafond }, rang) => ({
    code,
    plafond,
    admises: admises[rang] ?? null,
    enAttente: enAttente[rang] ?? null,
  }));
};

/** What may be shown of a cohort in public: a group of fewer than five companies is hidden, and what would give it away. */
export const publierLaCohorte = ({ cohorte, quotas, mouvements }: Lectures): CohortePubliee => {
  const { experimentationId, etat, places } = cohorte;
  const de = (axe: string) => publierLesQuotas(quotas.filter((quota) => quota.axe === axe));
  const parMois = (nombre: (lu: MouvementsDuMois) => number) =>
    // No indicator shows sums of them.
    publierParMois(
      mouvements.map((lu) => ({ region: lu.region, mois: lu.mois, nombre: nombre(lu) })),
      {},
      [],
    );
  const [promotions, sorties] = [parMois((lu) => lu.promotions), parMois((lu) => lu.sorties)];
  return {
    experimentationId,
    etat,
    places,
    admises: seul(cohorte.admises),
    enAttente: seul(cohorte.enAttente),
    quotas: { region: de('region'), taille: de('taille'), secteur: de('secteur') },
    mouvements: {
      lignes: mouvements.map(({ region, mois }, rang) => ({
        region,
        mois,
        promotions: promotions.lignes[rang]?.nombre ?? null,
        sorties: sorties.lignes[rang]?.nombre ?? null,
      })),
      total: promotions.total && {
        region: 'FR',
        mois: '',
        promotions: promotions.total.nombre,
        sorties: sorties.total?.nombre ?? null,
      },
    },
    promotionsParMois: promotions.parMois,
    sortiesParMois: sorties.parMois,
  };
};
