import { scenariosOf } from '#libs/event-sourcing';
import { appariementId, besoinId, DEMANDE, fait } from '#facts/competences';
import { horloge, quiEmprunte } from '../../../../../test/support/acteurs-du-pret';
import { demander } from '../../../../../test/support/demander';
import { besoinCompetence } from '../besoin-competence';
import { BesoinTenuParLeProgramme } from '../besoin-competence.errors';
import { rouvrirBesoin, RouvrirBesoin } from './rouvrir-besoin';

const leProgrammeRouvre = (context = horloge('2026-04-01')) =>
  demander(new RouvrirBesoin({ besoinId, appariementId }, context), rouvrirBesoin);

describe('rouvrir un besoin', () => {
  const { given } = scenariosOf(besoinCompetence);

  it('le rend à qui peut y pourvoir', () => {
    given(...DEMANDE, fait('BesoinPourvu.v1')())
      .when(leProgrammeRouvre())
      .then(fait('BesoinRouvert.v1')());
  });
  it('ne change rien la seconde fois, ni quand un autre y pourvoit, ni sans besoin', () => {
    const autre = fait('BesoinPourvu.v1')({ appariementId: 'autre' });
    for (const faits of [DEMANDE, [...DEMANDE, autre], []])
      given(...faits)
        .when(leProgrammeRouvre())
        .changesNothing();
  });
  it('refuse à une personne', () => {
    given(...DEMANDE, fait('BesoinPourvu.v1')())
      .when(leProgrammeRouvre(quiEmprunte('2026-04-01')))
      .refuses(BesoinTenuParLeProgramme);
  });
});
