import { scenariosOf } from '#libs/event-sourcing';
import { fait } from '#facts/entreprises';
import { contexteDe, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { entreprise } from '../entreprise';
import * as Refus from '../entreprise.errors';
import type { MotifDeCessation } from '../entreprise.events';
import { constater, ConstaterCessation } from './constater-cessation';

interface Saisie extends Partial<Acteur> {
  motif?: MotifDeCessation;
  le?: string;
}

const laBretagneConstate = ({ motif = 'cessation-d-activite', le = '2026-03-02', ...acteur }: Saisie = {}) =>
  demander(
    new ConstaterCessation(
      { motifDeDate: 'saisie-differee', siren: '552081317', motif, cesseeLe: le },
      contexteDe({ at: '2026-03-10T09:00:00Z', ...acteur }),
    ),
    constater,
  );

describe('constater une cessation', () => {
  const { given } = scenariosOf(entreprise);
  const referencee = fait('EntrepriseReferencee.v2')();
  const cessee = fait('CessationConstatee.v1')();

  it('la retient à sa date, avec son motif', () => {
    given(referencee).when(laBretagneConstate()).then(cessee);
  });
  it('ne change rien la seconde fois, et refuse un autre motif ou une autre date', () => {
    given(referencee, cessee).when(laBretagneConstate()).changesNothing();
    for (const saisie of [{ motif: 'absorption' }, { le: '2026-03-01' }] as const)
      given(referencee, cessee).when(laBretagneConstate(saisie)).refuses(Refus.EntrepriseCessee);
  });
  it('refuse une date d’avant l’enrôlement, ou d’avant un mouvement de ses établissements', () => {
    given(referencee, fait('EntrepriseEnrolee.v1')())
      .when(laBretagneConstate({ le: '2026-01-18' }))
      .refuses(Refus.DateDeVieImpropre);
    given(referencee, fait('EtablissementTransfere.v1')({ region: '53' }))
      .when(laBretagneConstate({ le: '2026-03-01' }))
      .refuses(Refus.DateDeVieImpropre);
  });
  it('refuse une date impropre', () => {
    for (const le of ['2026-03-11', '2017-03-06'])
      given(referencee).when(laBretagneConstate({ le })).refuses(Refus.DateDeVieImpropre);
  });
  it('ne laisse pas une région finir ce que l’entreprise fait dans une autre', () => {
    const deux = [referencee, fait('EtablissementAjoute.v1')()];
    given(...deux)
      .when(laBretagneConstate())
      .refuses(Refus.ActeReserve);
    given(...deux)
      .when(laBretagneConstate({ role: 'mission.pilote', territoire: 'FR' }))
      .then(cessee);
    given(...deux, fait('EtablissementFerme.v1')({ siret: '55208131700018' }))
      .when(laBretagneConstate())
      .then(cessee);
  });
  it('refuse à une autre région, et pour une entreprise inconnue, de la même façon', () => {
    given(referencee)
      .when(laBretagneConstate({ territoire: '76' }))
      .refuses(Refus.EntrepriseInconnue);
    given().when(laBretagneConstate()).refuses(Refus.EntrepriseInconnue);
  });
  it('refuse à un autre rôle', () => {
    given(referencee)
      .when(laBretagneConstate({ role: 'region.comptable' }))
      .refuses(Refus.ActeReserve);
  });
});
