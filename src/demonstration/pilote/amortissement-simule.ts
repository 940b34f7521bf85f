import { ajouterDesJours } from '#libs/france';
import { enveloppeIdDe, OuvrirDispositif, OuvrirEnveloppe } from '#modules/aides-regionales';
import {
  amortissement,
  DemanderAmortissement,
  idDAmortissement,
  PayerAmortissement,
  RecouvrerTropPercu,
  RefuserAmortissement,
  RetenirAmortissement,
} from '#modules/pme-digitale';
import type { Alea } from '../alea';
import { anneesEntre, jourLibre, jourOuvreDepuis } from '../calendrier-simule';
import { ApresLecture, type Redaction } from '../redaction';
import { lireAuJour } from '../reseau/lecture-simulee';
import { OUVERTURE } from './cohorte-simulee';
import type { MoisValide } from './releve-simule';

/** For one loan and one month. */
const AU_PLUS_CENTIMES = 1_000_00;
const REFUSES_SUR = 15;
/** Statements that are corrected after the payment of their month. */
const CORRIGES_SUR = 25;

const dispositifDe = (redaction: Redaction, region: string) => redaction.id(`dispositif ${region} amortissement`);

/** Writes the scheme of a region for loans, with its envelopes, so that files and services keep their money. */
export const guichetDesPretsDe = (redaction: Redaction, region: string, mois: number): void => {
  const { calendrier } = redaction;
  const ouvertLe = calendrier.jour(OUVERTURE);
  const dispositifId = dispositifDe(redaction, region);
  const gestionnaire = redaction.personne('region.gestionnaire-financier', region);
  const regles = {
    dispositifId,
    intitule: 'Amortissement des prêts de compétences',
    baseLegale: `Délibération simulée ${ouvertLe.slice(0, 4)}-${region}-D`,
    tauxPointsDeBase: 3_000,
    plancherCentimes: 1_00,
    plafondCentimes: AU_PLUS_CENTIMES,
    dureeReservationJours: 365,
    ouvertLe,
  };
  redaction.ajouter(
    ouvertLe,
    dispositifId,
    redaction.personne('region.responsable', region),
    (context) => new OuvrirDispositif(regles, context),
  );
  for (const annee of anneesEntre(ouvertLe, calendrier.dernierJour)) {
    const enveloppe = { dispositifId, annee, montantCentimes: mois * AU_PLUS_CENTIMES };
    const jourDeLAn = jourOuvreDepuis(`${annee}-01-02`);
    const jour = jourDeLAn < ouvertLe ? ouvertLe : jourDeLAn;
    redaction.ajouter(jour, dispositifId, gestionnaire, (context) => new OuvrirEnveloppe(enveloppe, context));
  }
};

interface Amortissement {
  readonly redaction: Redaction;
  readonly alea: Alea;
  /** Days on which an act already moves an envelope, as `enveloppeId jour`. */
  readonly mouvements: Set<string>;
  readonly rang: number;
}

/** Writes what the region pays for a month of a loan, and what it asks back when the statement is corrected afterwards. */
export const amortissementDe = (
  { redaction, alea, mouvements, rang }: Amortissement,
  { pret, mois, valideLe, rectifier }: MoisValide,
): void => {
  const { conventionId } = pret;
  const { siren, region } = pret.beneficiaire;
  const dispositifId = dispositifDe(redaction, region);
  const ajouter = (
    jour: string,
    acteur: ReturnType<Redaction['personne']>,
    commande: Parameters<Redaction['ajouter']>[3],
  ) => {
    redaction.ajouter(jour, conventionId, acteur, commande);
  };
  const apres = (jour: string, min: number, max: number) =>
    jourOuvreDepuis(ajouterDesJours(jour, alea.entre(min, max)));
  const instructeur = redaction.personne('region.instructeur', region);
  const comptable = redaction.personne('region.comptable', region);
  const designation = { conventionId, mois };

  const demandeLe = apres(valideLe, 1, 6);
  const demande = { ...designation, transportRoutier: false };
  ajouter(
    demandeLe,
    redaction.personne('entreprise.dirigeant', siren),
    (context) => new DemanderAmortissement(demande, context),
  );
  const souhaite = apres(demandeLe, 5, 15);
  if (rang % REFUSES_SUR === REFUSES_SUR - 1) {
    const refus = { ...designation, motif: 'justificatifs-non-produits' } as const;
    ajouter(souhaite, instructeur, (context) => new RefuserAmortissement(refus, context));
    return;
  }
  const enveloppeId = enveloppeIdDe(region, Number(souhaite.slice(0, 4)), dispositifId);
  const retenuLe = jourLibre(mouvements, enveloppeId, souhaite);
  ajouter(retenuLe, instructeur, (context) => new RetenirAmortissement({ ...designation, dispositifId }, context));
  const payeLe = apres(retenuLe, 5, 20);
  const paiement = { ...designation, reference: `AMORT-${redaction.calendrier.annee}-${rang}` };
  ajouter(payeLe, comptable, (context) => new PayerAmortissement(paiement, context));
  if (rang % CORRIGES_SUR !== 0) return;
  const regulariseLe = rectifier(apres(payeLe, 10, 20));
  // The accountant reads the claim first.
  ajouter(
    apres(regulariseLe, 15, 30),
    comptable,
    (context) =>
      new ApresLecture(async (faits) => {
        const lu = await lireAuJour(faits, amortissement, idDAmortissement(designation), context);
        if (!lu || lu.creanceCentimes === 0) return undefined;
        const recu = {
          ...designation,
          reference: `TITRE-${redaction.calendrier.annee}-${rang}`,
          montantCentimes: lu.creanceCentimes,
        };
        return new RecouvrerTropPercu(recu, context);
      }),
  );
};
