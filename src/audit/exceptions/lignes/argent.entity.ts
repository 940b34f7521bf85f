import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { bigNumber } from '#libs/projections';
import { FaitReleve } from './faits.entity';

/** What an envelope commits for an object, by the key of this object. */
@Entity({ schema: 'lecture', name: 'engagements_d_objets' })
export class EngagementDObjet {
  @PrimaryColumn('text')
  objet!: string;

  @Column('bigint', { transformer: bigNumber })
  centimes!: number;
}

@Entity({ schema: 'lecture', name: 'paiements_d_objets' })
@Index(['objet'])
export class PaiementDObjet extends FaitReleve {
  @Column('text')
  objet!: string;

  @Column('bigint', { transformer: bigNumber })
  centimes!: number;
}

/** An amount granted, with the rule of de minimis of its day; null when no rule was in force. */
@Entity({ schema: 'lecture', name: 'montants_octroyes' })
export class MontantOctroye extends FaitReleve {
  @Column('text')
  objet!: string;

  @Column('bigint', { transformer: bigNumber })
  centimes!: number;

  @Column('date')
  accordeLe!: string;

  @Column('bigint', { transformer: bigNumber, nullable: true })
  plafondDeMinimisCentimes!: number | null;

  /** First day whose aid counts with it. */
  @Column('date', { nullable: true })
  compteDepuisLe!: string | null;
}

/** The ceiling of an object, or the scheme that has it. */
@Entity({ schema: 'lecture', name: 'plafonds_d_objets' })
export class PlafondDObjet {
  @PrimaryColumn('text')
  objet!: string;

  @Column('bigint', { transformer: bigNumber, nullable: true })
  centimes!: number | null;

  @Column('text', { nullable: true })
  dispositifId!: string | null;
}

@Entity({ schema: 'lecture', name: 'plafonds_de_dispositifs' })
export class PlafondDeDispositif {
  @PrimaryColumn('text')
  dispositifId!: string;

  @Column('bigint', { transformer: bigNumber })
  centimes!: number;
}

/** An aid that an account of de minimis holds: `pour` is the undertaking that received it at first. */
@Entity({ schema: 'lecture', name: 'aides_des_comptes' })
@Index(['cle'])
export class AideDuCompte {
  @PrimaryColumn('text')
  compte!: string;

  @PrimaryColumn('text')
  pour!: string;

  @PrimaryColumn('text')
  cle!: string;

  @Column('bigint', { transformer: bigNumber })
  centimes!: number;

  @Column('date')
  accordeeLe!: string;
}
