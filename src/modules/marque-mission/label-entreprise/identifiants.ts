/** Named by the company and a rank, so that no counter is shared. */
export const candidatureIdDe = (siren: string, rang: number): string => `${siren}-${rang}`;
export const FORME_DE_CANDIDATURE = /^\d{9}-[1-9]\d{0,4}$/;

export const numeroDe = (siren: string, rang: number): string => `CC-${siren}-${rang}`;
export const FORME_DU_NUMERO = /^CC-\d{9}-[1-9]\d{0,4}$/;
