import { ajouterDesJours } from '#libs/france';
import {
  AbonderEnveloppe,
  enveloppeIdDe,
  FermerDispositif,
  OuvrirDispositif,
  OuvrirEnveloppe,
} from '#modules/aides-regionales';
import type { Alea } from './alea';
import { ANNEE, DEBUT } from './calendrier-simule';
import { POIDS, SOMME_DES_POIDS } from './entreprise-fictive';
import type { Redaction } from './redaction';

export interface DispositifSimule {
  readonly dispositifId: string;
  readonly enveloppeId: string;
  readonly plancherCentimes: number;
  readonly plafondCentimes: number;
  readonly tauxPointsDeBase: number;
}

export const DUREE_RESERVATION_JOURS = 60;

const MODELES = [
  { intitule: 'Chèque numérique', taux: 5_000, plancher: 500_00, plafond: 10_000_00, part: 0.4 },
  { intitule: 'Transformation numérique', taux: 4_000, plancher: 5_000_00, plafond: 60_000_00, part: 0.25 },
] as const;

/** Schemes and envelopes of a region. Some envelopes run short before the end of the year. */
export const dispositifsDe = (
  redaction: Redaction,
  alea: Alea,
  region: string,
  entreprises: number,
): readonly DispositifSimule[] =>
  MODELES.map(({ intitule, taux, plancher, plafond, part }) => {
    const dispositifId = redaction.id(`dispositif ${region} ${intitule}`);
    const enveloppeId = enveloppeIdDe(region, ANNEE, dispositifId);
    const responsable = redaction.personne('region.responsable', region);
    const gestionnaire = redaction.personne('region.gestionnaire-financier', region);
    const regles = {
      intitule,
      baseLegale: `Délibération simulée ${ANNEE}-${region}`,
      tauxPointsDeBase: taux,
      plancherCentimes: plancher,
      plafondCentimes: plafond,
      dureeReservationJours: DUREE_RESERVATION_JOURS,
    };
    const moyenne = (plancher + plafond) / 2;
    const poids = (POIDS[region] ?? 1) / SOMME_DES_POIDS;
    const montant = Math.max(
      plafond * 2,
      Math.round((entreprises * poids * part * moyenne * (0.3 + 0.5 * alea.next())) / 100_000) * 100_000,
    );
    redaction.ajouter(
      DEBUT,
      dispositifId,
      responsable,
      (context) => new OuvrirDispositif({ ...regles, dispositifId, ouvertLe: DEBUT }, context),
    );
    redaction.ajouter(
      DEBUT,
      dispositifId,
      gestionnaire,
      (context) => new OuvrirEnveloppe({ dispositifId, annee: ANNEE, montantCentimes: montant }, context),
    );
    if (alea.chance(0.3)) {
      const ajout = Math.round(montant / 5);
      const decision = `Décision modificative ${ANNEE}-2`;
      redaction.ajouter(
        ajouterDesJours(DEBUT, 180),
        dispositifId,
        gestionnaire,
        (context) => new AbonderEnveloppe({ enveloppeId, montantCentimes: ajout, decision }, context),
      );
    }
    if (alea.chance(0.1)) {
      const ferme = ajouterDesJours(DEBUT, 345);
      redaction.ajouter(
        ferme,
        dispositifId,
        responsable,
        (context) => new FermerDispositif({ dispositifId, motif: 'fin-de-programme' }, context),
      );
    }
    return { dispositifId, enveloppeId, plancherCentimes: plancher, plafondCentimes: plafond, tauxPointsDeBase: taux };
  });
