import { IsIn, IsInt, Max, Min } from 'class-validator';
import { IsCalendarDate } from '#libs/http';
import { ActeDateBody } from '../../acte-date.body';
import {
  MOTIFS_DE_REVISION,
  OBJETS_DE_REVISION,
  type MotifDeRevision,
  type ObjetDeRevision,
} from '../dossier-aide.events';

export class PropositionDeRevisionBody extends ActeDateBody {
  /**
   * Retrait de la décision, réduction du montant, ou rectification d'une erreur matérielle.
   * @example "reduction"
   */
  @IsIn(OBJETS_DE_REVISION)
  objet!: ObjetDeRevision;

  /**
   * Raison de la révision.
   * @example "depense-moindre"
   */
  @IsIn(MOTIFS_DE_REVISION)
  motif!: MotifDeRevision;

  /**
   * Montant de l'aide après la révision, en centimes d'euro ; 0 pour un retrait.
   * @example 420000
   */
  @IsInt()
  @Min(0)
  @Max(100_000_000_00)
  nouveauMontantCentimes!: number;

  /**
   * Date de la proposition, calendrier de Paris.
   * @example "2026-07-10"
   */
  @IsCalendarDate()
  proposeeLe!: string;
}
