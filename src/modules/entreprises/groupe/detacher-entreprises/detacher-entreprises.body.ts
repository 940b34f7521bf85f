import { IsIn, IsOptional } from 'class-validator';
import { IsCalendarDate, ListOf, SirenField } from '#libs/http';
import { ActeDateBody } from '../../acte-date.body';
import { MOTIFS_DE_DETACHEMENT, type MotifDeDetachement } from '../groupe.events';

export class EntrepriseDetacheeBody {
  /**
   * SIREN d'une entreprise qui part avec elle.
   * @example "356000000"
   */
  @SirenField()
  siren!: string;
}

export class DetachementBody extends ActeDateBody {
  /** Entreprises qui partent avec elle, et forment avec elle une autre entreprise unique. */
  @IsOptional()
  @ListOf(() => EntrepriseDetacheeBody, 100, { most: '100 entreprises au plus.' })
  avec?: EntrepriseDetacheeBody[];

  /**
   * Pourquoi elle quitte son groupe.
   * @example "fin-du-controle"
   */
  @IsIn(MOTIFS_DE_DETACHEMENT)
  motif!: MotifDeDetachement;

  /**
   * Date depuis laquelle elle n'en est plus, calendrier de Paris.
   * @example "2026-03-02"
   */
  @IsCalendarDate()
  detacheeLe!: string;
}
