import { scenariosOf } from '#libs/event-sourcing';
import { candidatureId, DEPOSEE, fait, LABELLISEE, numero, siren } from '#facts/marque-mission';
import { horloge, pilote } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { labelEntreprise } from '../label-entreprise';
import * as Refus from '../label-entreprise.errors';
import { ConstaterExpirationDuLabel, constaterExpirationDuLabel } from './constater-expiration-du-label';

const lHorlogeConstate = (jour = '2028-03-02', context = horloge(jour)) =>
  demander(new ConstaterExpirationDuLabel({ siren, numero }, context), constaterExpirationDuLabel);

describe('constater l’expiration d’un label', () => {
  const { given } = scenariosOf(labelEntreprise);

  it('vient le lendemain de son dernier jour, datée de ce dernier jour, aussi d’un label suspendu', () => {
    given(...LABELLISEE)
      .when(lHorlogeConstate())
      .then(fait('LabelExpire.v1')());
    given(...LABELLISEE, fait('LabelSuspendu.v1')())
      .when(lHorlogeConstate('2028-04-02'))
      .then(fait('LabelExpire.v1')());
  });
  it('ne change rien le dernier jour, la seconde fois, ni sans label', () => {
    given(...LABELLISEE)
      .when(lHorlogeConstate('2028-03-01'))
      .changesNothing();
    given(...LABELLISEE, fait('LabelExpire.v1')())
      .when(lHorlogeConstate())
      .changesNothing();
    given(...DEPOSEE)
      .when(lHorlogeConstate())
      .changesNothing();
  });
  it('ne change rien d’un label renouvelé ou retiré', () => {
    const renouvele = [...LABELLISEE, fait('CandidatureDeposee.v1')({ candidatureId }), fait('LabelRenouvele.v1')()];
    given(...renouvele)
      .when(lHorlogeConstate())
      .changesNothing();
    given(...LABELLISEE, fait('RetraitEnvisage.v1')(), fait('LabelRetire.v1')())
      .when(lHorlogeConstate())
      .changesNothing();
  });
  it('refuse à une personne', () => {
    given(...LABELLISEE)
      .when(lHorlogeConstate('2028-03-02', pilote('2028-03-02')))
      .refuses(Refus.EcheanceReserveeAuSysteme);
  });
});
