import { aideDeclaree, entrepriseUniqueId, fait, type Fait } from '#facts/entreprises';
import { contradictionsDeToujours } from './contradictions';
import { Etats } from './etats';
import { comptesHorsPlafond } from './exceptions';

const { accordeeLe: au } = aideDeclaree;
const declaree = (montantCentimes: number) =>
  fait('AidesAnterieuresDeclarees.v3')({ aides: [{ ...aideDeclaree, montantCentimes }] });
const hors = (depassementCentimes: number) => fait('CompteHorsPlafond.v2')({ au, depassementCentimes, objets: [] });

const lus = (...faits: readonly Fait[]) => {
  const etats = new Etats();
  for (const un of faits) etats.see({ stream: `compteDeMinimis-${entrepriseUniqueId}`, ...un });
  const sansInsecable = (phrases: readonly string[]) => phrases.map((phrase) => phrase.replace(/\s/g, ' '));
  return {
    contradictions: sansInsecable(contradictionsDeToujours(etats)),
    comptes: sansInsecable(comptesHorsPlafond(etats)),
  };
};

describe('un compte au-delà de son plafond', () => {
  const compte = `compte ${entrepriseUniqueId}`;

  it('qui le dit est nommé, et ne contredit rien', () => {
    expect(lus(declaree(40_000_000), hors(10_000_000))).toEqual({
      contradictions: [],
      comptes: [`${compte} : 100 000,00 € de plus que les 300 000,00 € permis au 14/06/2024, sans objet du programme`],
    });
  });
  it('qui ne le dit pas, ou dit autre chose, contredit ses aides', () => {
    const vrai = `${compte} : le plafond du 14/06/2024 est dépassé de 100 000,00 €`;
    expect(lus(declaree(40_000_000)).contradictions).toEqual([`${vrai}, et il ne le dit pas`]);
    expect(lus(declaree(40_000_000), hors(7)).contradictions).toEqual([`${vrai}, et il dit 0,07 € au 14/06/2024`]);
  });
  it('ne l’est pas quand il dit l’être à tort', () => {
    expect(lus(declaree(1), hors(7)).contradictions).toEqual([
      `${compte} : il est dans son plafond, et il dit 0,07 € au 14/06/2024`,
    ]);
  });
});
