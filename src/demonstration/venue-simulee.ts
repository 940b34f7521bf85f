import { createHash } from 'node:crypto';
import { ReleverEntreprises } from '#modules/marque-mission';
import type { Alea } from './alea';
import { meneurDe, type CampagneSimulee } from './campagne-simulee';
import type { Redaction } from './redaction';
import type { Arrivee } from './vie-simulee';

/** Share of the companies of the programme that come to a fair of their region. */
const PART_DES_VENUES = 0.08;

/** Writes the list of companies that came to each fair of a region, on its last day. They are in the programme already. */
export const venuesDe = (
  redaction: Redaction,
  alea: Alea,
  campagnes: readonly CampagneSimulee[],
  arrivees: readonly Arrivee[],
): void => {
  for (const campagne of campagnes) {
    const { code, nature, territoire } = campagne;
    const tenueLe = campagne.tenues.at(-1);
    if (nature !== 'salon' || tenueLe === undefined) continue;
    const presentes = arrivees.filter(
      ({ entreprise, enrolee }) =>
        entreprise.region === territoire && enrolee < tenueLe && alea.chance(PART_DES_VENUES),
    );
    if (presentes.length === 0) continue;
    const sirens = presentes.map(({ entreprise }) => entreprise.siren);
    const empreinte = createHash('sha256')
      .update(['siren', ...sirens].join('\n'))
      .digest('hex');
    const lignes = sirens.map((siren, rang) => ({ ligne: rang + 2, siren, date: '' }));
    const venues = { code, tenueLe, empreinte, lignes };
    redaction.ajouter(
      tenueLe,
      code,
      meneurDe(redaction, campagne),
      (context) => new ReleverEntreprises(venues, context),
    );
  }
};
