import type { Fait } from '#facts/conventions-de-pret';
import { conventionId, fait, mois } from '#facts/releves-de-pret';
import { conventionPret, type ConventionPret } from '../../src/modules/pme-digitale/convention-pret/convention-pret';
import type { ConventionPretEvent } from '../../src/modules/pme-digitale/convention-pret/convention-pret.events';
import type { Saisie } from '../../src/modules/pme-digitale/releve-pret/saisie';

/** The convention after these facts. */
export const surLaConvention = (...faits: readonly Fait[]): ConventionPret | null =>
  (faits as readonly ConventionPretEvent[]).reduce<ConventionPret | null>(
    (etat, un) => conventionPret.evolve(etat, un),
    null,
  );

const { couts, heuresCentiemes, justificatifs } = fait('RelevePretSaisi.v1')().data;

/** What the lender of the examples says of September. */
export const SAISIE: Saisie = {
  conventionId,
  mois,
  heuresCentiemes,
  ...couts,
  facture: [
    { code: 'salaires', montantCentimes: 700_00 },
    { code: 'charges', montantCentimes: 300_00 },
  ],
  justificatifs,
};

const rectifie = fait('RelevePretRectifie.v1')().data;

/** What they say of it later. */
export const RECTIFICATION = {
  ...SAISIE,
  heuresCentiemes: rectifie.heuresCentiemes,
  ...rectifie.couts,
  facture: [
    { code: 'salaires', montantCentimes: 600_00 },
    { code: 'charges', montantCentimes: 250_00 },
  ] as const,
  rangRemplace: 1,
};
