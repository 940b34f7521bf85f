import { REGIONS } from '#libs/france';
import {
  DemarrerExperimentation,
  FigerGroupesDeComparaison,
  FixerQuota,
  LIBELLES_DES_SECTEURS,
  LIBELLES_DES_TAILLES,
  OuvrirExperimentation,
} from '#modules/pme-digitale';
import { POIDS, SOMME_DES_POIDS } from '../entreprise-fictive';
import type { Redaction } from '../redaction';

export const OUVERTURE = '2025-02-03';
const DEMARRAGE = '2025-04-01';
const GEL_DES_GROUPES = '2025-12-01';

export const cohorteId = ({ calendrier }: Redaction): string =>
  `PME-DIGITALE-${calendrier.jour(OUVERTURE).slice(0, 4)}`;

/** Shares of the places in whole percent: together they are more than all, so that some quotas are reached and others are not. */
const PARTS_DES_TAILLES: Readonly<Record<string, number>> = { micro: 20, petite: 85, moyenne: 22 };
const PARTS_DES_SECTEURS: Readonly<Record<string, number>> = { BE: 55, FZ: 20, GI: 20, JZ: 20 };
const PART_DES_AUTRES_SECTEURS = 4;
const MARGE_DES_REGIONS = 1.15;

/** 150 for the whole year. */
export const placesPour = (entreprises: number): number => Math.max(3, Math.round(entreprises * 0.05));

export const plafondDe = (places: number, region: string): number =>
  Math.ceil((places * MARGE_DES_REGIONS * (POIDS[region] ?? 0)) / SOMME_DES_POIDS);

/** Who decides on statuses: another person of the mission than those who decide on labels. */
export const piloteDe = (redaction: Redaction) => redaction.personne('mission.pilote', 'FR', 20);

/** The mission opens the cohort, and starts the experiment two months later. */
export const cohorteDe = (redaction: Redaction, places: number): void => {
  // One more, so that the quotas of a few places leave room.
  const parts = (pourCent: number) => 1 + Math.ceil((places * pourCent) / 100);
  const plafonds = {
    regions: Object.keys(REGIONS).map((code) => ({ code, plafond: plafondDe(places, code) })),
    tailles: Object.keys(LIBELLES_DES_TAILLES).map((code) => ({ code, plafond: parts(PARTS_DES_TAILLES[code] ?? 0) })),
    secteurs: Object.keys(LIBELLES_DES_SECTEURS).map((code) => ({
      code,
      plafond: parts(PARTS_DES_SECTEURS[code] ?? PART_DES_AUTRES_SECTEURS),
    })),
  };
  const { calendrier } = redaction;
  const experimentationId = cohorteId(redaction);
  const ouverture = { experimentationId, places, motif: 'recommandation-7', ...plafonds } as const;
  const mission = piloteDe(redaction);
  redaction.ajouter(
    calendrier.jour(OUVERTURE),
    'pilote',
    mission,
    (context) => new OuvrirExperimentation(ouverture, context),
  );
  redaction.ajouter(
    calendrier.jour(DEMARRAGE),
    'pilote',
    mission,
    (context) => new DemarrerExperimentation({ experimentationId }, context),
  );
  // In the evening, one after the other: the groups name the position of the last fact that made them, which then is always the same.
  const quota = { experimentationId, axe: 'region', code: '11' } as const;
  const plafond = plafondDe(places, quota.code) + 1;
  redaction.ajouterLeSoir(
    calendrier.jour(GEL_DES_GROUPES),
    mission,
    (context) => new FixerQuota({ ...quota, plafond, motif: 'equilibre-entre-regions' }, context),
  );
  redaction.ajouterLeSoir(
    calendrier.jour(GEL_DES_GROUPES),
    mission,
    (context) => new FigerGroupesDeComparaison({ experimentationId }, context),
  );
};
