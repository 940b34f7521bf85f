import { scenariosOf } from '#libs/event-sourcing';
import { DEMANDE, fait } from '#facts/competences';
import { horloge, quiEmprunte } from '../../../../../test/support/acteurs-du-pret';
import { demander } from '../../../../../test/support/demander';
import { besoinCompetence } from '../besoin-competence';
import { BesoinTenuParLeProgramme } from '../besoin-competence.errors';
import { pourvoirBesoin, PourvoirBesoin } from './pourvoir-besoin';

const { pourvuLe: _, ...PAR } = fait('BesoinPourvu.v1')().data;

const leProgrammePourvoit = (context = horloge('2026-02-23')) =>
  demander(new PourvoirBesoin(PAR, context), pourvoirBesoin);

describe('pourvoir un besoin', () => {
  const { given } = scenariosOf(besoinCompetence);
  const autre = fait('BesoinPourvu.v1')({ appariementId: 'autre' });

  it('le dit pourvu par l’appariement', () => {
    given(...DEMANDE)
      .when(leProgrammePourvoit())
      .then(fait('BesoinPourvu.v1')());
  });
  it('refuse quand un autre y pourvoit, ou qu’il est fermé', () => {
    given(...DEMANDE, autre)
      .when(leProgrammePourvoit())
      .then(fait('PourvoiRefuse.v1')());
    for (const fin of ['BesoinRetire.v1', 'BesoinExpire.v1'] as const)
      given(...DEMANDE, fait(fin)())
        .when(leProgrammePourvoit())
        .then(fait('PourvoiRefuse.v1')({ motif: 'besoin-ferme' }));
  });
  it('ne change rien la seconde fois, pourvu ou refusé, ni sans besoin', () => {
    for (const faits of [[...DEMANDE, fait('BesoinPourvu.v1')()], [...DEMANDE, autre, fait('PourvoiRefuse.v1')()], []])
      given(...faits)
        .when(leProgrammePourvoit())
        .changesNothing();
  });
  it('refuse à une personne', () => {
    given(...DEMANDE)
      .when(leProgrammePourvoit(quiEmprunte('2026-02-23')))
      .refuses(BesoinTenuParLeProgramme);
  });
});
