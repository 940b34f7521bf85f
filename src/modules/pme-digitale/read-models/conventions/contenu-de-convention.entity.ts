import { Column, PrimaryColumn } from 'typeorm';

/** Ce qu'une convention de prêt convient. */
export abstract class ContenuDeConvention {
  /**
   * Identifiant de la convention.
   * @example "0190c5a0-0000-7000-8000-000000001401"
   */
  @PrimaryColumn('uuid')
  conventionId!: string;

  /**
   * SIREN de l'entreprise qui prête son salarié.
   * @example "552081317"
   */
  @Column('text')
  preteuseSiren!: string;

  /**
   * Région de son premier établissement ouvert, par son code INSEE.
   * @example "53"
   */
  @Column('text')
  preteuseRegion!: string;

  /**
   * SIREN de l'entreprise où il travaille pendant le prêt.
   * @example "443061841"
   */
  @Column('text')
  utilisatriceSiren!: string;

  /**
   * Région de son premier établissement ouvert, par son code INSEE.
   * @example "53"
   */
  @Column('text')
  utilisatriceRegion!: string;

  /**
   * Salarié prêté, par son identifiant seulement.
   * @example "0190c5a0-0000-7000-8000-000000001402"
   */
  @Column('uuid')
  salarieId!: string;

  /**
   * Régime du prêt.
   * @example "L8241-2"
   */
  @Column('text')
  regime!: string;

  /**
   * Compétence numérique pour laquelle il est prêté.
   * @example "vente-en-ligne"
   */
  @Column('text')
  competence!: string;

  /**
   * Premier jour.
   * @example "2026-09-01"
   */
  @Column('date')
  du!: string;

  /**
   * Dernier jour, renouvellements conclus compris.
   * @example "2027-02-28"
   */
  @Column('date')
  au!: string;

  /**
   * Part de son temps, en pour cent entiers.
   * @example 40
   */
  @Column('integer')
  partDuTempsPourCent!: number;

  /**
   * Heures par mois.
   * @example 60
   */
  @Column('integer')
  heuresParMois!: number;

  /**
   * Code INSEE de la commune de travail.
   * @example "35238"
   */
  @Column('text')
  commune!: string;

  /**
   * Comment sont établis les salaires facturés.
   * @example "prorata-des-heures"
   */
  @Column('text')
  salaires!: string;

  /**
   * Comment sont établies les charges sociales facturées.
   * @example "prorata-des-heures"
   */
  @Column('text')
  charges!: string;

  /**
   * Comment sont établis les frais professionnels facturés.
   * @example "justificatifs"
   */
  @Column('text')
  frais!: string;

  /**
   * Vrai quand le prêt modifie un élément essentiel du contrat.
   * @example false
   */
  @Column('boolean')
  modifieUnElementEssentiel!: boolean;

  /**
   * Période probatoire, en jours ; 0 sans elle.
   * @example 15
   */
  @Column('integer')
  periodeProbatoireJours!: number;

  /**
   * Entreprise qui reçoit l'amortissement public.
   * @example "preteuse"
   */
  @Column('text')
  amortissementVerseA!: string;
}
