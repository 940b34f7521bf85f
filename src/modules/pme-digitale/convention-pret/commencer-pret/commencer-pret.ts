import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { PARTIES } from '../contenu';
import type { ConventionPret } from '../convention-pret';
import type { PretCommence } from '../convention-pret.events';
import * as Refus from '../debut.errors';
import { exigerLAppariement } from '../origine';
import { verifierLesEntreprises, type Prealables } from '../regles-du-contenu';
import { lesEntreprises } from '../roles';
import { conventionConnue, exigerEtat, exigerPreteuse } from '../suite-de-la-convention';

export class CommencerPret extends Command<{ conventionId: string }> {
  static readonly authority = lesEntreprises;
}

/** What the law asks for before the first day (L8241-2). */
const exigerLesConditions = ({ texte, consultations }: ConventionPret, jour: string): void => {
  if (!texte.consenti) throw new Refus.SansConsentement();
  if (!texte.avenant) throw new Refus.SansAvenant();
  for (const partie of PARTIES) if (!consultations[partie]) throw new Refus.SansConsultationCse(partie);
  if (texte.signatures.length < 2) throw new Refus.SansSignature();
  const { du, au } = texte.contenu;
  if (jour < du || jour > au) throw new Refus.HorsDesDates(du, au);
};

export const commencer =
  ({ data: { conventionId }, context: { actor, at } }: CommencerPret, avant: Prealables) =>
  (etat: ConventionPret | null): readonly PretCommence[] => {
    const convention = conventionConnue(etat, actor);
    exigerPreteuse(convention, actor);
    if (convention.enVigueur && convention.finLe === null) return [];
    exigerEtat(convention, 'Le début du prêt', 'en-preparation', 'signee');
    const commenceLe = dateDeParis(at);
    exigerLesConditions(convention, commenceLe);
    const { texte, redaction } = convention;
    verifierLesEntreprises(texte.contenu, avant);
    exigerLAppariement(redaction, avant.origine);
    const { version, empreinte, contenu } = texte;
    return [
      {
        type: 'PretCommence.v1',
        data: {
          conventionId,
          salarieId: redaction.salarieId,
          version,
          empreinte,
          contenu,
          commencePar: actor.personneId,
          commenceLe,
        },
      },
    ];
  };
