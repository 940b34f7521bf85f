import { ApiProperty } from '@nestjs/swagger';
import { ETATS_DU_LABEL } from '../labels/labels.entity';

/** Un critère de la candidature en cours. */
export class CritereDeLaCandidature {
  /**
   * Critère.
   * @example "presence-en-ligne"
   */
  critere!: string;

  /**
   * Ce qu'il demande.
   * @example "Tenir à jour une présence en ligne qui dit qui l’on est et comment se joindre"
   */
  intitule!: string;

  /**
   * Requis aujourd'hui pour le label.
   * @example true
   */
  requis!: boolean;

  /**
   * Satisfait, d'après la dernière vérification ; null avant elle.
   * @example true
   */
  satisfait!: boolean | null;

  /**
   * SHA-256 du document ou nom du fait sur lequel s'appuie cette vérification ; null sans appui.
   * @example "CategoriePmeEtablie"
   */
  appui!: string | null;

  /**
   * Une preuve en est attendue de l'entreprise.
   * @example false
   */
  preuveAttendue!: boolean;
}

/** La candidature qui attend sa décision. */
export class CandidatureEnCours {
  /**
   * Candidature : le SIREN et son rang.
   * @example "552081317-1"
   */
  candidatureId!: string;

  /**
   * Première demande ou renouvellement.
   * @example "premiere"
   */
  nature!: string;

  /**
   * Jour du dépôt.
   * @example "2026-02-02"
   */
  deposeeLe!: string;

  /**
   * Dernier jour avant qu'une décision naisse du silence ; null quand le délai est arrêté.
   * @example "2026-04-02"
   */
  silenceLe!: string | null;

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

  /** Ses critères. */
  criteres!: CritereDeLaCandidature[];
}

/** Le label de l'entreprise, le dernier s'il y en eut plusieurs. */
export class LabelDeLEntreprise {
  /**
   * Numéro.
   * @example "CC-552081317-1"
   */
  numero!: string;

  /** Actif, suspendu, expiré ou retiré. */
  @ApiProperty({ enum: ETATS_DU_LABEL, example: 'actif' })
  etat!: string;

  /**
   * Depuis quand.
   * @example "2026-03-02"
   */
  depuis!: string;

  /**
   * Jour où il a été accordé.
   * @example "2026-03-02"
   */
  accordeLe!: string;

  /**
   * Son dernier jour.
   * @example "2028-03-01"
   */
  expireLe!: string;

  /**
   * Premier jour où son renouvellement se demande.
   * @example "2027-12-02"
   */
  renouvelableDes!: string;

  /**
   * Motif du retrait que la mission envisage ; null si elle n'en envisage pas.
   * @example "critere-perdu"
   */
  retraitEnvisage!: string | null;

  /**
   * Jour jusqu'auquel l'entreprise peut y répondre ; null sans retrait envisagé.
   * @example "2026-10-16"
   */
  observationsAvantLe!: string | null;
}

/** Le label d'une entreprise et sa candidature en cours. */
export class LabelEtCandidature {
  /**
   * SIREN de l'entreprise.
   * @example "552081317"
   */
  siren!: string;

  /** Son label ; null si elle n'en eut jamais. */
  @ApiProperty({ type: LabelDeLEntreprise, nullable: true })
  label!: LabelDeLEntreprise | null;

  /** Sa candidature en cours ; null sans candidature. */
  @ApiProperty({ type: CandidatureEnCours, nullable: true })
  candidature!: CandidatureEnCours | null;

  /**
   * Révision lue, à rappeler dans l'en-tête If-Match ; absente tant que rien n'est enregistré.
   * @example 2
   */
  revision?: number;
}
