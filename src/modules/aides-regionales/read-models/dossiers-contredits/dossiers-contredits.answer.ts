import { ApiProperty } from '@nestjs/swagger';
import { ETATS } from '../dossiers/dossiers.etats';

/** Une fin enregistrée après le dossier, et datée d'avant lui. */
export class FinContraire {
  /**
   * De l'entreprise, ou de l'établissement qui porte le projet : fermé, ou transféré.
   * @example "entreprise"
   */
  @ApiProperty({ enum: ['entreprise', 'etablissement'] })
  de!: 'entreprise' | 'etablissement';

  /**
   * Date de la cessation, de la fermeture ou du transfert.
   * @example "2026-01-31"
   */
  finieLe!: string;

  /**
   * Jour où elle a été enregistrée, calendrier de Paris.
   * @example "2026-05-04"
   */
  enregistreLe!: string;

  /**
   * Le dépôt lui est postérieur.
   * @example true
   */
  depotContredit!: boolean;

  /**
   * L'accord est de ce jour-là, ou postérieur : une entreprise finie ne reçoit pas d'aide.
   * @example false
   */
  accordContredit!: boolean;
}

/** Un dossier que la fin de son entreprise ou de son établissement contredit. */
export class DossierContredit {
  /**
   * Identifiant du dossier.
   * @example "0190c5a0-0000-7000-8000-0000000000d1"
   */
  dossierId!: string;

  /**
   * SIREN de l'entreprise.
   * @example "552081317"
   */
  siren!: string;

  /**
   * SIRET de l'établissement qui porte le projet ; null pour les plus anciens dossiers.
   * @example "55208131766522"
   */
  siret!: string | null;

  /**
   * Région, code INSEE.
   * @example "53"
   */
  region!: string;

  /**
   * État du dossier.
   * @example "accorde"
   */
  @ApiProperty({ enum: ETATS })
  etat!: string;

  /**
   * Date du dépôt.
   * @example "2026-02-02"
   */
  deposeLe!: string;

  /**
   * Date de l'accord ; null avant lui.
   * @example "2026-04-20"
   */
  accordeeLe!: string | null;

  /** Ce qui le contredit. */
  fins!: FinContraire[];
}
