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
  constructor(graine: number, entreprises: number) {
    super(
      `Une année simulée est commencée avec --graine ${graine} --entreprises ${entreprises} : reprenez-la ainsi, ou sans ces options.`,
    );
  }
}
