/** The simulated year cannot be played; the French message says why, and what to do. */
export class DemonstrationRefusee extends Error {}

/** Thrown when the store already holds facts of other streams. */
export class MagasinNonVide extends DemonstrationRefusee {
  constructor() {
    super(
      'Le magasin de faits n’est pas vide : la démonstration ne se joue que dans un magasin vide (ou supprimez le dossier de données).',
    );
  }
}

export class AutreDemonstration extends DemonstrationRefusee {
  constructor(graine: number, entreprises: number, dernierJour: string) {
    super(
      `Une année simulée est commencée avec --graine ${graine} --entreprises ${entreprises} --fin ${dernierJour} : reprenez-la ainsi, ou sans ces options.`,
    );
  }
}

/** Thrown for a day that does not exist, that is not over, or before which the rules of the year were others. */
export class DernierJourRefuse extends DemonstrationRefusee {
  constructor(demande: string, premier: string, hier: string) {
    super(`--fin attend un jour passé, du ${premier} au ${hier} : « ${demande} » reçu.`);
  }
}
