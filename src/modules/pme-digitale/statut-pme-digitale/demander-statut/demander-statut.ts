import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { estDeLEntreprise } from '#modules/habilitations';
import type { EntrepriseCandidate } from '../entreprise-candidate';
import { lEntreprise } from '../roles';
import type { StatutPmeDigitale } from '../statut-pme-digitale';
import * as Refus from '../statut-pme-digitale.errors';
import type { StatutDemande } from '../statut-pme-digitale.events';
import { enCours } from '../suite-du-statut';

export class DemanderStatut extends Command<{ siren: string; experimentationId: string; siret: string }> {
  static readonly authority = lEntreprise;
}

interface Prealables {
  readonly entreprise: EntrepriseCandidate | null;
  readonly experimentationOuverte: boolean;
}

export const demanderStatut =
  (
    { data: { siren, experimentationId, siret }, context: { actor, at } }: DemanderStatut,
    { entreprise, experimentationOuverte }: Prealables,
  ) =>
  (statut: StatutPmeDigitale | null): readonly StatutDemande[] => {
    if (!estDeLEntreprise(actor, siren)) throw new Refus.EntrepriseNonCandidate();
    const courante = enCours(statut);
    if (courante) {
      const { demande } = courante;
      if (demande.experimentationId === experimentationId && demande.siret === siret) return [];
      throw new Refus.StatutDejaDemande(demande.experimentationId);
    }
    if (entreprise?.cesseeLe !== null) throw new Refus.EntrepriseNonCandidate();
    const lieu = entreprise.etablissements.find((connu) => connu.siret === siret && connu.fermeLe === null);
    if (!lieu) throw new Refus.EtablissementNonCandidat();
    if (!experimentationOuverte) throw new Refus.ExperimentationNonOuverte();
    const rang = (statut?.demande.rang ?? 0) + 1;
    const demande = { region: lieu.region, demandePar: actor.personneId, demandeLe: dateDeParis(at) };
    return [{ type: 'StatutDemande.v1', data: { siren, rang, experimentationId, siret, ...demande } }];
  };
