export const ETATS_DE_RELEVE_DE_PRET = ['saisi', 'valide', 'conteste', 'remplace'] as const;

/** What a company has to do about its statements. */
export const A_FAIRE_DES_RELEVES = ['valider', 'rectifier'] as const;
