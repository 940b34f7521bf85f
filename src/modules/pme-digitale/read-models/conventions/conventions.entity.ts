import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index } from 'typeorm';
import { ContenuDeConvention } from './contenu-de-convention.entity';
import { ETATS_DE_CONVENTION, PARTS_DE_TEMPS } from './conventions.etats';

/** Une convention de prêt. */
@Entity({ schema: 'lecture', name: 'conventions_de_pret' })
@Index(['preteuseSiren'])
@Index(['utilisatriceSiren'])
@Index(['preteuseRegion', 'etat', 'redigeeLe'])
@Index(['utilisatriceRegion', 'etat', 'redigeeLe'])
export class LigneConvention extends ContenuDeConvention {
  /**
   * Où elle en est.
   * @example "en-preparation"
   */
  @ApiProperty({ enum: ETATS_DE_CONVENTION })
  @Column('text')
  etat!: (typeof ETATS_DE_CONVENTION)[number];

  /**
   * Si le salarié a cette part de son temps.
   * @example "tenue"
   */
  @ApiProperty({ enum: PARTS_DE_TEMPS })
  @Column('text')
  part!: (typeof PARTS_DE_TEMPS)[number];

  /**
   * Empreinte SHA-256 du contenu.
   * @example "4f1c1f6a7f0b7cb2d2c8f1f2a5bb1d9b3c1a3a3c1c9c24c2b9e27f6f8c3d1e5a"
   */
  @Column('text')
  empreinte!: string;

  /**
   * Appariement dont elle vient ; null sans lui.
   * @example "0190c5a0-0000-7000-8000-000000000721"
   */
  @Column('uuid', { nullable: true })
  appariementId!: string | null;

  /**
   * Jour où l'offre de cet appariement a été publiée ; null sans lui.
   * @example "2026-02-16"
   */
  @Column('date', { nullable: true })
  offrePublieeLe!: string | null;

  /**
   * Version du contenu.
   * @example 1
   */
  @Column('integer')
  version!: number;

  /**
   * Pourquoi la part du temps du salarié n'est pas libre : temps-insuffisant, deja-prete quand une autre convention le prête à la
   * même entreprise, ou duree-depassee quand le prêt dure trop avec ceux qu'il prolonge ou qui le prolongent ; null quand elle l'est, ou avant la réponse.
   * @example "temps-insuffisant"
   */
  @Column('text', { nullable: true })
  partRefusee!: string | null;

  /**
   * Jour de la consultation du CSE de la prêteuse ; null avant, ou sans CSE.
   * @example "2026-06-15"
   */
  @Column('date', { nullable: true })
  csePreteuseLe!: string | null;

  /**
   * Raison pour laquelle la prêteuse n'a pas de CSE ; null sinon.
   * @example "moins-de-onze-salaries"
   */
  @Column('text', { nullable: true })
  csePreteuseMotif!: string | null;

  /**
   * Jour de la consultation du CSE de l'utilisatrice ; null avant, ou sans CSE.
   * @example "2026-06-18"
   */
  @Column('date', { nullable: true })
  cseUtilisatriceLe!: string | null;

  /**
   * Raison pour laquelle l'utilisatrice n'a pas de CSE ; null sinon.
   * @example "carence-aux-elections"
   */
  @Column('text', { nullable: true })
  cseUtilisatriceMotif!: string | null;

  /**
   * Dernier jour du lien envoyé au salarié ; null avant l'envoi.
   * @example "2026-07-15"
   */
  @Column('date', { nullable: true })
  lienExpireLe!: string | null;

  /**
   * Jour de l'accord du salarié au contenu à conclure, ou conclu ; null sans lui.
   * @example "2026-07-02"
   */
  @Column('date', { nullable: true })
  consentiLe!: string | null;

  /**
   * Jour de la signature de l'avenant à ce contenu ; null avant.
   * @example "2026-07-03"
   */
  @Column('date', { nullable: true })
  avenantLe!: string | null;

  /**
   * Jour de la signature de ce contenu par la prêteuse ; null avant.
   * @example "2026-07-06"
   */
  @Column('date', { nullable: true })
  signaturePreteuseLe!: string | null;

  /**
   * Jour de la signature de ce contenu par l'utilisatrice ; null avant.
   * @example "2026-07-07"
   */
  @Column('date', { nullable: true })
  signatureUtilisatriceLe!: string | null;

  /**
   * Premier jour effectif ; null avant.
   * @example "2026-09-01"
   */
  @Column('date', { nullable: true })
  commenceLe!: string | null;

  /**
   * Dernier jour proposé par un renouvellement à conclure ; null sans lui.
   * @example "2027-08-31"
   */
  @Column('date', { nullable: true })
  renouvellementAu!: string | null;

  /**
   * Empreinte du renouvellement à signer ; null sans lui.
   * @example "7d865e959b2466918c9863afca942d0fb89d7c9ac0c99bafc3749504ded97730"
   */
  @Column('text', { nullable: true })
  renouvellementEmpreinte!: string | null;

  /**
   * Jour de la fin, ou de l'abandon ; null avant.
   * @example "2027-03-01"
   */
  @Column('date', { nullable: true })
  finLe!: string | null;

  /**
   * Raison de la fin ; null avant.
   * @example "echeance"
   */
  @Column('text', { nullable: true })
  fin!: string | null;

  /**
   * Jour du retour au poste ; null avant.
   * @example "2027-03-01"
   */
  @Column('date', { nullable: true })
  retourLe!: string | null;

  /**
   * Poste retrouvé ; null avant.
   * @example "meme-poste"
   */
  @Column('text', { nullable: true })
  poste!: string | null;

  /**
   * Jour de la rédaction.
   * @example "2026-06-10"
   */
  @Column('date')
  redigeeLe!: string;

  /**
   * Révision de son flux, à rappeler dans l'en-tête If-Match.
   * @example 4
   */
  @Column('integer')
  revision!: number;
}
