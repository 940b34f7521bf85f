import { litUneSerie } from '../formules';
import type { Indicateur, IndicateurConnu } from './indicateur';
import * as Refus from './indicateur.errors';
import type { Definition } from './indicateur.events';

export const refuserSerieImpropre = ({ formule, serie }: Pick<Definition, 'formule' | 'serie'>): void => {
  if (litUneSerie(formule) && serie === null) throw new Refus.SerieAttendue();
  if (!litUneSerie(formule) && serie !== null) throw new Refus.SerieSansUsage();
};

/** The indicator, which must exist and be in the catalogue. */
export const indicateurActif = (indicateur: Indicateur): Readonly<IndicateurConnu> => {
  if (indicateur.etat === 'absent') throw new Refus.IndicateurInconnu();
  if (indicateur.etat === 'retire') throw new Refus.IndicateurRetireDuCatalogue();
  return indicateur;
};
