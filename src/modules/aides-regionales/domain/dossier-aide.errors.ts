import { DomainError } from '#libs/event-sourcing';
import { enFrancais } from './calendrier';
import type { EtatDossier } from './dossier-aide';

export * from './montant-aide.errors';

export class DossierInconnu extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'dossier-inconnu';
  override readonly message = 'Ce dossier n’existe pas dans votre territoire.';
}

export class DepotReserve extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'depot-reserve';
  override readonly message =
    'Un dossier est déposé par l’entreprise (rôle entreprise.dirigeant ou entreprise.mandataire) ou, pour elle, par un instructeur de sa région.';
}

export class EntrepriseHorsDuProgramme extends DomainError {
  readonly kind = 'rule';
  readonly code = 'entreprise-hors-du-programme';
  override readonly message = 'Aucune entreprise de ce SIREN n’est enrôlée dans votre territoire : enrôlez-la d’abord.';
}

export class EntrepriseDUneAutreRegion extends DomainError {
  readonly kind = 'rule';
  readonly code = 'entreprise-d-une-autre-region';
  override readonly message =
    'Ce dispositif est réservé aux établissements de sa région : choisissez un dispositif de la région de l’entreprise.';
}

export class DispositifFermeAuDepot extends DomainError {
  readonly kind = 'rule';
  readonly code = 'dispositif-ferme-au-depot';
  override readonly message = 'Ce dispositif n’est pas ouvert à la date du dépôt.';
}

export class DateDeDepotFuture extends DomainError {
  readonly kind = 'rule';
  readonly code = 'date-de-depot-future';
  override readonly message = 'Le dépôt se date d’aujourd’hui au plus tard (calendrier de Paris).';
}

export class DossierDejaDepose extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'dossier-deja-depose';
  override readonly message =
    'Un dossier de cet identifiant est déjà déposé avec un autre contenu : donnez un autre identifiant.';
}

export class InstructionNonHabilitee extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'instruction-non-habilitee';
  override readonly message = 'Cet acte revient à un instructeur de la région (rôle region.instructeur).';
}

export class ValidationNonHabilitee extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'validation-non-habilitee';
  override readonly message = 'Une proposition est validée par un responsable de la région (rôle region.responsable).';
}

export class SignatureNonHabilitee extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'signature-non-habilitee';
  override readonly message = 'Une décision est signée par un signataire de la région (rôle region.signataire).';
}

export class PaiementNonHabilite extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'paiement-non-habilite';
  override readonly message = 'Un paiement est enregistré par le comptable de la région (rôle region.comptable).';
}

export class ClotureNonHabilitee extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'cloture-non-habilitee';
  override readonly message =
    'Un dossier est clos par le gestionnaire financier de la région (rôle region.gestionnaire-financier).';
}

export class RetraitNonHabilite extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'retrait-non-habilite';
  override readonly message =
    'Une demande est retirée par l’entreprise ou, pour elle, par un instructeur de sa région.';
}

export class ProposeurEtValideurIdentiques extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'proposeur-et-valideur-identiques';
  override readonly message =
    'La personne qui a proposé la décision ne peut pas la valider : transmettez-la à un autre responsable.';
}

export class ValidateurEtSignataireIdentiques extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'validateur-et-signataire-identiques';
  override readonly message =
    'La personne qui a proposé ou validé la décision ne peut pas la signer : transmettez-la à un autre signataire.';
}

export class DateHorsDuDossier extends DomainError {
  readonly kind = 'rule';
  readonly code = 'date-hors-du-dossier';
  override readonly message: string;
  constructor(precedentLe: string, aujourdhui: string) {
    super();
    this.message = `Cet acte se date du ${enFrancais(precedentLe)} (acte précédent du dossier) au ${enFrancais(aujourdhui)} (ce jour à Paris).`;
  }
}

export class DateDeDecisionHorsDelai extends DomainError {
  readonly kind = 'rule';
  readonly code = 'date-de-decision-hors-delai';
  override readonly message =
    'La décision se date entre la validation de la proposition et aujourd’hui (calendrier de Paris).';
}

export class AucuneRegleDeMinimis extends DomainError {
  readonly kind = 'rule';
  readonly code = 'aucune-regle-de-minimis';
  override readonly message: string;
  constructor(date: string) {
    super();
    this.message = `Aucun règlement de minimis connu ne couvre le ${date} : la décision ne peut porter cette date.`;
  }
}

export class IdentifiantDeDossierIndisponible extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'identifiant-de-dossier-indisponible';
  override readonly hides = true;
  override readonly message = 'Cet identifiant ne peut servir à un nouveau dossier : tirez-en un autre.';
}

export class FinancementNonReserve extends DomainError {
  readonly kind = 'rule';
  readonly code = 'financement-non-reserve';
  override readonly message =
    'Le financement de ce dossier n’est pas réservé : attendez la réservation, ou faites valider la proposition à nouveau si elle a expiré.';
}

export class EtapeReserveeAuSysteme extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'etape-reservee-au-systeme';
  override readonly message =
    'Cette étape suit l’enveloppe et le compte de minimis : personne ne la fait à leur place.';
}

const ETATS: Record<EtatDossier, string> = {
  absent: 'absent',
  depose: 'déposé',
  'en-instruction': 'en instruction',
  propose: 'proposé',
  valide: 'validé, financement demandé',
  finance: 'financé, en attente de signature',
  accorde: 'accordé',
  paye: 'payé',
  refuse: 'refusé',
  retire: 'retiré',
  clos: 'clos',
};

export class EtapeImpossible extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'etape-impossible';
  override readonly message: string;
  override readonly details: Readonly<Record<string, unknown>>;
  constructor(acte: string, etat: EtatDossier) {
    super();
    this.message = `${acte} n’est pas possible : le dossier est ${ETATS[etat]}.`;
    this.details = { etat };
  }
}
