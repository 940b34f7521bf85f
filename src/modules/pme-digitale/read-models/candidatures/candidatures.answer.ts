import { ApiProperty } from '@nestjs/swagger';
import { ETATS_DU_STATUT } from '../statut-d-une-entreprise/statut-d-une-entreprise.answer';
import { LigneCandidaturePme } from './candidatures.entity';

/** Une demande de statut, son rang dans la liste d'attente, et ce qui vient ensuite. */
export class CandidaturePmeSuivie extends LigneCandidaturePme {
  /**
   * Rang dans la liste d'attente de sa cohorte ; null quand elle n'y est pas.
   * @example 3
   */
  rangDAttente!: number | null;

  /**
   * Ce qui peut être fait ensuite, et par qui ; null quand il ne reste rien à faire.
   * @example "Mission : prononcer l’admissibilité, ou refuser. Entreprise : retirer sa demande."
   */
  suite!: string | null;
}

/** Combien de demandes en sont là. */
export class NombreDeCandidaturesPme {
  /** Où elles en sont. */
  @ApiProperty({ enum: ETATS_DU_STATUT, example: 'en-attente' })
  etat!: string;

  /**
   * Leur nombre, parmi celles qui peuvent être lues.
   * @example 38
   */
  nombre!: number;
}
