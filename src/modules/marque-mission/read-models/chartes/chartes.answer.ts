import { ApiProperty } from '@nestjs/swagger';
import { NATURES_DE_CHARTE, type NatureDeCharte } from '../../charte/charte.events';

/** Une version d'une charte. */
export class VersionPubliee {
  /**
   * Charte des partenaires, ou des connecteurs.
   * @example "partenaire"
   */
  @ApiProperty({ enum: NATURES_DE_CHARTE })
  nature!: NatureDeCharte;

  /**
   * Rang de la version.
   * @example 1
   */
  version!: number;

  /**
   * SHA-256 du texte, que les signatures nomment.
   * @example "9e5d1b6f0c6f4f8d3a1f1d2d7a4f0c3be2a9f6b8c7d6e5f4a3b2c1d0e9f8a7b6"
   */
  empreinte!: string;

  /**
   * Premier jour où elle est en vigueur.
   * @example "2026-01-12"
   */
  publieeLe!: string;

  /**
   * Jour où la suivante l'a remplacée ; null tant qu'elle est en vigueur.
   * @example "2026-09-01"
   */
  remplaceeLe!: string | null;
}

/** Les versions des chartes, celle en vigueur en dernier. */
export class VersionsDesChartes {
  /** Versions, par charte puis par rang. */
  lignes!: VersionPubliee[];
}

/** Une version d'une charte et son texte. */
export class TexteDeCharte extends VersionPubliee {
  /**
   * Texte, tel qu'il a été publié.
   * @example "Les partenaires font connaître la marque Croissance Connectée."
   */
  texte!: string;
}
