import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { ORIGINES_DE_CONNECTEUR, type OrigineDeConnecteur } from '../../connecteur/connecteur.events';

export const ETATS_DE_CONNECTEUR = ['candidat', 'accepte', 'suspendu', 'sorti', 'refuse'] as const;

/** Un connecteur du réseau. Son nom est au coffre. */
@Entity({ schema: 'lecture', name: 'connecteurs' })
@Index(['region', 'etat'])
export class LigneConnecteur {
  /**
   * Identifiant de la personne au coffre.
   * @example "0190c5a0-0000-7000-8000-0000000000f1"
   */
  @PrimaryColumn('text')
  connecteurId!: string;

  /**
   * Région qu'il sert, par son code INSEE.
   * @example "53"
   */
  @Column('text')
  region!: string;

  /**
   * Commune où il travaille, par son code INSEE.
   * @example "29232"
   */
  @Column('text')
  commune!: string;

  /**
   * Départements où il se déplace.
   * @example "29 56"
   */
  @Column('text')
  departements!: string;

  /**
   * Codes de ses compétences.
   * @example "presence-en-ligne vente-en-ligne"
   */
  @Column('text')
  competences!: string;

  /**
   * Divisions de la NAF qu'il connaît ; vide quand toutes conviennent.
   * @example "47 56"
   */
  @Column('text')
  secteurs!: string;

  /**
   * Langues dans lesquelles il accompagne.
   * @example "br fr"
   */
  @Column('text')
  langues!: string;

  /**
   * Où il en est.
   * @example "accepte"
   */
  @ApiProperty({ enum: ETATS_DE_CONNECTEUR })
  @Column('text')
  etat!: (typeof ETATS_DE_CONNECTEUR)[number];

  /**
   * Ce qui l'a amené au programme, selon sa dernière candidature.
   * @example "partenaire"
   */
  @ApiProperty({ enum: ORIGINES_DE_CONNECTEUR })
  @Column('text')
  origine!: OrigineDeConnecteur;

  /**
   * Ce que la région lui demande de compléter ; null quand rien n'est attendu.
   * @example "competences"
   */
  @Column('text', { nullable: true })
  complement!: string | null;

  /**
   * Demandes suivies à la fois.
   * @example 3
   */
  @Column('integer')
  capacite!: number;

  /**
   * Places tenues : demandes en charge, ou qu'il vient de demander.
   * @example 1
   */
  @Column('integer')
  places!: number;

  /**
   * Propositions qu'une relance a trouvées sans sa réponse.
   * @example 0
   */
  @Column('integer')
  retards!: number;

  /**
   * SHA-256 de la dernière charte signée ; null avant.
   * @example "c1af86dbc020241f0f41650768a3c95b07efe172951f615bfa42a8d8af34c389"
   */
  @Column('text', { nullable: true })
  charteSignee!: string | null;

  /**
   * Vrai quand il consent à paraître dans l'annuaire public.
   * @example true
   */
  @Column('boolean')
  annuaire!: boolean;

  /**
   * Jour de sa candidature.
   * @example "2026-01-12"
   */
  @Column('date')
  deposeeLe!: string;

  /**
   * Jour de son acceptation ; null avant.
   * @example "2026-01-19"
   */
  @Column('date', { nullable: true })
  accepteLe!: string | null;

  /**
   * Jour de sa suspension ; null quand il n'est pas suspendu.
   * @example "2026-06-01"
   */
  @Column('date', { nullable: true })
  suspenduLe!: string | null;

  /**
   * Jour de son refus ou de sa sortie ; null sans l'un ni l'autre.
   * @example "2026-11-30"
   */
  @Column('date', { nullable: true })
  finiLe!: string | null;

  /**
   * Révision de son flux, à rappeler dans l'en-tête If-Match.
   * @example 4
   */
  @Column('integer')
  revision!: number;
}

/** Une absence déclarée, ses deux jours compris. */
@Entity({ schema: 'lecture', name: 'absences_des_connecteurs' })
export class LigneAbsence {
  /**
   * Le connecteur.
   * @example "0190c5a0-0000-7000-8000-0000000000f1"
   */
  @PrimaryColumn('text')
  connecteurId!: string;

  /**
   * Premier jour.
   * @example "2026-08-03"
   */
  @PrimaryColumn('date')
  du!: string;

  /**
   * Dernier jour.
   * @example "2026-08-21"
   */
  @Column('date')
  au!: string;

  /**
   * Connecteur qui suit ses demandes ; null sans délégué.
   * @example "0190c5a0-0000-7000-8000-0000000000f2"
   */
  @Column('text', { nullable: true })
  delegueId!: string | null;
}

/** A company in which a connecteur has an interest. */
@Entity({ schema: 'lecture', name: 'interets_des_connecteurs' })
export class LigneInterets {
  @PrimaryColumn('text')
  connecteurId!: string;

  @Column('text')
  sirens!: string;
}

/** The charter in force, by its nature. */
@Entity({ schema: 'lecture', name: 'chartes_du_reseau' })
export class CharteDuReseau {
  @PrimaryColumn('text')
  nature!: string;

  @Column('text')
  empreinte!: string;
}
