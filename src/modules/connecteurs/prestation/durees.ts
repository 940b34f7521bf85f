import { versionDu } from '#libs/france';
/** Days to deliver once the quote is accepted, and for the company to answer once it is told that it is done. Chosen by the programme. */
const DUREES = [{ du: '2017-03-07', realisation: 365, reponse: 15 }] as const;

export const dureesDu = (jour: string) => versionDu(DUREES, jour);
