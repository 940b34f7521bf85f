import { decidedAfterReading, decidedBy } from '#libs/cqrs';
import { dateDeParis } from '#libs/france';
import { lireQuiPublie } from '../annonce.handler';
import { besoinCompetence } from './besoin-competence';
import { ClasserOffresHandler } from './classer-offres/classer-offres.handler';
import {
  constaterExpirationDeBesoin,
  ConstaterExpirationDeBesoin,
} from './constater-expiration-de-besoin/constater-expiration-de-besoin';
import { pourvoirBesoin, PourvoirBesoin } from './pourvoir-besoin/pourvoir-besoin';
import { publierBesoin, PublierBesoin } from './publier-besoin/publier-besoin';
import { ReclasserOffresHandler } from './reclasser-offres/reclasser-offres.handler';
import { retirerBesoin, RetirerBesoin } from './retirer-besoin/retirer-besoin';
import { rouvrirBesoin, RouvrirBesoin } from './rouvrir-besoin/rouvrir-besoin';

const parBesoin = ({ besoinId }: { readonly besoinId: string }) => besoinId;

export const ACTES_DU_BESOIN = [
  decidedAfterReading(PublierBesoin, besoinCompetence, async (command, store) => {
    const { actor, at } = command.context;
    const entreprise = await lireQuiPublie(store, actor.territoire, dateDeParis(at));
    return { id: command.data.besoinId, decide: publierBesoin(command, entreprise) };
  }),
  decidedBy(RetirerBesoin, besoinCompetence, parBesoin, retirerBesoin),
  decidedBy(ConstaterExpirationDeBesoin, besoinCompetence, parBesoin, constaterExpirationDeBesoin),
  ClasserOffresHandler,
  ReclasserOffresHandler,
  decidedBy(PourvoirBesoin, besoinCompetence, parBesoin, pourvoirBesoin),
  decidedBy(RouvrirBesoin, besoinCompetence, parBesoin, rouvrirBesoin),
];
