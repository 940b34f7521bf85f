import { ApiProperty } from '@nestjs/swagger';
import { ETATS_DE_LABELLISATION, LigneLabellisation } from './labellisations.entity';
import { ETATS_DU_CERTIFICAT } from './labels-de-connecteurs.entity';

/** Une demande de label, et ce qui vient ensuite. */
export class LabellisationAInstruire extends LigneLabellisation {
  /**
   * Ce qui peut se faire, et par qui ; null quand plus rien n'est attendu.
   * @example "Mission : affecter deux évaluateurs."
   */
  suite!: string | null;
}

/** Combien de demandes en sont là. */
export class NombreDeLabellisations {
  /** Où elles en sont. */
  @ApiProperty({ enum: ETATS_DE_LABELLISATION, example: 'en-evaluation' })
  etat!: string;

  /**
   * Leur nombre, dans son territoire.
   * @example 12
   */
  nombre!: number;

  /**
   * Le premier jour où le silence décide de l'une d'elles.
   * @example "2026-04-02"
   */
  premierSilenceLe!: string;
}

/** Un label de connecteur, tel que chacun le vérifie. */
export class LabelDeConnecteurVerifie {
  /**
   * Numéro du label.
   * @example "CL-1-AZ5AYGWRB5D2"
   */
  numero!: string;

  /**
   * Nom et prénom de qui le porte ; null s'il ne paraît pas dans l'annuaire public.
   * @example "Nolwenn Le Bihan"
   */
  nom!: string | null;

  /**
   * Région du connecteur lors de sa demande, code INSEE.
   * @example "53"
   */
  region!: string;

  /** Actif, suspendu, expiré ou retiré. */
  @ApiProperty({ enum: ETATS_DU_CERTIFICAT, example: 'actif' })
  etat!: string;

  /**
   * Jour depuis lequel il est dans cet état.
   * @example "2026-03-16"
   */
  depuis!: string;

  /**
   * Jour où il a été accordé.
   * @example "2026-03-16"
   */
  accordeeLe!: string;

  /**
   * Son dernier jour, renouvellements compris.
   * @example "2029-03-15"
   */
  expireLe!: string;
}
