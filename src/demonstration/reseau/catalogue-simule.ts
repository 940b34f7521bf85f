import { ajouterDesJours } from '#libs/france';
import { OuvrirDispositif, OuvrirEnveloppe } from '#modules/aides-regionales';
import { InscrireService } from '#modules/connecteurs';
import { anneesEntre, jourOuvreDepuis } from '../calendrier-simule';
import type { Redaction } from '../redaction';
import { ouvertureDe } from './ouverture';

const PLAFOND_CENTIMES = 2_000_00;
const PART_POINTS_DE_BASE = 5_000;

const SERVICES = [
  { code: 'BOUTIQUE-EN-LIGNE', intitule: 'Boutique en ligne', competence: 'vente-en-ligne' },
  { code: 'AUDIT-DE-SECURITE', intitule: 'Audit de sécurité informatique', competence: 'cybersecurite' },
] as const;

export const CODES_DES_SERVICES = SERVICES.map(({ code }) => code);

export const PRIX_EN_EUROS = { minimum: 1_000, maximum: 5_000 } as const;

/** Money for each service that is expected. The last region has money for two only. */
const PAR_SERVICE = PLAFOND_CENTIMES;
const TOUT_JUSTE = 2 * PLAFOND_CENTIMES;

/** Writes a scheme of its own, with its envelope, and the services that it pays for, so that aid files keep their money. Returns its id. */
export const guichetDe = (
  redaction: Redaction,
  region: string,
  { services, estLaDerniere }: { readonly services: number; readonly estLaDerniere: boolean },
): string => {
  const { calendrier } = redaction;
  const ouvertLe = ouvertureDe(calendrier);
  const dispositifId = redaction.id(`dispositif ${region} prestations`);
  const responsable = redaction.personne('region.responsable', region);
  const gestionnaire = redaction.personne('region.gestionnaire-financier', region);
  const regles = {
    dispositifId,
    intitule: 'Chèque accompagnement',
    baseLegale: `Délibération simulée ${ouvertLe.slice(0, 4)}-${region}-C`,
    tauxPointsDeBase: PART_POINTS_DE_BASE,
    plancherCentimes: 500_00,
    plafondCentimes: PLAFOND_CENTIMES,
    dureeReservationJours: 365,
    ouvertLe,
  };
  const annees = anneesEntre(ouvertLe, calendrier.fin);
  const montantCentimes = estLaDerniere ? TOUT_JUSTE / annees.length : services * PAR_SERVICE;
  redaction.ajouter(ouvertLe, dispositifId, responsable, (context) => new OuvrirDispositif(regles, context));
  for (const annee of annees)
    redaction.ajouter(
      ouvertLe,
      dispositifId,
      gestionnaire,
      (context) => new OuvrirEnveloppe({ dispositifId, annee, montantCentimes }, context),
    );
  const inscriteLe = jourOuvreDepuis(ajouterDesJours(ouvertLe, 1));
  for (const service of SERVICES) {
    const conditions = {
      ...service,
      prixMinimumCentimes: PRIX_EN_EUROS.minimum * 100,
      prixMaximumCentimes: PRIX_EN_EUROS.maximum * 100,
      partPubliquePointsDeBase: PART_POINTS_DE_BASE,
      plafondCentimes: PLAFOND_CENTIMES,
      regime: 'de-minimis',
      dispositifId,
    } as const;
    redaction.ajouter(inscriteLe, dispositifId, responsable, (context) => new InscrireService(conditions, context));
  }
  return dispositifId;
};
