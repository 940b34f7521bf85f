import { Command, DoneByAnother } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { peutVoir } from '#modules/habilitations';
import type { Besoin } from '../../besoin-competence/besoin-competence';
import type { Offre } from '../../offre-competence/offre-competence';
import { entreesDe, juger } from '../../rapprochement';
import { periodeCommune } from '../../temps-partage';
import { coteDe, type Appariement } from '../appariement';
import * as Refus from '../appariement.errors';
import type { AppariementAccepte, AppariementPropose } from '../appariement.events';
import { reponseAvant } from '../delais';
import { estOuvert, refuserSansPrealables, type Prealables } from '../prealables';
import { quiPropose } from '../roles';

/** A company that proposes accepts by it; a region that proposes leaves both to answer. */
export class ProposerAppariement extends Command<{
  appariementId: string;
  offreId: string;
  besoinId: string;
  /** Share of a full working time, in whole per cent. */
  partPourCent: number;
  renonciationConcurrence: boolean;
}> {
  static readonly authority = quiPropose;
}

const memeProposition = ({ proposition }: Appariement, { data }: ProposerAppariement) =>
  proposition.offreId === data.offreId &&
  proposition.besoinId === data.besoinId &&
  proposition.partPourCent === data.partPourCent;

/** The days that both still have in common, and what the pair is judged on. */
const jugementDe = (offre: Offre, besoin: Besoin, offreId: string, jour: string) => {
  const { publication } = offre;
  const du = publication.du > jour ? publication.du : jour;
  const entrees = entreesDe(besoin.publication, { ...publication, offreId, du, parts: offre.parts });
  const periode = periodeCommune({ du, au: publication.au }, besoin.publication);
  if (!entrees || !periode) throw new Refus.RapprochementImpossible();
  return { entrees, periode };
};

export const proposerAppariement =
  (command: ProposerAppariement, prealables: Prealables) =>
  (etat: Appariement | null): readonly (AppariementPropose | AppariementAccepte)[] => {
    const { appariementId, offreId, besoinId, partPourCent, renonciationConcurrence } = command.data;
    const { actor, at } = command.context;
    const { offre, besoin } = prealables;
    if (!offre || !besoin) throw new Refus.OffreOuBesoinInconnu();
    // Whoever sees neither of the two learns nothing of them.
    if (!peutVoir(actor, offre.publication) && !peutVoir(actor, besoin.publication))
      throw new Refus.OffreOuBesoinInconnu();
    if (etat && !memeProposition(etat, command)) throw new Refus.AppariementDejaPropose();
    if (etat && etat.proposition.proposePar !== actor.personneId) throw new DoneByAnother();
    if (etat) return [];
    if (!estOuvert(offre, besoin)) throw new Refus.OffreOuBesoinFerme();
    refuserSansPrealables(prealables);
    const proposeLe = dateDeParis(at);
    const { entrees, periode } = jugementDe(offre, besoin, offreId, proposeLe);
    const possible = Math.min(entrees.partLibrePourCent, entrees.partDemandeePourCent);
    if (partPourCent < 1 || partPourCent > possible) throw new Refus.PartTropGrande(possible);

    const pret = { appariementId, offreId, besoinId, partPourCent, ...periode };
    const { siren: sirenOffre, region: regionOffre } = offre.publication;
    const { siren: sirenBesoin, region: regionBesoin } = besoin.publication;
    const proposition: AppariementPropose['data'] = {
      ...pret,
      sirenOffre,
      regionOffre,
      sirenBesoin,
      regionBesoin,
      entrees,
      ...juger(entrees, proposeLe),
      proposePar: actor.personneId,
      reponseAvantLe: reponseAvant(proposeLe),
      proposeLe,
    };
    const cote = coteDe(actor.territoire, proposition);
    // A region waives nothing for companies: each will, when it accepts.
    if (entrees.concurrente && cote !== undefined && !renonciationConcurrence)
      throw new Refus.ConcurrenceSansRenonciation();
    const acceptation = { acceptePar: actor.personneId, accepteLe: proposeLe, complet: false };
    return [
      { type: 'AppariementPropose.v1', data: proposition },
      ...(cote === undefined
        ? []
        : [
            {
              type: 'AppariementAccepte.v1' as const,
              data: { ...pret, siren: actor.territoire, cote, renonciationConcurrence, ...acceptation },
            },
          ]),
    ];
  };
