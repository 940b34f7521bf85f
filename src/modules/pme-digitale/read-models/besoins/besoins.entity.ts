import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { DISTANCES, type Distance } from '../../rapprochement';
import { LigneAnnonce } from '../annonce.entity';

export const ETATS_DE_BESOIN = ['publie', 'pourvu', 'retire', 'expire'] as const;

/** Un besoin de compétences. */
@Entity({ schema: 'lecture', name: 'besoins_de_competences' })
@Index(['region', 'etat', 'publieLe'])
@Index(['siren'])
export class LigneBesoin extends LigneAnnonce {
  /**
   * Identifiant du besoin.
   * @example "0190c5a0-0000-7000-8000-000000000711"
   */
  @PrimaryColumn('text')
  besoinId!: string;

  /**
   * Où il en est.
   * @example "publie"
   */
  @ApiProperty({ enum: ETATS_DE_BESOIN })
  @Column('text')
  etat!: (typeof ETATS_DE_BESOIN)[number];

  /**
   * Jour de la publication.
   * @example "2026-02-17"
   */
  @Column('date')
  publieLe!: string;

  /**
   * Rang du dernier classement des offres ; 0 avant le premier.
   * @example 1
   */
  @Column('integer')
  tour!: number;

  /**
   * Appariement qui y pourvoit ; null quand aucun n'y pourvoit.
   * @example "0190c5a0-0000-7000-8000-000000000721"
   */
  @Column('text', { nullable: true })
  appariementId!: string | null;

  /**
   * Jour du retrait ou de la fin ; null avant.
   * @example "2026-10-01"
   */
  @Column('date', { nullable: true })
  finiLe!: string | null;
}

/** Ce qui a placé une offre dans le classement d'un besoin. */
@Entity({ schema: 'lecture', name: 'offres_classees' })
export class LigneOffreClassee {
  /**
   * Besoin pour lequel elle est classée.
   * @example "0190c5a0-0000-7000-8000-000000000711"
   */
  @PrimaryColumn('text')
  besoinId!: string;

  /**
   * Offre classée.
   * @example "0190c5a0-0000-7000-8000-000000000701"
   */
  @PrimaryColumn('text')
  offreId!: string;

  /**
   * Classement dont elle vient.
   * @example 1
   */
  @PrimaryColumn('integer')
  tour!: number;

  /**
   * Place dans ce classement, à partir de 1.
   * @example 1
   */
  @Column('integer')
  rang!: number;

  /**
   * Points, sur 100.
   * @example 90
   */
  @Column('integer')
  points!: number;

  /**
   * Compétences du besoin que l'offre couvre.
   * @example 1
   */
  @Column('integer')
  competencesCouvertes!: number;

  /**
   * Compétences du besoin.
   * @example 1
   */
  @Column('integer')
  competencesDemandees!: number;

  /**
   * Proximité des deux établissements.
   * @example "commune"
   */
  @ApiProperty({ enum: DISTANCES })
  @Column('text')
  distance!: Distance;

  /**
   * Part libre chacun des jours communs, en pour cent entiers.
   * @example 60
   */
  @Column('integer')
  partLibrePourCent!: number;

  /**
   * Part que demande le besoin, en pour cent entiers.
   * @example 40
   */
  @Column('integer')
  partDemandeePourCent!: number;

  /**
   * Jours communs aux deux périodes.
   * @example 206
   */
  @Column('integer')
  joursCommuns!: number;

  /**
   * Jours de la période du besoin.
   * @example 206
   */
  @Column('integer')
  joursDemandes!: number;

  /**
   * Vrai quand les deux entreprises ont la même activité : chacune devra y renoncer expressément.
   * @example false
   */
  @Column('boolean')
  concurrente!: boolean;

  /**
   * Jour de ce classement.
   * @example "2026-02-17"
   */
  @Column('date')
  classeeLe!: string;
}
