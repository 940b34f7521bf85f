import { createHash } from 'node:crypto';
import { ajouterDesJours, ajouterDesMois } from '#libs/france';
import { ContesterRelevePret, RectifierRelevePret, SaisirRelevePret, ValiderRelevePret } from '#modules/pme-digitale';
import type { Alea } from '../alea';
import { jourOuvreDepuis } from '../calendrier-simule';
import type { Redaction } from '../redaction';
import type { PretSimule } from './pret-simule';

/** A month of a loan whose statement both companies hold true. */
export interface MoisValide {
  readonly pret: PretSimule;
  readonly mois: string;
  readonly rang: number;
  readonly valideLe: string;
  /** Writes the statement again with fewer hours, which the user validates; returns the day on which it does. */
  readonly rectifier: (jour: string) => string;
}

const CONTESTES_SUR = 9;
const COUT_HORAIRE = { minimum: 18, maximum: 32 } as const;
const CHARGES_POUR_CENT = 42;
/** What the lender invoices of what it pays: all that the public does not amortise. */
const FACTURE_POUR_CENT = 70;

const moisDuPret = ({ du, fin }: PretSimule): readonly string[] => {
  const mois: string[] = [];
  for (let un = du.slice(0, 7); un <= fin.slice(0, 7); un = ajouterDesMois(`${un}-01`, 1).slice(0, 7)) mois.push(un);
  return mois;
};

const partDe = (montant: number, pourCent: number): number => Math.floor((montant * pourCent) / 100);

const saisieDe = ({ conventionId, rang }: PretSimule, mois: string, heures: number, coutHoraire: number) => {
  const salairesCentimes = heures * coutHoraire * 100;
  const chargesCentimes = partDe(salairesCentimes, CHARGES_POUR_CENT);
  const fraisCentimes = rang % 3 === 0 ? 4_250 : 0;
  const lignes = [
    { code: 'salaires', montantCentimes: partDe(salairesCentimes, FACTURE_POUR_CENT) },
    { code: 'charges', montantCentimes: partDe(chargesCentimes, FACTURE_POUR_CENT) },
    { code: 'frais-professionnels', montantCentimes: fraisCentimes },
  ] as const;
  const empreinte = createHash('sha256').update(`bulletin ${conventionId} ${mois}`).digest('hex');
  return {
    ...{ conventionId, mois, heuresCentiemes: heures * 100, salairesCentimes, chargesCentimes, fraisCentimes },
    facture: lignes.filter(({ montantCentimes }) => montantCentimes > 0),
    justificatifs: [{ ligne: 'salaires', empreinte }],
  } as const;
};

/** Writes the statement of each month of a loan, of which some are contested and written again. */
export const relevesDe = (redaction: Redaction, alea: Alea, pret: PretSimule): readonly MoisValide[] => {
  const { conventionId } = pret;
  const preteuse = redaction.personne('entreprise.dirigeant', pret.preteuse);
  const utilisatrice = redaction.personne('entreprise.dirigeant', pret.utilisatrice);
  const coutHoraire = alea.entre(COUT_HORAIRE.minimum, COUT_HORAIRE.maximum);
  return moisDuPret(pret).flatMap((mois, place): MoisValide[] => {
    const apresLeMois = ajouterDesMois(`${mois}-01`, 1);
    const saisiLe = jourOuvreDepuis(ajouterDesJours(apresLeMois, alea.entre(2, 6)));
    if (saisiLe > redaction.calendrier.dernierJour) return [];
    const ajouter = (jour: string, acteur: typeof preteuse, commande: Parameters<Redaction['ajouter']>[3]) => {
      redaction.ajouter(jour, conventionId, acteur, commande);
    };
    const heures = partDe(pret.heuresParMois, alea.entre(60, 100));
    const rectifier = (rangRemplace: number, moins: number, jour: string): string => {
      const valideLe = jourOuvreDepuis(ajouterDesJours(jour, 3));
      const rectifiee = { ...saisieDe(pret, mois, heures - moins, coutHoraire), rangRemplace };
      ajouter(jour, preteuse, (context) => new RectifierRelevePret(rectifiee, context));
      const validation = { conventionId, mois, rang: rangRemplace + 1 };
      ajouter(valideLe, utilisatrice, (context) => new ValiderRelevePret(validation, context));
      return valideLe;
    };
    const saisie = saisieDe(pret, mois, heures, coutHoraire);
    ajouter(saisiLe, preteuse, (context) => new SaisirRelevePret(saisie, context));
    const repondueLe = jourOuvreDepuis(ajouterDesJours(saisiLe, alea.entre(1, 5)));
    if ((pret.rang + place) % CONTESTES_SUR === CONTESTES_SUR - 1) {
      const contestation = { conventionId, mois, rang: 1, motif: 'heures-inexactes' } as const;
      ajouter(repondueLe, utilisatrice, (context) => new ContesterRelevePret(contestation, context));
      const valideLe = rectifier(1, 2, jourOuvreDepuis(ajouterDesJours(repondueLe, 4)));
      return [{ pret, mois, rang: 2, valideLe, rectifier: (jour) => rectifier(2, 6, jour) }];
    }
    ajouter(repondueLe, utilisatrice, (context) => new ValiderRelevePret({ conventionId, mois, rang: 1 }, context));
    return [{ pret, mois, rang: 1, valideLe: repondueLe, rectifier: (jour) => rectifier(1, 6, jour) }];
  });
};
