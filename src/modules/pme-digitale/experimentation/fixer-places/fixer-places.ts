import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Experimentation } from '../experimentation';
import * as Refus from '../experimentation.errors';
import type { EntreprisePromue, MotifDePlaces, PlacesFixees } from '../experimentation.events';
import { placesAuPlus } from '../places';
import { laMission } from '../roles';
import { avecPromotions, cohorteConnue, refuserHorsDe } from '../suite-de-la-cohorte';

export class FixerPlaces extends Command<{ experimentationId: string; places: number; motif: MotifDePlaces }> {
  static readonly authority = laMission;
}

/** Numbers of places stay between 1 and the places, so the highest one that is held is the least that may be set. */
export const fixerPlaces =
  ({ data, context: { actor, at } }: FixerPlaces) =>
  (etat: Experimentation | null): readonly (PlacesFixees | EntreprisePromue)[] => {
    const { places } = data;
    const cohorte = cohorteConnue(etat);
    refuserHorsDe(cohorte, 'Le changement du nombre de places', 'ouverte', 'en-cours', 'evaluee');
    if (cohorte.places === places) return [];
    const auPlus = placesAuPlus(cohorte.ouverture.ouverteLe);
    if (places > auPlus) throw new Refus.PlacesAuDelaDuMaximum(auPlus);
    const tenu = Math.max(0, ...cohorte.admises.map(({ numero }) => numero));
    if (places < tenu) throw new Refus.PlacesSousLesAdmises(tenu);
    const fixeesLe = dateDeParis(at);
    const fixees: PlacesFixees = {
      type: 'PlacesFixees.v1',
      data: { ...data, fixeesPar: actor.personneId, fixeesLe },
    };
    return avecPromotions(cohorte, fixees, fixeesLe);
  };
