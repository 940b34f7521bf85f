import { ApiProperty } from '@nestjs/swagger';
import { ETATS_DU_CERTIFICAT } from '../labellisations/labels-de-connecteurs.entity';

/** Un critère de la grille, et ce qu'en disent les évaluations rendues. */
export class CritereEvalue {
  /**
   * Critère.
   * @example "pedagogie"
   */
  critere!: string;

  /**
   * Ce qu'il demande.
   * @example "Expliquer, et rendre l’entreprise capable de continuer seule"
   */
  intitule!: string;

  /**
   * Ce que la moyenne des deux notes doit atteindre.
   * @example 2
   */
  minimum!: number;

  /**
   * Les notes, de 0 à 4 ; vide tant qu'elles ne se montrent pas à qui lit.
   * @example [3, 4]
   */
  notes!: number[];
}

/** Un évaluateur de la demande. */
export class EvaluateurDeLaDemande {
  /**
   * La personne, par son identifiant au coffre.
   * @example "0190c5a0-0000-7000-8000-0000000000fb"
   */
  evaluateurId!: string;

  /**
   * Jour où il a rendu son évaluation ; null avant.
   * @example "2026-03-02"
   */
  rendueLe!: string | null;
}

/** La demande qui attend sa décision. */
export class DemandeDeLabel {
  /**
   * Rang parmi les siennes.
   * @example 1
   */
  rang!: number;

  /**
   * Première demande ou renouvellement.
   * @example "premiere"
   */
  nature!: string;

  /**
   * Jour de la demande.
   * @example "2026-02-02"
   */
  demandeeLe!: string;

  /**
   * Jour où elle a été déclarée recevable ; null avant.
   * @example "2026-02-09"
   */
  recevableLe!: string | null;

  /**
   * Dernier jour avant qu'une décision naisse du silence.
   * @example "2026-04-02"
   */
  silenceLe!: string;

  /**
   * Ce que fait ce silence, et le texte qui le dit.
   * @example "rejet (CRPA, art. L231-4, 2°)"
   */
  silence!: string;

  /**
   * Jour où le silence l'a rejetée ; null s'il ne l'a pas fait. La mission peut encore l'accepter.
   * @example "2026-04-03"
   */
  rejeteeLe!: string | null;

  /** Sa grille. */
  grille!: CritereEvalue[];

  /** Ses évaluateurs ; vide pour le candidat. */
  evaluateurs!: EvaluateurDeLaDemande[];
}

/** Le label du connecteur, le dernier s'il y en eut plusieurs. */
export class LabelDuConnecteur {
  /**
   * Numéro.
   * @example "CL-1-AZ5AYGWRB5D2"
   */
  numero!: string;

  /** Actif, suspendu, expiré ou retiré. */
  @ApiProperty({ enum: ETATS_DU_CERTIFICAT, example: 'actif' })
  etat!: string;

  /**
   * Depuis quand.
   * @example "2026-03-16"
   */
  depuis!: string;

  /**
   * Jour où il a été accordé.
   * @example "2026-03-16"
   */
  accordeeLe!: string;

  /**
   * Son dernier jour.
   * @example "2029-03-15"
   */
  expireLe!: string;

  /**
   * Premier jour où son renouvellement se demande.
   * @example "2028-12-15"
   */
  renouvelableDes!: string;

  /**
   * Motif du retrait que la mission envisage ; null si elle n'en envisage pas.
   * @example "prestations-contestees"
   */
  retraitEnvisage!: string | null;

  /**
   * Jour jusqu'auquel le connecteur peut y répondre ; null sans retrait envisagé.
   * @example "2026-10-16"
   */
  observationsAvantLe!: string | null;
}

/** Le label d'un connecteur et sa demande en cours. */
export class LabelEtDemande {
  /**
   * Le connecteur.
   * @example "0190c5a0-0000-7000-8000-0000000000f1"
   */
  connecteurId!: string;

  /** Son label ; null s'il n'en eut jamais. */
  @ApiProperty({ type: LabelDuConnecteur, nullable: true })
  label!: LabelDuConnecteur | null;

  /** Sa demande en cours ; null sans demande. */
  @ApiProperty({ type: DemandeDeLabel, nullable: true })
  demande!: DemandeDeLabel | null;

  /**
   * Révision lue, à rappeler dans l'en-tête If-Match ; absente tant que rien n'est enregistré.
   * @example 2
   */
  revision?: number;
}
