import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export const ETATS_DE_PROPOSITION = ['proposee', 'declinee', 'acceptee', 'arrivee-trop-tard'] as const;

/** Une demande proposée à un connecteur. */
@Entity({ schema: 'lecture', name: 'propositions_aux_connecteurs' })
@Index(['connecteurId', 'etat'])
export class LigneProposition {
  /**
   * La demande.
   * @example "0190c5a0-0000-7000-8000-0000000000e1"
   */
  @PrimaryColumn('text')
  demandeId!: string;

  /**
   * Le connecteur.
   * @example "0190c5a0-0000-7000-8000-0000000000f1"
   */
  @PrimaryColumn('text')
  connecteurId!: string;

  /**
   * Classement dont elle vient.
   * @example 1
   */
  @Column('integer')
  tour!: number;

  /**
   * Ce qu'elle est devenue ; « proposee » tant que le connecteur n'a pas répondu.
   * @example "proposee"
   */
  @ApiProperty({ enum: ETATS_DE_PROPOSITION })
  @Column('text')
  etat!: (typeof ETATS_DE_PROPOSITION)[number];

  /**
   * Jour de la proposition.
   * @example "2026-02-03"
   */
  @Column('date')
  proposeeLe!: string;

  /**
   * Jour de la prochaine relance.
   * @example "2026-02-12"
   */
  @Column('date', { nullable: true })
  relanceLe!: string | null;

  /**
   * Pourquoi il a décliné, ou n'a pas eu la demande ; null sans cela.
   * @example "indisponible"
   */
  @Column('text', { nullable: true })
  motif!: string | null;
}

/** Ce qui a placé un connecteur dans le classement d'une demande. */
@Entity({ schema: 'lecture', name: 'connecteurs_classes' })
export class LigneClassement {
  /**
   * La demande.
   * @example "0190c5a0-0000-7000-8000-0000000000e1"
   */
  @PrimaryColumn('text')
  demandeId!: string;

  /**
   * Le connecteur.
   * @example "0190c5a0-0000-7000-8000-0000000000f1"
   */
  @PrimaryColumn('text')
  connecteurId!: string;

  /**
   * Rang dans le dernier classement, à partir de 1.
   * @example 1
   */
  @Column('integer')
  rang!: number;

  /**
   * Le classement.
   * @example 1
   */
  @Column('integer')
  tour!: number;

  /**
   * Points sur 100.
   * @example 86
   */
  @Column('integer')
  points!: number;

  /**
   * Besoins que couvrent ses compétences.
   * @example 2
   */
  @Column('integer')
  besoinsCouverts!: number;

  /**
   * Besoins de la demande.
   * @example 2
   */
  @Column('integer')
  besoins!: number;

  /**
   * Proximité : commune, epci, departement ou region.
   * @example "epci"
   */
  @Column('text')
  proximite!: string;

  /**
   * Secteur : connu, tous ou autre.
   * @example "connu"
   */
  @Column('text')
  secteur!: string;

  /**
   * Places tenues ce jour-là.
   * @example 0
   */
  @Column('integer')
  charge!: number;

  /**
   * Sa capacité ce jour-là.
   * @example 3
   */
  @Column('integer')
  capacite!: number;

  /**
   * Ses retards ce jour-là.
   * @example 0
   */
  @Column('integer')
  retards!: number;

  /**
   * Jour du classement.
   * @example "2026-02-03"
   */
  @Column('date')
  classeLe!: string;
}

/** A request that somebody took in charge, once per ranking: it stays when the request is reopened, or given to another. */
@Entity({ schema: 'lecture', name: 'prises_en_charge' })
export class LignePriseEnCharge {
  @PrimaryColumn('text')
  demandeId!: string;

  @PrimaryColumn('integer')
  tour!: number;

  @Column('text')
  region!: string;

  @Column('text')
  departement!: string;

  @Column('date')
  ouverteLe!: string;

  @Column('date')
  priseEnChargeLe!: string;
}
