export const ETATS_DE_RELEVE_DE_PRET = ['saisi', 'valide', 'conteste', 'remplace'] as const;

/** What a company has to do about its statements, and what whoever follows it has to look at. */
export const A_FAIRE_DES_RELEVES = ['controler', 'rectifier', 'valider'] as const;
