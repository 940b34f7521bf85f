/** Those that only pages take. */
export const DES_PAGES = ['lancer', 'q', 'rang'] as const;

/**
 * Query parameters whose value is recorded: they hold ids, codes, dates and numbers. What is recorded is never erased, so that a name is
 * added here only when no name of a person may stand in it.
 */
export const PARAMETRES_INSCRITS: ReadonlySet<string> = new Set([
  ...[
    'a',
    'aFaire',
    'aRelancer',
    'aSelon',
    'acteur',
    'annee',
    'apres',
    'au',
    'auditeurId',
    'avant',
    'besoinId',
    'chemin',
  ],
  ...[
    'classe',
    'code',
    'competence',
    'conventionId',
    'correlation',
    'de',
    'deSelon',
    'departement',
    'destinataire',
    'dossierId',
  ],
  ...['du', 'etat', 'evaluateurId', 'evaluations', 'experimentationId', 'gabarit', 'identifiant', 'le', 'mandatId'],
  ...[
    'mois',
    'module',
    'moment',
    'montantCentimes',
    'nature',
    'octroiLe',
    'offreId',
    'origine',
    'page',
    'periode',
    'position',
  ],
  ...[
    'recommandation',
    'region',
    'regle',
    'reglesDu',
    'role',
    'secteur',
    'selon',
    'siren',
    'sujetId',
    'sujetNature',
    'sur',
    'taille',
  ],
  ...['territoire', 'type', 'valeur', ...DES_PAGES],
]);

/** Those that people type in their own words: that one was given is recorded, and not what. */
export const TEXTES_LIBRES: ReadonlySet<string> = new Set(['nom']);
