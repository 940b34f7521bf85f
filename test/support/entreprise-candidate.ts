import { siret } from '#facts/pme-digitale';
import type { EntrepriseCandidate } from '../../src/modules/pme-digitale/statut-pme-digitale/entreprise-candidate';

const LIEU = { siret, region: '53', naf: '62.01Z', fermeLe: null };

/** The company of the examples, enrolled, a micro-enterprise. */
export const CANDIDATE: EntrepriseCandidate = {
  cesseeLe: null,
  estPme: true,
  categorie: { code: 'micro', regle: 'recommandation-2003-361' },
  etablissements: [LIEU],
};

export const candidateDans = (change: Partial<EntrepriseCandidate['etablissements'][number]>): EntrepriseCandidate => ({
  ...CANDIDATE,
  etablissements: [{ ...LIEU, ...change }],
});
