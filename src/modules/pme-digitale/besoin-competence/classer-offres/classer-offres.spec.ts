import { MemoryEventStore, scenariosOf, transact } from '#libs/event-sourcing';
import { besoinId, DEMANDE, fait } from '#facts/competences';
import { horloge, quiEmprunte } from '../../../../../test/support/acteurs-du-pret';
import { demander } from '../../../../../test/support/demander';
import { OffresOuvertes } from '../../offres-ouvertes';
import type { OffreCandidate } from '../../rapprochement';
import { besoinCompetence } from '../besoin-competence';
import * as Refus from '../besoin-competence.errors';
import { classerOffres, ClasserOffres } from './classer-offres';
import { ClasserOffresHandler } from './classer-offres.handler';

const OFFRE: OffreCandidate = { ...fait('OffrePubliee.v1')().data, parts: [] };

const classer = (offres: readonly OffreCandidate[] = [OFFRE], context = horloge('2026-02-17')) =>
  demander(new ClasserOffres({ besoinId }, context), (command) => classerOffres(command, offres));

describe('classer les offres', () => {
  const { given } = scenariosOf(besoinCompetence);

  it('retient l’ordre et ce qui le fait', () => {
    given(...DEMANDE)
      .when(classer())
      .then(fait('OffresClassees.v1')());
  });
  it('recommence sous un autre tour quand l’ordre change', () => {
    given(...DEMANDE, fait('OffresClassees.v1')())
      .when(classer([], horloge('2026-03-02')))
      .then(fait('OffresClassees.v1')({ tour: 2, classement: [], classeesLe: '2026-03-02' }));
  });
  it('ne change rien quand l’ordre est le même, ni quand le besoin n’attend plus', () => {
    given(...DEMANDE, fait('OffresClassees.v1')())
      .when(classer([OFFRE], horloge('2026-03-02')))
      .changesNothing();
    for (const suite of ['BesoinPourvu.v1', 'BesoinRetire.v1', 'BesoinExpire.v1'] as const)
      given(...DEMANDE, fait(suite)())
        .when(classer())
        .changesNothing();
  });
  it('refuse un besoin inconnu', () => {
    given().when(classer()).refuses(Refus.BesoinInconnu);
  });
  it('refuse à une personne', () => {
    given(...DEMANDE)
      .when(classer([OFFRE], quiEmprunte('2026-02-17')))
      .refuses(Refus.BesoinTenuParLeProgramme);
  });

  it('lit les offres ouvertes dans la période du besoin', async () => {
    const store = new MemoryEventStore();
    await transact(store, besoinCompetence, besoinId, () => DEMANDE, quiEmprunte('2026-02-17'));
    class Ouvertes extends OffresOuvertes {
      override candidates(du: string, au: string): Promise<readonly OffreCandidate[]> {
        expect([du, au]).toEqual(['2026-03-09', '2026-09-30']);
        return Promise.resolve([OFFRE]);
      }
    }
    const context = { ...horloge('2026-02-17'), commandId: '0190c5a0-0000-7000-8000-00000000c0de' };
    const { facts } = await new ClasserOffresHandler(store, new Ouvertes()).execute(
      new ClasserOffres({ besoinId }, context),
    );
    expect(facts).toEqual([fait('OffresClassees.v1')()]);
  });
});
