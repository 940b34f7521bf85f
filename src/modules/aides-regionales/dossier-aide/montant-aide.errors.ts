import { refusal } from '#libs/event-sourcing';
import { enEuros } from '#libs/france';

export const MontantHorsDesRegles = refusal(
  'rule',
  'montant-hors-des-regles',
  (plancherCentimes: number, maximumCentimes: number) =>
    maximumCentimes < plancherCentimes
      ? `La dépense éligible ne permet que ${enEuros(maximumCentimes)} d’aide, sous le plancher du dispositif (${enEuros(plancherCentimes)}).`
      : `Pour cette dépense, le dispositif permet de demander de ${enEuros(plancherCentimes)} à ${enEuros(maximumCentimes)}.`,
  { details: (plancherCentimes: number, maximumCentimes: number) => ({ plancherCentimes, maximumCentimes }) },
);

export const MontantSuperieurALaDemande = refusal(
  'rule',
  'montant-superieur-a-la-demande',
  (montantDemandeCentimes: number) =>
    `Le montant proposé dépasse celui qui est demandé (${enEuros(montantDemandeCentimes)}).`,
);

export const MontantSuperieurALaReserve = refusal(
  'rule',
  'montant-superieur-a-la-reserve',
  (montantReserveCentimes: number) =>
    `Le montant dépasse celui qui est réservé (${enEuros(montantReserveCentimes)}) : corrigez-le ou faites refaire la proposition.`,
);

export const MontantSuperieurAuReste = refusal(
  'rule',
  'montant-superieur-au-reste',
  (resteCentimes: number) => `Le paiement dépasse ce qui reste à payer (${enEuros(resteCentimes)}).`,
  { details: (resteAPayerCentimes: number) => ({ resteAPayerCentimes }) },
);
