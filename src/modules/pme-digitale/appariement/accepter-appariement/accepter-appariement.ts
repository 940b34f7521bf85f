import { Command, DoneByAnother } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { coteDe, type Appariement } from '../appariement';
import * as Refus from '../appariement.errors';
import type { AppariementAccepte } from '../appariement.events';
import { estOuvert, refuserLesDeuxCotes, refuserSansPrealables, type Prealables } from '../prealables';
import { lesDeuxEntreprises } from '../roles';

/** Once both have accepted, the programme asks for the part of the offer. */
export class AccepterAppariement extends Command<{ appariementId: string; renonciationConcurrence: boolean }> {
  static readonly authority = lesDeuxEntreprises;
}

export const accepterAppariement =
  ({ data, context: { actor, at } }: AccepterAppariement, prealables: Prealables) =>
  (etat: Appariement | null): readonly AppariementAccepte[] => {
    const { appariementId, renonciationConcurrence } = data;
    const { territoire: siren, personneId } = actor;
    const cote = etat ? coteDe(siren, etat.proposition) : undefined;
    if (!etat || cote === undefined) throw new Refus.AppariementInconnu();
    const { proposition, acceptations } = etat;
    const deja = acceptations.find((acceptation) => acceptation.siren === siren);
    if (deja && deja.acceptePar !== personneId) throw new DoneByAnother();
    if (deja) return [];
    if (etat.etat !== 'propose') throw new Refus.AppariementTermine();
    const accepteLe = dateDeParis(at);
    const { offreId, besoinId, partPourCent, du, au, reponseAvantLe } = proposition;
    if (accepteLe > reponseAvantLe) throw new Refus.ReponseTardive(reponseAvantLe);
    const { offre, besoin } = prealables;
    if (!offre || !besoin || !estOuvert(offre, besoin)) throw new Refus.OffreOuBesoinFerme();
    refuserSansPrealables(prealables);
    refuserLesDeuxCotes(acceptations, siren, personneId);
    if (proposition.entrees.concurrente && !renonciationConcurrence) throw new Refus.ConcurrenceSansRenonciation();
    const pret = { appariementId, offreId, besoinId, partPourCent, du, au };
    const complet = acceptations.length > 0;
    return [
      {
        type: 'AppariementAccepte.v1',
        data: { ...pret, siren, cote, renonciationConcurrence, complet, acceptePar: personneId, accepteLe },
      },
    ];
  };
