import { chaqueMois, enEuros, partDe } from '#libs/france';
import { amortir } from '../couts';
import type { Releve } from '../releve-pret/releve-pret';
import type { AmortissementDemande } from './amortissement.events';
import { HorsPeriodeDAmortissement } from './amortissement.errors';
import { parametresDuMois } from './parametres';

type Mesure = Pick<Releve, 'mois' | 'coutCentimes' | 'factureCentimes'>;

/** What a statement is worth, by the parameters of its month, with what they were. */
export const calculer = ({ mois, coutCentimes, factureCentimes }: Mesure) => {
  const { tauxPointsDeBase, plafondCentimes } = parametresDuMois(mois);
  const partCentimes = partDe(coutCentimes, tauxPointsDeBase);
  const { montantCentimes: duCentimes, plafonnePar } = amortir(
    { coutCentimes, factureCentimes },
    { partCentimes, plafondCentimes },
  );
  return { coutCentimes, factureCentimes, tauxPointsDeBase, plafondCentimes, plafonnePar, duCentimes };
};

/** Throws for a month that comes after those which are amortised. */
export const exigerLaPeriode = ({ mois, premierMois }: Pick<Releve, 'mois' | 'premierMois'>): void => {
  const { dureeMois } = parametresDuMois(mois);
  const rang = chaqueMois(premierMois, mois).length;
  const dernier = chaqueMois(premierMois, mois)[dureeMois - 1];
  if (rang > dureeMois && dernier !== undefined) throw new HorsPeriodeDAmortissement(dureeMois, dernier);
};

/** The most that the public may pay for a month, in cents: nothing after the months which are amortised. */
export const duDuMois = (releve: Mesure & Pick<Releve, 'premierMois'>): number =>
  chaqueMois(releve.premierMois, releve.mois).length > parametresDuMois(releve.mois).dureeMois
    ? 0
    : calculer(releve).duCentimes;

type Calcul = Pick<
  AmortissementDemande['data'],
  'tauxPointsDeBase' | 'coutCentimes' | 'factureCentimes' | 'plafondCentimes' | 'duCentimes'
>;

/** What is due for a month, worked out. */
export const calculDeLAmortissement = (calcul: Calcul): string => {
  const reste = enEuros(calcul.coutCentimes - calcul.factureCentimes);
  const bornes = `${enEuros(calcul.plafondCentimes)} au plus, et ${reste} que la facture laisse`;
  return `${calcul.tauxPointsDeBase / 100} % de ${enEuros(calcul.coutCentimes)}, ${bornes} = ${enEuros(calcul.duCentimes)}`;
};
