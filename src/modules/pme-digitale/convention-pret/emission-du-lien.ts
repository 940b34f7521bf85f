import { ajouterDesJours } from '#libs/france';
import type { ConventionPret } from './convention-pret';
import type { LienDuSalarieEmis, UsageDuLien } from './convention-pret.events';
import { parametresDu } from './regimes';

/** A link to answer serves some days; one to take consent back serves until the last day of the loan. */
export const emission = (
  { redaction, texte, liens }: ConventionPret,
  usage: UsageDuLien,
  emisPar: string,
  emisLe: string,
): LienDuSalarieEmis => {
  const { conventionId, salarieId, preteuseRegion } = redaction;
  const { version, contenu } = texte;
  const { preteuseSiren, utilisatriceSiren, au } = contenu;
  const reponse = ajouterDesJours(emisLe, parametresDu(emisLe).joursPourRepondre);
  const expireLe = usage === 'retrait' || reponse > au ? au : reponse;
  const lien = { numero: liens.length + 1, usage, version, emisPar, emisLe, expireLe };
  return {
    type: 'LienDuSalarieEmis.v1',
    data: { conventionId, salarieId, preteuseSiren, preteuseRegion, utilisatriceSiren, ...lien },
  };
};
