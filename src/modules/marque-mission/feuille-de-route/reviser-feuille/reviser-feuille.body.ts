import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { ListOf } from '#libs/http';
import { ActionBody, ACTIONS_AU_PLUS } from '../action.body';
import { MOTIFS_DE_REVISION_DE_FEUILLE, type MotifDeRevisionDeFeuille } from '../feuille-de-route.events';

export class RevisionDeFeuilleBody {
  /**
   * Motif de la révision.
   * @example "calendrier-modifie"
   */
  @IsIn(MOTIFS_DE_REVISION_DE_FEUILLE)
  @ApiProperty({ enum: MOTIFS_DE_REVISION_DE_FEUILLE })
  motif!: MotifDeRevisionDeFeuille;

  /** Toutes les actions de la nouvelle version ; les réalisées y restent telles quelles. */
  @ListOf(() => ActionBody, ACTIONS_AU_PLUS, {
    least: 'au moins une action est attendue.',
    most: `une feuille de route a ${ACTIONS_AU_PLUS} actions au plus.`,
  })
  actions!: ActionBody[];
}
