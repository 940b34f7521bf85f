import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { Pagination, ReferenceField } from '#libs/http';
import { CODES_DE_GABARIT, type CodeDeGabarit } from '../../gabarits/gabarits';
import { ETATS_DU_MESSAGE, type EtatDuMessage } from '../../message/message';

export class FiltreMessages extends Pagination {
  /**
   * Où en est l'envoi.
   * @example "remis"
   */
  @ApiPropertyOptional({ enum: ETATS_DU_MESSAGE })
  @IsOptional()
  @IsIn(ETATS_DU_MESSAGE)
  etat?: EtatDuMessage;

  /**
   * Modèle du message.
   * @example "aide-accordee"
   */
  @ApiPropertyOptional({ enum: CODES_DE_GABARIT })
  @IsOptional()
  @IsIn(CODES_DE_GABARIT)
  gabarit?: CodeDeGabarit;

  /**
   * Nature de ce dont les messages parlent.
   * @example "dossier-aide"
   */
  @IsOptional()
  @ReferenceField(40)
  sujetNature?: string;

  /**
   * Identifiant de ce dont les messages parlent.
   * @example "0190c5a0-0000-7000-8000-0000000000d1"
   */
  @IsOptional()
  @ReferenceField(80)
  sujetId?: string;

  /**
   * Les siens, ou tous ceux que l'on voit.
   * @example "a-moi"
   */
  @ApiPropertyOptional({ enum: ['a-moi', 'tous'] })
  @IsOptional()
  @IsIn(['a-moi', 'tous'])
  destinataire?: 'a-moi' | 'tous';
}
