import { scenariosOf, StreamInTransit } from '#libs/event-sourcing';
import { dossierId, entrepriseUniqueId, fait } from '#facts/entreprises';
import { contexteDe, SYSTEME } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { compteDeMinimis } from '../compte-de-minimis';
import { ceder, CederPart } from './ceder-part';

const { vers, mouvementId, effetLe, part } = fait('PartCedee.v1')().data;

const onCede = ({ membres = [entrepriseUniqueId], figer = false, mouvement = mouvementId } = {}) =>
  demander(
    new CederPart(
      { entrepriseUniqueId, vers, membres, mouvementId: mouvement, effetLe, figer },
      contexteDe({ ...SYSTEME, at: '2026-04-10T09:00:00Z' }),
    ),
    ceder,
  );

describe('céder la part de membres', () => {
  const { given } = scenariosOf(compteDeMinimis);
  const tenu = [fait('AidesAnterieuresDeclarees.v1')(), fait('PlafondReserve.v1')()];
  const cedee = fait('PartCedee.v1')();

  it('donne leurs aides et leurs réservations, et l’histoire de leurs comptes', () => {
    given(...tenu)
      .when(onCede())
      .then(cedee);
  });
  it('ne change rien la seconde fois', () => {
    given(...tenu, cedee)
      .when(onCede())
      .changesNothing();
  });
  it('attend une part qui n’est pas encore arrivée, ou qui est repartie', () => {
    expect(() => {
      given(...tenu)
        .when(onCede({ membres: [entrepriseUniqueId, 'eu3'] }))
        .changesNothing();
    }).toThrow(StreamInTransit);
    expect(() => {
      given(...tenu, cedee)
        .when(onCede({ mouvement: 'autre' }))
        .changesNothing();
    }).toThrow(StreamInTransit);
  });

  const hors = [
    fait('AidesAnterieuresDeclarees.v1')(),
    fait('PlafondReserve.v1')(),
    fait('AideDeMinimisOctroyee.v1')(),
    fait('PlafondDepasse.v1')(),
  ];
  const etape = { compte: entrepriseUniqueId, jusquAu: effetLe };

  it('donne un dépassement avec son dossier, et le fige quand un membre part', () => {
    for (const figer of [false, true]) {
      let cession = cedee;
      given(...hors)
        .when((compte) => {
          [cession] = onCede({ figer })(compte) as [typeof cedee];
          return [];
        })
        .changesNothing();
      expect(cession.data.part).toMatchObject({ horsPlafond: [dossierId], figes: figer ? [dossierId] : [] });
      expect(cession.data.membres).toEqual([{ entrepriseUniqueId, parcours: [etape] }]);
    }
  });
  it('fige le dépassement de ceux qui restent, qui sinon serait résorbé par ce départ', () => {
    const restant = [
      ...hors,
      fait('PartRecue.v1')({
        entrepriseUniqueId,
        de: 'eu3',
        mouvementId: 'm0',
        membres: [{ entrepriseUniqueId: 'eu3', parcours: [] }],
        part: { ...part, aides: [], reservations: [] },
      }),
    ];
    const partants = [{ entrepriseUniqueId: 'eu3', parcours: [etape] }];
    const vide = { ...part, aides: [], reservations: [] };
    given(...restant)
      .when(onCede({ membres: ['eu3'], figer: true }))
      .then(fait('PartCedee.v1')({ membres: partants, part: vide, figes: [dossierId] }));
    given(...restant)
      .when(onCede({ membres: ['eu3'] }))
      .then(
        fait('PartCedee.v1')({ membres: partants, part: vide }),
        fait('DepassementResorbe.v1')({ dossiers: [dossierId], constateLe: '2026-04-10' }),
      );
  });
});
