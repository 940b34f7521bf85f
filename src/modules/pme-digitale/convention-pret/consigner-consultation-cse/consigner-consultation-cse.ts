import { Command } from '#libs/event-sourcing';
import { ajouterDesMois, dateDeParis } from '#libs/france';
import type { ConventionPret } from '../convention-pret';
import * as Refus from '../convention-pret.errors';
import type { ConsultationCSEConsignee, MotifSansCse } from '../convention-pret.events';
import { parametresDu } from '../regimes';
import { lesEntreprises } from '../roles';
import { conventionConnue, exigerEtat, partieDe } from '../suite-de-la-convention';

export class ConsignerConsultationCSE extends Command<{
  conventionId: string;
  consulteLe?: string | undefined;
  motifSansCse?: MotifSansCse | undefined;
}> {
  static readonly authority = lesEntreprises;
}

const verifierLeJour = (consulteLe: string, jour: string): void => {
  if (consulteLe > jour) throw new Refus.DateDeConventionFuture(consulteLe);
  const { moisDeLaConsultation } = parametresDu(jour);
  const auPlusTot = ajouterDesMois(jour, -moisDeLaConsultation);
  if (consulteLe < auPlusTot) throw new Refus.ConsultationTropAncienne(moisDeLaConsultation, auPlusTot);
};

/** By each company for its own works council. Another date or reason corrects the one before, until the loan starts. */
export const consigner =
  ({ data, context: { actor, at } }: ConsignerConsultationCSE) =>
  (etat: ConventionPret | null): readonly ConsultationCSEConsignee[] => {
    const { conventionId, consulteLe = null, motifSansCse = null } = data;
    const convention = conventionConnue(etat, actor);
    const partie = partieDe(convention, actor);
    if ((consulteLe === null) === (motifSansCse === null)) throw new Refus.ConsultationIncomplete();
    const deja = convention.consultations[partie];
    if (deja?.consulteLe === consulteLe && deja.motifSansCse === motifSansCse) return [];
    exigerEtat(convention, 'La consultation du CSE', 'en-preparation', 'signee');
    const consigneeLe = dateDeParis(at);
    if (consulteLe !== null) verifierLeJour(consulteLe, consigneeLe);
    const { salarieId } = convention.redaction;
    const consignation = { partie, consulteLe, motifSansCse, consigneePar: actor.personneId, consigneeLe };
    return [{ type: 'ConsultationCSEConsignee.v1', data: { conventionId, salarieId, ...consignation } }];
  };
