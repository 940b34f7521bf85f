import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, Matches, Max, Min } from 'class-validator';
import { IsCalendarDate } from '#libs/http';
import { COMPETENCES, type Competence } from '#modules/connecteurs';
import { MODES_DE_CHARGES, MODES_DE_FRAIS, MODES_DE_SALAIRES, PARTIES, type Clauses, type Partie } from './contenu';
import { REGIMES_DE_PRET, type RegimeDePret } from './regimes';

/** Les clauses obligatoires d'une convention de prêt (article L8241-2 du code du travail). */
export class ClausesBody implements Clauses {
  /**
   * Régime du prêt ; seul L8241-2 est ouvert.
   * @example "L8241-2"
   */
  @IsIn(REGIMES_DE_PRET)
  @ApiProperty({ enum: REGIMES_DE_PRET })
  regime!: RegimeDePret;

  /**
   * Qualification : compétence numérique pour laquelle le salarié est prêté.
   * @example "vente-en-ligne"
   */
  @IsIn(COMPETENCES)
  @ApiProperty({ enum: COMPETENCES })
  competence!: Competence;

  /**
   * Premier jour du prêt.
   * @example "2026-09-01"
   */
  @IsCalendarDate()
  du!: string;

  /**
   * Dernier jour du prêt.
   * @example "2027-02-28"
   */
  @IsCalendarDate()
  au!: string;

  /**
   * Part du temps du salarié, en pour cent entiers.
   * @example 40
   */
  @IsInt()
  @Min(1)
  @Max(100)
  partDuTempsPourCent!: number;

  /**
   * Heures de travail par mois dans l'entreprise utilisatrice.
   * @example 60
   */
  @IsInt()
  @Min(1)
  @Max(220)
  heuresParMois!: number;

  /**
   * Code INSEE de la commune où le salarié travaille pendant le prêt.
   * @example "35238"
   */
  @Matches(/^(?:2[AB]|\d{2})\d{3}$/, { message: 'un code INSEE de commune est attendu, par exemple 35238.' })
  commune!: string;

  /**
   * Comment sont établis les salaires facturés.
   * @example "prorata-des-heures"
   */
  @IsIn(MODES_DE_SALAIRES)
  @ApiProperty({ enum: MODES_DE_SALAIRES })
  salaires!: (typeof MODES_DE_SALAIRES)[number];

  /**
   * Comment sont établies les charges sociales facturées.
   * @example "prorata-des-heures"
   */
  @IsIn(MODES_DE_CHARGES)
  @ApiProperty({ enum: MODES_DE_CHARGES })
  charges!: (typeof MODES_DE_CHARGES)[number];

  /**
   * Comment sont établis les frais professionnels remboursés au salarié, puis facturés.
   * @example "justificatifs"
   */
  @IsIn(MODES_DE_FRAIS)
  @ApiProperty({ enum: MODES_DE_FRAIS })
  frais!: (typeof MODES_DE_FRAIS)[number];

  /**
   * Vrai quand le prêt modifie un élément essentiel du contrat de travail : une période probatoire est alors obligatoire.
   * @example false
   */
  @IsBoolean()
  modifieUnElementEssentiel!: boolean;

  /**
   * Durée de la période probatoire en jours ; 0 sans elle.
   * @example 15
   */
  @IsInt()
  @Min(0)
  @Max(180)
  periodeProbatoireJours!: number;

  /**
   * Entreprise qui reçoit l'amortissement public, et au compte de minimis de laquelle il s'inscrit.
   * @example "preteuse"
   */
  @IsIn(PARTIES)
  @ApiProperty({ enum: PARTIES })
  amortissementVerseA!: Partie;
}
