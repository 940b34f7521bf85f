import { scenariosOf } from '#libs/event-sourcing';
import { auditeurId, fait, mandatId, piloteId } from '#facts/audits';
import { pilote, responsable } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { mandatAudit } from '../mandat-audit';
import * as Refus from '../mandat-audit.errors';
import { delivrer, DelivrerMandatDAudit } from './delivrer-mandat';

const { delivrePar: _, delivreLe: __, ...mandat } = fait('MandatDAuditDelivre.v1')().data;

const laMissionDelivre = (
  change: Partial<DelivrerMandatDAudit['data']> = {},
  context = pilote('2026-11-27', piloteId),
) => demander(new DelivrerMandatDAudit({ ...mandat, ...change }, context), delivrer);

describe('délivrer un mandat d’audit', () => {
  const { given } = scenariosOf(mandatAudit);
  const delivre = fait('MandatDAuditDelivre.v1')();

  it('dit qui lit quoi, et jusqu’à quand', () => {
    given().when(laMissionDelivre()).then(delivre);
  });
  it('range les modules, chacun une fois', () => {
    given()
      .when(laMissionDelivre({ modules: ['entreprises', 'aides-regionales', 'entreprises'] }))
      .then(delivre);
  });
  it('ne change rien la seconde fois, même le lendemain', () => {
    given(delivre)
      .when(laMissionDelivre({}, pilote('2026-11-28', piloteId)))
      .changesNothing();
  });
  it('refuse tout autre contenu sous le même identifiant, révoqué ou non', () => {
    const revoque = fait('MandatDAuditRevoque.v1')();
    for (const change of [
      { territoire: 'FR' },
      { modules: ['entreprises'] },
      { au: '2027-02-27' },
      { du: '2026-12-02' },
      { faitsDu: '2018-01-01' },
      { faitsAu: '2026-12-30' },
      { objet: 'enquete' },
      { auditeurId: mandatId },
    ] as const)
      for (const deja of [[delivre], [delivre, revoque]])
        given(...deja)
          .when(laMissionDelivre(change))
          .refuses(Refus.MandatDejaDelivre);
  });
  it('refuse qui se le délivre', () => {
    given()
      .when(laMissionDelivre({}, pilote('2026-11-27', auditeurId)))
      .refuses(Refus.AuditeurDeSoiMeme);
  });
  it('commence aujourd’hui au plus tôt, et dure douze mois au plus', () => {
    given()
      .when(laMissionDelivre({ du: '2026-11-27', au: '2027-11-27' }))
      .then(fait('MandatDAuditDelivre.v1')({ du: '2026-11-27', au: '2027-11-27' }));
    for (const jours of [
      { du: '2026-11-26' },
      { du: '2027-02-27', au: '2027-02-26' },
      { du: '2026-11-27', au: '2027-11-28' },
    ])
      given().when(laMissionDelivre(jours)).refuses(Refus.JoursDuMandatIncorrects);
  });
  it('ouvre des faits du programme, d’un premier à un dernier jour', () => {
    for (const faits of [{ faitsDu: '2017-03-06' }, { faitsDu: '2027-01-01', faitsAu: '2026-12-31' }])
      given().when(laMissionDelivre(faits)).refuses(Refus.PeriodeDesFaitsIncorrecte);
  });
  it('refuse à qui n’est pas de la mission', () => {
    given()
      .when(laMissionDelivre({}, responsable('2026-11-27')))
      .refuses(Refus.MandatReserve);
  });
});
