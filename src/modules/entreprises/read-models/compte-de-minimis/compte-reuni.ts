import { dictionary } from '#libs/event-sourcing';
import { clotureDe } from '../../compte-de-minimis/clotures';
import { compteDeMinimis, type CompteDeMinimis } from '../../compte-de-minimis/compte-de-minimis';

/** What several accounts hold for these members, as one account: theirs on a date on which they were one undertaking. */
export const compteReuni = (
  tenus: readonly { readonly membre: string; readonly compte: CompteDeMinimis }[],
): CompteDeMinimis => {
  const aides: CompteDeMinimis['aides'] = tenus.reduce((reunies, { membre, compte }) => {
    for (const [cle, aide] of Object.entries(compte.aides))
      // Two members that parted may have chosen the same id.
      if (aide.pour === membre) reunies[cle in reunies ? `${cle} ${membre}` : cle] = aide;
    return reunies;
  }, dictionary<CompteDeMinimis['aides'][string]>());
  const reservations = dictionary(
    tenus.flatMap(({ membre, compte }) =>
      Object.entries(compte.reservations).filter(([, { pour }]) => pour === membre),
    ),
  );
  const clotures = dictionary(tenus.map(({ membre, compte }) => [membre, clotureDe(compte, membre)]));
  return { ...compteDeMinimis.initialState(), aides, reservations, clotures };
};
