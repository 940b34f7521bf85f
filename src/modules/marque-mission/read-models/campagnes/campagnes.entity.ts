import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { bigNumber } from '#libs/projections';
import { NATURES_DE_CAMPAGNE } from '../../campagne/campagne.events';

export const ETATS_DE_CAMPAGNE = ['ouverte', 'close'] as const;

/** Une campagne. */
@Entity({ schema: 'lecture', name: 'campagnes' })
@Index(['territoire'])
export class LigneCampagne {
  /**
   * Code d'origine.
   * @example "BZH-2026-SALON-01"
   */
  @PrimaryColumn('text')
  code!: string;

  /**
   * Ce qu'elle est.
   * @example "salon"
   */
  @ApiProperty({ enum: NATURES_DE_CAMPAGNE })
  @Column('text')
  nature!: string;

  /**
   * Intitulé.
   * @example "Salon du numérique de Brest"
   */
  @Column('text')
  intitule!: string;

  /**
   * Qui la mène : FR, ou une région par son code INSEE.
   * @example "53"
   */
  @Column('text')
  territoire!: string;

  /**
   * Ouverte, puis close.
   * @example "ouverte"
   */
  @ApiProperty({ enum: ETATS_DE_CAMPAGNE })
  @Column('text')
  etat!: (typeof ETATS_DE_CAMPAGNE)[number];

  /**
   * Coût en centimes d'euro : prévu, puis constaté à la clôture.
   * @example 1200000
   */
  @Column('bigint', { transformer: bigNumber })
  coutCentimes!: number;

  /**
   * Premier jour.
   * @example "2026-02-16"
   */
  @Column('date')
  lanceeLe!: string;

  /**
   * Dernier jour ; null tant qu'elle est ouverte.
   * @example "2026-06-30"
   */
  @Column('date', { nullable: true })
  closeLe!: string | null;

  /**
   * Révision lue, à rappeler dans l'en-tête If-Match.
   * @example 0
   */
  @Column('integer')
  revision!: number;
}

/** Who came on one day. */
@Entity({ schema: 'lecture', name: 'frequentations' })
export class LigneFrequentation {
  @PrimaryColumn('text')
  code!: string;

  @PrimaryColumn('date')
  tenueLe!: string;

  @Column('integer')
  personnes!: number;

  @Column('integer')
  entreprises!: number;
}

/** A company that came, once per campaign. */
@Entity({ schema: 'lecture', name: 'entreprises_venues' })
export class EntrepriseVenueACampagne {
  @PrimaryColumn('text')
  code!: string;

  @PrimaryColumn('text')
  siren!: string;

  @Column('date')
  venueLe!: string;
}

/** An enrolled company, the campaign that it answered, and what the programme gave it at least once since. */
@Entity({ schema: 'lecture', name: 'origines_d_entreprises' })
export class OrigineDEntreprise {
  @PrimaryColumn('text')
  siren!: string;

  @Column('text', { nullable: true })
  codeOrigine!: string | null;

  @Column('boolean')
  aidee!: boolean;

  @Column('boolean')
  labellisee!: boolean;
}
