import { ajouterDesJours, versionDu } from '#libs/france';

/** Days to answer a proposal, by its day. Chosen by the programme. */
const DELAIS = [{ du: '2017-03-07', reponse: 30 }] as const;

const delaisDu = (jour: string) => versionDu(DELAIS, jour);

export const reponseAvant = (jour: string): string => ajouterDesJours(jour, delaisDu(jour).reponse);
