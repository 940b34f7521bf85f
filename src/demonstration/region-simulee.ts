import { ajouterDesJours, joursEntre } from '#libs/france';
import {
  AbonderEnveloppe,
  enveloppeIdDe,
  FermerDispositif,
  OuvrirDispositif,
  OuvrirEnveloppe,
} from '#modules/aides-regionales';
import type { Alea } from './alea';
import { anneesEntre, type CalendrierSimule } from './calendrier-simule';
import { POIDS, SOMME_DES_POIDS } from './entreprise-fictive';
import type { Redaction } from './redaction';

export interface DispositifSimule {
  readonly dispositifId: string;
  readonly plancherCentimes: number;
  readonly plafondCentimes: number;
  readonly tauxPointsDeBase: number;
}

export const DUREE_RESERVATION_JOURS = 60;

const MODELES = [
  { intitule: 'Chèque numérique', taux: 5_000, plancher: 500_00, plafond: 10_000_00, part: 0.4 },
  { intitule: 'Transformation numérique', taux: 4_000, plancher: 5_000_00, plafond: 60_000_00, part: 0.25 },
] as const;

/** An envelope is that of a calendar year: a year of the programme that goes through two of them shares its money by their days. */
const parAnnee = (
  { debut, fin }: CalendrierSimule,
  montant: number,
  leMoins: number,
): readonly { readonly annee: number; readonly montantCentimes: number }[] =>
  anneesEntre(debut, fin).map((annee) => {
    const [du, au] = [`${annee}-01-01`, `${annee}-12-31`];
    const jours = 1 + joursEntre(du < debut ? debut : du, au > fin ? fin : au);
    const part = (montant * jours) / (1 + joursEntre(debut, fin));
    return { annee, montantCentimes: Math.max(leMoins, Math.round(part / 100_000) * 100_000) };
  });

/** Schemes and envelopes of a region. Some envelopes run short before the end of the year. */
export const dispositifsDe = (
  redaction: Redaction,
  alea: Alea,
  region: string,
  entreprises: number,
): readonly DispositifSimule[] =>
  MODELES.map(({ intitule, taux, plancher, plafond, part }) => {
    const { annee, debut } = redaction.calendrier;
    const dispositifId = redaction.id(`dispositif ${region} ${intitule}`);
    const responsable = redaction.personne('region.responsable', region);
    const gestionnaire = redaction.personne('region.gestionnaire-financier', region);
    const regles = {
      intitule,
      baseLegale: `Délibération simulée ${annee}-${region}`,
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
      debut,
      dispositifId,
      responsable,
      (context) => new OuvrirDispositif({ ...regles, dispositifId, ouvertLe: debut }, context),
    );
    for (const enveloppe of parAnnee(redaction.calendrier, montant, 2 * plafond))
      redaction.ajouter(
        debut,
        dispositifId,
        gestionnaire,
        (context) => new OuvrirEnveloppe({ dispositifId, ...enveloppe }, context),
      );
    if (alea.chance(0.3)) {
      const ajout = Math.round(montant / 5);
      const abondeeLe = ajouterDesJours(debut, 180);
      const enveloppeId = enveloppeIdDe(region, Number(abondeeLe.slice(0, 4)), dispositifId);
      const decision = `Décision modificative ${abondeeLe.slice(0, 4)}-2`;
      redaction.ajouter(
        abondeeLe,
        dispositifId,
        gestionnaire,
        (context) => new AbonderEnveloppe({ enveloppeId, montantCentimes: ajout, decision }, context),
      );
    }
    if (alea.chance(0.1)) {
      const ferme = ajouterDesJours(debut, 345);
      redaction.ajouter(
        ferme,
        dispositifId,
        responsable,
        (context) => new FermerDispositif({ dispositifId, motif: 'fin-de-programme' }, context),
      );
    }
    return { dispositifId, plancherCentimes: plancher, plafondCentimes: plafond, tauxPointsDeBase: taux };
  });
