import { Command, DoneByAnother } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { ConventionPret } from '../convention-pret';
import * as Refus from '../convention-pret.errors';
import type {
  ConventionPretRenouvelee,
  ConventionPretSignee,
  ConventionPretSigneeParPartie,
} from '../convention-pret.events';
import { lesEntreprises } from '../roles';
import { conventionConnue, estAConclure, exigerContenu, partieDe, renouvellement } from '../suite-de-la-convention';

export class SignerConvention extends Command<{ conventionId: string; empreinte: string }> {
  static readonly authority = lesEntreprises;
}

/** Whoever signs names the content that they read: a signature of another content is refused, also in a race. */
export const signer =
  ({ data: { conventionId, empreinte }, context: { actor, at } }: SignerConvention) =>
  (
    etat: ConventionPret | null,
  ): readonly (ConventionPretSigneeParPartie | ConventionPretSignee | ConventionPretRenouvelee)[] => {
    const convention = conventionConnue(etat, actor);
    const partie = partieDe(convention, actor);
    exigerContenu(convention, empreinte);
    const { texte, enVigueur, redaction } = convention;
    const sienne = texte.signatures.indexOf(partie);
    if (sienne >= 0) {
      if (texte.signataires[sienne] !== actor.personneId) throw new DoneByAnother();
      return [];
    }
    if (texte.signataires.includes(actor.personneId)) throw new Refus.SignataireDesDeuxParties();
    if (!estAConclure(convention)) throw new Refus.EtapeDeConventionImpossible('La signature', convention.etat);
    if (texte.part === 'demandee') throw new Refus.PartEnAttente();
    if (texte.part === 'refusee') throw new Refus.PartIndisponible();
    const signeeLe = dateDeParis(at);
    const signatures = [...texte.signatures, partie];
    const commun = { conventionId, salarieId: redaction.salarieId, version: texte.version, empreinte };
    const signee: readonly ConventionPretSignee[] =
      enVigueur === null && signatures.length === 2
        ? [{ type: 'ConventionPretSignee.v1', data: { ...commun, signeeLe } }]
        : [];
    return [
      {
        type: 'ConventionPretSigneeParPartie.v1',
        data: { ...commun, partie, signeePar: actor.personneId, signeeLe },
      },
      ...signee,
      ...renouvellement(convention, { signatures }, signeeLe),
    ];
  };
