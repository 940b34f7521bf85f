import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { ConventionPret } from '../convention-pret';
import type { RenouvellementDePretPropose } from '../convention-pret.events';
import { EtapeDeConventionImpossible } from '../convention-pret.errors';
import { ProlongationRefuseeParLeSalarie, RenouvellementSansProlongation } from '../debut.errors';
import { verifierLaDuree, verifierLesEntreprises, type Prealables } from '../regles-du-contenu';
import { lesEntreprises } from '../roles';
import { conventionConnue, exigerEtat, exigerPreteuse } from '../suite-de-la-convention';

export class RenouvelerPret extends Command<{ conventionId: string; au: string }> {
  static readonly authority = lesEntreprises;
}

/** A later last day is another content: the employee, the amendment and both signatures are asked for again. */
export const renouveler =
  ({ data: { conventionId, au }, context: { actor, at } }: RenouvelerPret, avant: Prealables) =>
  (etat: ConventionPret | null): readonly RenouvellementDePretPropose[] => {
    const convention = conventionConnue(etat, actor);
    exigerPreteuse(convention, actor);
    exigerEtat(convention, 'Le renouvellement', 'en-cours', 'suspendue');
    const { texte, enVigueur, redaction, derniereVersion } = convention;
    if (!enVigueur) throw new EtapeDeConventionImpossible('Le renouvellement', convention.etat);
    if (texte.contenu.au === au && texte.version > 1 && texte.part !== 'refusee') return [];
    if (au <= enVigueur.contenu.au) throw new RenouvellementSansProlongation(enVigueur.contenu.au);
    const { prolongationRefusee } = convention;
    if (prolongationRefusee !== null && au <= prolongationRefusee)
      throw new ProlongationRefuseeParLeSalarie(prolongationRefusee);
    const contenu = { ...enVigueur.contenu, au };
    verifierLesEntreprises(contenu, avant);
    verifierLaDuree(contenu);
    const { salarieId } = redaction;
    const propose = { proposePar: actor.personneId, proposeLe: dateDeParis(at) };
    return [
      {
        type: 'RenouvellementDePretPropose.v1',
        data: {
          conventionId,
          salarieId,
          version: derniereVersion + 1,
          empreinte: avant.empreinteDe(contenu),
          contenu,
          ...propose,
        },
      },
    ];
  };
