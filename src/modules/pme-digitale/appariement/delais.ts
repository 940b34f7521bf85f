import { ajouterDesJours } from '#libs/france';

/** Days to answer a proposal, by its day. Chosen by the programme. */
const DELAIS = [{ du: '2017-03-07', reponse: 30 }] as const;

const delaisDu = (jour: string) => DELAIS.findLast(({ du }) => du <= jour) ?? DELAIS[0];

export const reponseAvant = (jour: string): string => ajouterDesJours(jour, delaisDu(jour).reponse);
