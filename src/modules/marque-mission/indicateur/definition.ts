import { litUneSerie } from '../formules';
import type { Indicateur, IndicateurConnu } from './indicateur';
import * as Refus from './indicateur.errors';
import type { Definition, Jalon } from './indicateur.events';

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

/** `annee` is the one that the designated figure is about, when its source says it. */
export const refuserTrajectoireAnterieure = (
  cibles: readonly { readonly jalons: readonly Jalon[] }[],
  annee: number | null,
): void => {
  const avant = ({ jalons }: { readonly jalons: readonly Jalon[] }) =>
    (jalons[0]?.le ?? '9') < `${(annee ?? 0) + 1}-01-01`;
  if (annee !== null && cibles.some(avant)) throw new Refus.CibleAnterieureALaReference(annee);
};
