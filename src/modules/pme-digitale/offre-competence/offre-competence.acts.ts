import { decidedAfterReading, decidedBy } from '#libs/cqrs';
import { dateDeParis } from '#libs/france';
import { lireQuiPublie } from '../annonce.handler';
import {
  constaterExpirationDOffre,
  ConstaterExpirationDOffre,
} from './constater-expiration-d-offre/constater-expiration-d-offre';
import { offreCompetence } from './offre-competence';
import { prendrePart, PrendrePart } from './prendre-part/prendre-part';
import { publierOffre, PublierOffre } from './publier-offre/publier-offre';
import { rendrePart, RendrePart } from './rendre-part/rendre-part';
import { retirerOffre, RetirerOffre } from './retirer-offre/retirer-offre';

const parOffre = ({ offreId }: { readonly offreId: string }) => offreId;

export const ACTES_DE_L_OFFRE = [
  decidedAfterReading(PublierOffre, offreCompetence, async (command, store) => {
    const { actor, at } = command.context;
    const entreprise = await lireQuiPublie(store, actor.territoire, dateDeParis(at));
    return { id: command.data.offreId, decide: publierOffre(command, entreprise) };
  }),
  decidedBy(RetirerOffre, offreCompetence, parOffre, retirerOffre),
  decidedBy(ConstaterExpirationDOffre, offreCompetence, parOffre, constaterExpirationDOffre),
  decidedBy(PrendrePart, offreCompetence, parOffre, prendrePart),
  decidedBy(RendrePart, offreCompetence, parOffre, rendrePart),
];
