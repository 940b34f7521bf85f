import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { ListOf } from '#libs/http';
import { LIGNES_DE_FACTURE, type LigneDeFacture } from './releve-pret.events';
import { LIGNES_CONNUES, type LigneFacturee } from './saisie';

export class LigneDeFactureBody implements LigneFacturee {
  /**
   * Ce qui est facturé. Un forfait et des frais de gestion sont refusés.
   * @example "salaires"
   */
  @IsIn(LIGNES_CONNUES)
  @ApiProperty({ enum: LIGNES_CONNUES })
  code!: (typeof LIGNES_CONNUES)[number];

  /**
   * Montant facturé, en centimes d'euro.
   * @example 70000
   */
  @IsInt()
  @Min(0)
  @Max(100_000_00)
  montantCentimes!: number;
}

export class JustificatifBody {
  /**
   * Ce que le document justifie.
   * @example "frais-professionnels"
   */
  @IsIn(LIGNES_DE_FACTURE)
  @ApiProperty({ enum: LIGNES_DE_FACTURE })
  ligne!: LigneDeFacture;

  /**
   * Empreinte SHA-256 du document, que l'entreprise garde.
   * @example "9b74c9897bac770ffc029102a200c5de8f1f2a5bb1d9b3c1a3a3c1c9c24c2b9e"
   */
  @Matches(/^[0-9a-f]{64}$/, { message: 'une empreinte SHA-256 (64 chiffres hexadécimaux) est attendue.' })
  empreinte!: string;
}

/** Le relevé d'un mois de prêt. */
export class RelevePretBody {
  /**
   * Heures faites dans l'entreprise utilisatrice, en centièmes d'heure (5 850 pour 58 h 30).
   * @example 5850
   */
  @IsInt()
  @Min(1)
  @Max(220_00)
  heuresCentiemes!: number;

  /**
   * Salaires bruts de ces heures, en centimes d'euro.
   * @example 120000
   */
  @IsInt()
  @Min(0)
  @Max(100_000_00)
  salairesCentimes!: number;

  /**
   * Charges sociales de ces salaires, en centimes d'euro.
   * @example 50400
   */
  @IsInt()
  @Min(0)
  @Max(100_000_00)
  chargesCentimes!: number;

  /**
   * Frais professionnels remboursés au salarié pour le prêt, en centimes d'euro.
   * @example 3600
   */
  @IsInt()
  @Min(0)
  @Max(100_000_00)
  fraisCentimes!: number;

  /** Ce qui est facturé, ligne par ligne ; chacune ne dépasse pas ce qui a été payé. */
  @ListOf(() => LigneDeFactureBody, 5, {
    least: 'une facture a une ligne au moins, fût-elle à zéro.',
    most: 'une facture a cinq lignes au plus.',
  })
  facture!: LigneDeFactureBody[];

  /** Documents que l'entreprise garde, par leur empreinte. */
  @ApiPropertyOptional()
  @IsOptional()
  @ListOf(() => JustificatifBody, 20, { most: 'vingt justificatifs au plus.' })
  justificatifs: JustificatifBody[] = [];
}
