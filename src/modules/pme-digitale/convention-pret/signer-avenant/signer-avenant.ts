import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { ConventionPret } from '../convention-pret';
import * as Refus from '../convention-pret.errors';
import type { AvenantContratSigne, ConventionPretRenouvelee } from '../convention-pret.events';
import { lesEntreprises } from '../roles';
import {
  conventionConnue,
  estAConclure,
  exigerContenu,
  exigerPreteuse,
  renouvellement,
} from '../suite-de-la-convention';

export class SignerAvenant extends Command<{
  conventionId: string;
  empreinte: string;
  empreinteDeLAvenant: string;
  signeLe: string;
}> {
  static readonly authority = lesEntreprises;
}

/** The amendment is between the lender and its employee: the lender records that both signed it. */
export const signerAvenant =
  ({ data, context: { actor, at } }: SignerAvenant) =>
  (etat: ConventionPret | null): readonly (AvenantContratSigne | ConventionPretRenouvelee)[] => {
    const { conventionId, empreinte, empreinteDeLAvenant, signeLe } = data;
    const convention = conventionConnue(etat, actor);
    exigerPreteuse(convention, actor);
    exigerContenu(convention, empreinte);
    const { texte, redaction } = convention;
    const { salarieId } = redaction;
    if (texte.avenant?.empreinteDeLAvenant === empreinteDeLAvenant && texte.avenant.signeLe === signeLe) return [];
    if (!estAConclure(convention)) throw new Refus.EtapeDeConventionImpossible('L’avenant', convention.etat);
    const enregistreLe = dateDeParis(at);
    if (signeLe > enregistreLe) throw new Refus.DateDeConventionFuture(signeLe);
    if (signeLe < texte.redigeLe) throw new Refus.AvenantAvantLeContenu(texte.redigeLe);
    const avenant = { empreinteDeLAvenant, signeLe, enregistrePar: actor.personneId, enregistreLe };
    return [
      {
        type: 'AvenantContratSigne.v1',
        data: { conventionId, salarieId, version: texte.version, empreinte, ...avenant },
      },
      ...renouvellement(convention, { avenant: { empreinteDeLAvenant, signeLe } }, enregistreLe),
    ];
  };
