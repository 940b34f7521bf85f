import { ApiProperty } from '@nestjs/swagger';
import { ETATS_DE_DEMANDE } from './demandes.etats';

/** Combien de demandes en sont là. */
export class NombreParEtat {
  /** Où elles en sont. */
  @ApiProperty({ enum: ETATS_DE_DEMANDE, example: 'proposee' })
  etat!: string;

  /**
   * Leur nombre.
   * @example 12
   */
  nombre!: number;
}

/** Combien de demandes attendent quelqu'un depuis autant de jours. */
export class NombreParAge {
  /**
   * Depuis autant de jours au moins.
   * @example 10
   */
  deJours!: number;

  /**
   * Depuis autant de jours au plus ; null sans limite.
   * @example 21
   */
  aJours!: number | null;

  /**
   * Leur nombre.
   * @example 4
   */
  nombre!: number;
}

/** Combien il y a de demandes dans son territoire. */
export class NombresDeDemandes {
  /** Par état, dans l'ordre de leur vie. */
  etats!: NombreParEtat[];

  /**
   * Celles dont personne n'a la charge.
   * @example 9
   */
  sansConnecteur!: number;

  /** Les mêmes, par âge depuis la demande ou sa réouverture : les seuils sont ceux des relances et du passage au référent. */
  ages!: NombreParAge[];
}
