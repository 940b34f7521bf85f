import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Experimentation } from '../experimentation';
import type { EntreprisePromue, EntrepriseSortie, MotifDeSortie } from '../experimentation.events';
import { leProgramme } from '../roles';
import { avecPromotions, cohorteConnue } from '../suite-de-la-cohorte';

export class SortirEntreprise extends Command<{
  experimentationId: string;
  siren: string;
  rang: number;
  motif: MotifDeSortie;
}> {
  static readonly authority = leProgramme;
}

/** Frees a place or a rank of the list. Changes nothing for an application that holds neither, nor in a closed cohort. */
export const sortir =
  ({ data: { experimentationId, siren, rang, motif }, context: { at } }: SortirEntreprise) =>
  (etat: Experimentation | null): readonly (EntrepriseSortie | EntreprisePromue)[] => {
    const cohorte = cohorteConnue(etat);
    if (cohorte.etat === 'close') return [];
    const estLa = (une: { readonly siren: string; readonly rang: number }) => une.siren === siren && une.rang === rang;
    const admise = cohorte.admises.find(estLa);
    const candidature = admise ?? cohorte.attente.find(estLa);
    if (!candidature) return [];
    const sortieLe = dateDeParis(at);
    const { region, taille, secteur } = candidature;
    const sortie: EntrepriseSortie = {
      type: 'EntrepriseSortie.v1',
      data: {
        experimentationId,
        siren,
        rang,
        region,
        taille,
        secteur,
        numero: admise?.numero ?? null,
        motif,
        sortieLe,
      },
    };
    return avecPromotions(cohorte, sortie, sortieLe);
  };
