import { ajouterDesJours, ajouterDesMois } from '#libs/france';
import { DeclarerSituationFinale, DeclarerSituationInitiale, TECHNOLOGIES } from '#modules/pme-digitale';
import type { Alea } from '../alea';
import { jourOuvreDepuis } from '../calendrier-simule';
import type { Redaction } from '../redaction';

/** Those that do not declare are reminded. */
const DECLARENT = 0.85;
const DECLARENT_ENCORE = 0.7;
const MOIS_AVANT_LA_FINALE = 12;

const situationDe = (alea: Alea, progres: number) => {
  const ventes = alea.entre(0, 30) + progres;
  return {
    effectif: alea.entre(1, 60),
    chiffreDAffairesCentimes: alea.entre(50_000, 9_000_000) * 100,
    ventesEnLignePourCent: ventes,
    technologies: TECHNOLOGIES.slice(0, Math.min(TECHNOLOGIES.length, alea.entre(1, 6) + Math.floor(progres / 4))),
    heuresManquantesParMois: Math.max(0, alea.entre(10, 120) - 2 * progres),
  };
};

/** Writes what an applicant says of itself at its application, and a year later when the year is long enough. */
export const declarationsDe = (redaction: Redaction, alea: Alea, siren: string, demandeeLe: string): void => {
  const dirigeant = redaction.personne('entreprise.dirigeant', siren);
  const initialeLe = jourOuvreDepuis(ajouterDesJours(demandeeLe, alea.entre(1, 25)));
  const finaleLe = jourOuvreDepuis(
    ajouterDesJours(ajouterDesMois(demandeeLe, MOIS_AVANT_LA_FINALE), alea.entre(1, 25)),
  );
  const [initiale, finale] = [situationDe(alea, 0), situationDe(alea, alea.entre(0, 12))];
  const declare = alea.chance(DECLARENT);
  const encore = alea.chance(DECLARENT_ENCORE);
  if (!declare) return;
  const candidature = { siren, rang: 1 };
  redaction.ajouter(
    initialeLe,
    siren,
    dirigeant,
    (context) => new DeclarerSituationInitiale({ ...candidature, ...initiale }, context),
  );
  if (encore)
    redaction.ajouter(
      finaleLe,
      siren,
      dirigeant,
      (context) => new DeclarerSituationFinale({ ...candidature, ...finale }, context),
    );
};
