import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { memeContenu, type Clauses } from '../contenu';
import type { ConventionPret } from '../convention-pret';
import type { ContenuDeConventionModifie } from '../convention-pret.events';
import { verifierLesTermes } from '../origine';
import { verifierLesClauses, verifierLesEntreprises, type Prealables } from '../regles-du-contenu';
import { lesEntreprises } from '../roles';
import { conventionConnue, exigerEtat, exigerPreteuse } from '../suite-de-la-convention';

export class ModifierContenu extends Command<Clauses & { conventionId: string }> {
  static readonly authority = lesEntreprises;
}

/** The same content changes nothing, unless the employee had no time for it; any other one is a new version, to which nothing is bound yet. */
export const modifier =
  ({ data: { conventionId, ...clauses }, context: { actor, at } }: ModifierContenu, avant: Prealables) =>
  (etat: ConventionPret | null): readonly ContenuDeConventionModifie[] => {
    const convention = conventionConnue(etat, actor);
    exigerPreteuse(convention, actor);
    exigerEtat(convention, 'La modification du contenu', 'en-preparation', 'signee');
    const { texte, derniereVersion, redaction } = convention;
    const contenu = { ...texte.contenu, ...clauses };
    if (memeContenu(texte.contenu, contenu) && texte.part !== 'refusee') return [];
    const modifieLe = dateDeParis(at);
    verifierLesEntreprises(contenu, avant);
    verifierLesClauses(contenu, modifieLe);
    verifierLesTermes(contenu, avant.origine);
    return [
      {
        type: 'ContenuDeConventionModifie.v1',
        data: {
          conventionId,
          salarieId: redaction.salarieId,
          version: derniereVersion + 1,
          empreinte: avant.empreinteDe(contenu),
          contenu,
          signaturesAnnulees: texte.signatures,
          consentementAnnule: texte.consenti,
          avenantAnnule: texte.avenant !== null,
          modifiePar: actor.personneId,
          modifieLe,
        },
      },
    ];
  };
