import { moment } from '#libs/france';
import { formatCount, formatDuration, formatNumber } from '#libs/ui';
import type { Provenance } from '../../pilotage';

/** How far a figure has read the journal. */
export const Fraicheur = ({ position, au, ageSecondes, enAttente }: Provenance) => {
  if (au === null) return <>Aucun fait n’est encore enregistré.</>;
  if (enAttente === 0n)
    return (
      <>
        À jour au {moment(au)}, position {formatNumber(position)}.
      </>
    );
  return (
    <>
      Complet jusqu’au {moment(au)} (il y a {formatDuration(ageSecondes)}), position {formatNumber(position)} ;{' '}
      {formatCount(Number(enAttente), 'fait')} à lire.
    </>
  );
};
