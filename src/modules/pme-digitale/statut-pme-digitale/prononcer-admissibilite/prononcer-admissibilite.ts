import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { codeDeLaNomenclatureDu, secteurDe } from '../../secteurs';
import { estTaille } from '../../tailles';
import type { EntrepriseCandidate } from '../entreprise-candidate';
import { laMission } from '../roles';
import type { StatutPmeDigitale } from '../statut-pme-digitale';
import * as Refus from '../statut-pme-digitale.errors';
import type { CandidatureAdmissible } from '../statut-pme-digitale.events';
import { deLaDemande, enCours, refuserHorsDe, statutConnu } from '../suite-du-statut';

export class PrononcerAdmissibilite extends Command<{ siren: string; rang: number }> {
  static readonly authority = laMission;
}

export interface PrealablesDAdmissibilite {
  readonly entreprise: EntrepriseCandidate | null;
  readonly experimentationOuverte: boolean;
  /** Whether who decides ever acted for the company. */
  readonly estDesSiens: boolean;
}

/** The size and the sector of the day of the decision are those by which quotas count the company. */
export const prononcer =
  (
    { data: { rang }, context: { actor, at } }: PrononcerAdmissibilite,
    { entreprise, experimentationOuverte, estDesSiens }: PrealablesDAdmissibilite,
  ) =>
  (etat: StatutPmeDigitale | null): readonly CandidatureAdmissible[] => {
    const statut = statutConnu(etat, rang);
    if (estDesSiens) throw new Refus.DecisionSurSonEntreprise();
    if (enCours(statut) && statut.etat !== 'demande') return [];
    refuserHorsDe(statut, 'L’admissibilité', 'demande');
    if (!experimentationOuverte) throw new Refus.ExperimentationNonOuverte();
    if (entreprise?.cesseeLe !== null) throw new Refus.EntrepriseNonCandidate();
    const { siret } = statut.demande;
    const lieu = entreprise.etablissements.find((connu) => connu.siret === siret && connu.fermeLe === null);
    if (!lieu) throw new Refus.EtablissementNonCandidat();
    const { estPme, categorie } = entreprise;
    const taille = categorie?.code ?? null;
    if (!estPme || !categorie || !estTaille(taille)) throw new Refus.PasUnePme();
    if (lieu.naf === null) throw new Refus.ActiviteACompleter();
    const admissibleLe = dateDeParis(at);
    const mesure = {
      region: lieu.region,
      taille,
      secteur: secteurDe(lieu.naf, admissibleLe),
      regle: categorie.regle,
      nomenclature: codeDeLaNomenclatureDu(admissibleLe),
    };
    const decision = { admissiblePar: actor.personneId, admissibleLe };
    return [{ type: 'CandidatureAdmissible.v1', data: { ...deLaDemande(statut), ...mesure, ...decision } }];
  };
