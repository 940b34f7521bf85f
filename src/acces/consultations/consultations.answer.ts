/** Une demande d'un auditeur, inscrite avant sa réponse. */
export class ConsultationDAuditeur {
  /**
   * Numéro d'inscription, dans l'ordre des demandes.
   * @example "1204"
   */
  numero!: string;

  /**
   * Instant de la demande.
   * @example "2026-12-04T09:12:31.412Z"
   */
  le!: string;

  /**
   * Mandat que son jeton nomme ; null s'il n'en nomme pas.
   * @example "0190c5a0-0000-7000-8000-00000000a001"
   */
  mandatId!: string | null;

  /**
   * Auditeur.
   * @example "0190c5a0-0000-7000-8000-0000000000a9"
   */
  auditeurId!: string;

  /**
   * Territoire de l'auditeur : FR, ou une région par son code INSEE.
   * @example "53"
   */
  territoire!: string;

  /**
   * Méthode de la demande.
   * @example "GET"
   */
  methode!: string;

  /**
   * Forme de l'adresse ; null quand elle ne mène à rien.
   * @example "/api/v1/dossiers-aide/:dossierId"
   */
  route!: string | null;

  /**
   * Adresse, sans ce qui n'y est ni code ni identifiant ; null quand elle ne mène à rien.
   * @example "/api/v1/dossiers-aide/0190c5a0-0000-7000-8000-0000000000d1"
   */
  chemin!: string | null;

  /**
   * Ses paramètres ; un texte libre n'y est pas écrit.
   * @example "region=53&etat=paye"
   */
  parametres!: string;

  /**
   * Vrai quand elle a été refusée faute de mandat en cours, ou quand l'identité demandée n'a pas été ouverte.
   * @example false
   */
  refusee!: boolean;

  /**
   * Code du refus faute de mandat ; null sans lui.
   * @example "sans-mandat"
   */
  code!: string | null;

  /**
   * Personne dont l'identité a été demandée au coffre ; null pour toute autre demande.
   * @example "0190c5a0-0000-7000-8000-000000000001"
   */
  identiteId!: string | null;

  /**
   * Raison donnée pour lire cette identité ; null pour toute autre demande.
   * @example "Contrôle du dossier déposé le 12 mars"
   */
  motif!: string | null;
}
