import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { bigNumber } from '#libs/projections';

/** The available amount is `montant − reserve − engage`. `paye` is part of `engage`. */
@Entity({ schema: 'lecture', name: 'enveloppes' })
@Index(['region', 'annee'])
export class LigneEnveloppe {
  @PrimaryColumn('text')
  enveloppeId!: string;

  @Column('text')
  region!: string;

  @Column('text')
  dispositifId!: string;

  @Column('integer')
  annee!: number;

  @Column('bigint', { transformer: bigNumber })
  montantCentimes!: number;

  @Column('bigint', { transformer: bigNumber })
  reserveCentimes!: number;

  @Column('bigint', { transformer: bigNumber })
  engageCentimes!: number;

  @Column('bigint', { transformer: bigNumber })
  payeCentimes!: number;

  @Column('integer')
  revision!: number;
}
