import { enEuros } from '#libs/france';
import { objetDeLaCle, type Objet } from '#modules/objets';
import type { Etats } from './etats';
import { nomDObjet } from './nom-d-objet';

interface Montant {
  readonly objet: Objet;
  readonly montantCentimes: number;
}

const phrases = (tenu: string, montants: readonly Montant[]): readonly string[] =>
  montants
    .filter(({ objet, montantCentimes }) => objet.nature === 'amortissement' && montantCentimes > 0)
    .map(({ objet, montantCentimes }) => `${tenu} ${enEuros(montantCentimes)} pour ${nomDObjet(objet)}`);

/** Money held for amortisations: no stream of theirs is here to compare it with. */
export const montantsDAutresObjets = ({ enveloppes, comptes }: Pick<Etats, 'enveloppes' | 'comptes'>) => [
  ...[...enveloppes].flatMap(([id, { reservations, engagements }]) => [
    ...phrases(`enveloppe ${id} : elle réserve`, Object.values(reservations)),
    ...phrases(`enveloppe ${id} : elle engage`, Object.values(engagements)),
  ]),
  ...[...comptes].flatMap(([id, { reservations, aides }]) => {
    const octrois = Object.entries(aides).flatMap(([cle, { montantCentimes }]) => {
      const objet = objetDeLaCle(cle);
      return objet ? [{ objet, montantCentimes }] : [];
    });
    return [
      ...phrases(`compte ${id} : il réserve`, Object.values(reservations)),
      ...phrases(`compte ${id} : il retient`, octrois),
    ];
  }),
];
