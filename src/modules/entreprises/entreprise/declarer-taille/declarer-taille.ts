import { Command } from '#libs/event-sourcing';
import { ajouterDesAnnees, dateDeParis } from '#libs/france';
import { permiseAuxProches } from '../../competence';
import { entreprisesACompter, etablirCategorie } from '../categorie-pme';
import type { Entreprise } from '../entreprise';
import { ActeReserve } from '../entreprise.errors';
import { suivreTaille } from '../taille';
import * as Refus from '../taille.errors';
import type { CategoriePmeEtablie, TailleDeclaree } from '../taille.events';
import { entrepriseVisible } from '../vie';

export class DeclarerTaille extends Command<Omit<TailleDeclaree['data'], 'declareeLe'>> {
  static readonly authority = permiseAuxProches(ActeReserve);
}

const PLUS_ANCIEN_EXERCICE = '2010-01-01';

const parSiren = <Liee extends { readonly siren: string }>(liees: readonly Liee[]): readonly Liee[] =>
  [...liees].sort((une, autre) => (une.siren < autre.siren ? -1 : 1));

/** Figures and source are compared, whatever the order of the linked companies. */
const memeTaille = (une: DeclarerTaille['data'], autre: DeclarerTaille['data']): boolean => {
  const comparable = ({ exerciceClosLe, source, liees, ...taille }: DeclarerTaille['data']) => [
    exerciceClosLe,
    source,
    taille.effectifCentiemes,
    taille.chiffreDAffairesCentimes,
    taille.totalBilanCentimes,
    parSiren(liees).map((liee) => [
      liee.siren,
      liee.effectifCentiemes,
      liee.chiffreDAffairesCentimes,
      liee.totalBilanCentimes,
    ]),
  ];
  return JSON.stringify(comparable(une)) === JSON.stringify(comparable(autre));
};

/** The size of a year, and the category that follows. A year that is declared again is corrected. */
export const declarer =
  ({ data, context: { actor, at } }: DeclarerTaille) =>
  (etat: Entreprise): readonly (TailleDeclaree | CategoriePmeEtablie)[] => {
    const { siren, taille } = entrepriseVisible(etat, actor);
    const { exerciceClosLe, liees, source } = data;
    const connue = taille.exercices.find((exercice) => exercice.exerciceClosLe === exerciceClosLe);
    if (connue && memeTaille(connue, data)) return [];
    const declareeLe = dateDeParis(at);
    const limite = source === 'estimation' ? ajouterDesAnnees(declareeLe, 2) : declareeLe;
    if (exerciceClosLe > limite) throw new Refus.ExerciceNonClos();
    if (exerciceClosLe < PLUS_ANCIEN_EXERCICE) throw new Refus.ExerciceTropAncien(PLUS_ANCIEN_EXERCICE);
    const attendues = [...entreprisesACompter(taille.liens, exerciceClosLe)].sort();
    const donnees = parSiren(liees).map((liee) => liee.siren);
    if (attendues.join() !== donnees.join())
      throw new Refus.TaillesDesLieesIncompletes(exerciceClosLe, attendues.join(', '), attendues);

    const declaree: TailleDeclaree = { type: 'TailleDeclaree.v1', data: { ...data, siren, declareeLe } };
    return [declaree, ...etablirCategorie(siren, suivreTaille(taille, declaree), declareeLe)];
  };
