import { scenariosOf } from '#libs/event-sourcing';
import { fait } from '#facts/marque-mission';
import { pilote, responsable } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { indicateur } from '../indicateur';
import * as Refus from '../indicateur.errors';
import { fixer, FixerCible } from './fixer-cible';

const fixee = fait('CibleFixee.v1')();
const { code, territoire, motif, jalons } = fixee.data;

const laMissionFixe = (change: object = {}, context = pilote('2026-01-07')) =>
  demander(new FixerCible({ code, territoire, motif, jalons, ...change }, context), fixer);

describe('fixer une cible', () => {
  const { given } = scenariosOf(indicateur);
  const defini = fait('IndicateurDefini.v1')();

  it('retient la trajectoire d’un territoire', () => {
    given(defini).when(laMissionFixe()).then(fixee);
    given(defini, fixee)
      .when(laMissionFixe({ territoire: '53' }))
      .then(fait('CibleFixee.v1')({ territoire: '53' }));
  });
  it('se remplace, avec un motif', () => {
    const revue = { motif: 'moyens-modifies' as const, jalons: [jalons[0]!, { le: '2027-12-31', valeur: 800 }] };
    given(defini, fixee)
      .when(laMissionFixe(revue))
      .then(fait('CibleFixee.v1')({ rang: 2, ...revue }));
    given(defini).when(laMissionFixe(revue)).refuses(Refus.MotifDeCibleIncorrect);
    given(defini, fixee)
      .when(laMissionFixe({ jalons: revue.jalons }))
      .refuses(Refus.MotifDeCibleIncorrect);
  });
  it('ne change rien la seconde fois', () => {
    given(defini, fixee).when(laMissionFixe()).changesNothing();
  });
  it('refuse des dates qui ne se suivent pas, ou un seul point', () => {
    for (const autres of [[jalons[1], jalons[0]], [jalons[0], jalons[0]], [jalons[1]]])
      given(defini)
        .when(laMissionFixe({ jalons: autres }))
        .refuses(Refus.TrajectoireIncorrecte);
  });
  it('refuse une cible qui est passée', () => {
    given(defini)
      .when(laMissionFixe({}, pilote('2027-12-31')))
      .refuses(Refus.CibleDejaEchue);
  });
  it('refuse une trajectoire qui commence avant la fin de l’année de sa référence', () => {
    const deLAnnee = fait('ReferenceDesignee.v1')({ reference: 'EXPERIMENTATION-150' });
    const avant = [{ le: '2017-12-31', valeur: 0 }, jalons[2]!];
    given(defini, deLAnnee)
      .when(laMissionFixe({ jalons: avant }))
      .refuses(Refus.CibleAnterieureALaReference);
    given(defini, fait('ReferenceDesignee.v1')()).when(laMissionFixe()).then(fixee);
  });
  it('refuse un indicateur inconnu, et à une région', () => {
    given().when(laMissionFixe()).refuses(Refus.IndicateurInconnu);
    given(defini)
      .when(laMissionFixe({}, responsable('2026-01-07')))
      .refuses(Refus.IndicateurReserve);
  });
});
