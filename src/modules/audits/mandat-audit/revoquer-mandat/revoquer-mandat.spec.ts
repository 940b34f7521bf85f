import { scenariosOf } from '#libs/event-sourcing';
import { fait, mandatId, piloteId } from '#facts/audits';
import { pilote, responsable } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { mandatAudit } from '../mandat-audit';
import * as Refus from '../mandat-audit.errors';
import { revoquer, RevoquerMandatDAudit } from './revoquer-mandat';

const laMissionRevoque = (
  motif: RevoquerMandatDAudit['data']['motif'] = 'audit-acheve',
  context = pilote('2027-01-15', piloteId),
) => demander(new RevoquerMandatDAudit({ mandatId, motif }, context), revoquer);

describe('révoquer un mandat d’audit', () => {
  const { given } = scenariosOf(mandatAudit);
  const delivre = fait('MandatDAuditDelivre.v1')();
  const revoque = fait('MandatDAuditRevoque.v1')();

  it('le termine, avec un motif, aussi avant qu’il commence et le dernier jour', () => {
    given(delivre).when(laMissionRevoque()).then(revoque);
    for (const revoqueLe of ['2026-11-30', '2027-02-26'])
      given(delivre)
        .when(laMissionRevoque('audit-acheve', pilote(revoqueLe, piloteId)))
        .then(fait('MandatDAuditRevoque.v1')({ revoqueLe }));
  });
  it('ne change rien la seconde fois, et refuse un autre motif', () => {
    given(delivre, revoque).when(laMissionRevoque()).changesNothing();
    given(delivre, revoque).when(laMissionRevoque('interet-declare')).refuses(Refus.MandatDejaRevoque);
  });
  it('refuse ce qui est échu ou inconnu', () => {
    given(delivre)
      .when(laMissionRevoque('audit-acheve', pilote('2027-02-27', piloteId)))
      .refuses(Refus.MandatDejaEchu);
    given().when(laMissionRevoque()).refuses(Refus.MandatInconnu);
  });
  it('refuse à qui n’est pas de la mission', () => {
    given(delivre)
      .when(laMissionRevoque('audit-acheve', responsable('2027-01-15')))
      .refuses(Refus.MandatReserve);
  });
});
