import { scenariosOf, StreamInTransit } from '#libs/event-sourcing';
import { aideDeclaree, entrepriseUniqueId, fait, objet, OPERATEUR } from '#facts/entreprises';
import { contexteDe, SYSTEME } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { compteDeMinimis } from '../compte-de-minimis';
import { ceder, CederPart } from './ceder-part';

const { vers, mouvementId, effetLe, part } = fait('PartCedee.v2')().data;

interface Saisie {
  membres?: readonly string[];
  cause?: 'rattachement' | 'detachement' | 'erreur';
  mouvement?: string;
  vers?: string;
}

const onCede = ({
  membres = [entrepriseUniqueId],
  cause = 'rattachement',
  mouvement = mouvementId,
  vers: a = vers,
}: Saisie = {}) =>
  demander(
    new CederPart(
      { entrepriseUniqueId, vers: a, membres, mouvementId: mouvement, effetLe, cause },
      contexteDe({ ...SYSTEME, at: '2026-04-10T09:00:00Z' }),
    ),
    ceder,
  );

describe('céder la part de membres', () => {
  const { given } = scenariosOf(compteDeMinimis);
  const tenu = [fait('AidesAnterieuresDeclarees.v3')(), fait('PlafondReserve.v2')()];
  const cedee = fait('PartCedee.v2')();

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
    fait('AidesAnterieuresDeclarees.v3')(),
    fait('PlafondReserve.v2')(),
    fait('AideDeMinimisOctroyee.v2')(),
    fait('PlafondDepasse.v2')(),
  ];
  const etape = { compte: entrepriseUniqueId, jusquAu: effetLe };

  it('donne un dépassement avec son dossier, et le fige quand un membre part', () => {
    for (const cause of ['rattachement', 'detachement'] as const) {
      let cession = cedee;
      given(...hors)
        .when((compte) => {
          [cession] = onCede({ cause })(compte) as [typeof cedee];
          return [];
        })
        .changesNothing();
      expect(cession.data.part).toMatchObject({
        horsPlafond: [objet],
        figes: cause === 'detachement' ? [objet] : [],
      });
      expect(cession.data.membres).toEqual([{ entrepriseUniqueId, parcours: [etape] }]);
    }
  });
  const vide = { ...part, aides: [], reservations: [], clotures: [] };

  it('fige le dépassement de ceux qui restent, qui sinon serait résorbé par ce départ', () => {
    const restant = [
      ...hors,
      fait('PartRecue.v2')({
        entrepriseUniqueId,
        de: 'eu3',
        mouvementId: 'm0',
        membres: [{ entrepriseUniqueId: 'eu3', parcours: [] }],
        part: vide,
      }),
    ];
    const partants = [{ entrepriseUniqueId: 'eu3', parcours: [etape] }];
    given(...restant)
      .when(onCede({ membres: ['eu3'], cause: 'detachement' }))
      .then(fait('PartCedee.v2')({ membres: partants, part: vide, figes: [objet] }));
    given(...restant)
      .when(onCede({ membres: ['eu3'], cause: 'erreur' }))
      .then(
        fait('PartCedee.v2')({ membres: partants, part: vide }),
        fait('DepassementResorbe.v2')({ objets: [objet], constateLe: '2026-04-10' }),
      );
  });
  it('dit le compte revenu sous son plafond, quand ce qui le dépassait s’en va', () => {
    const trop = { ...aideDeclaree, montantCentimes: 40_000_000 };
    for (const cause of ['rattachement', 'detachement'] as const) {
      const faits = onCede({ cause })(
        [
          fait('AidesAnterieuresDeclarees.v3')({ aides: [trop] }),
          fait('CompteHorsPlafond.v2')({ au: trop.accordeeLe, depassementCentimes: 10_000_000, objets: [] }),
        ].reduce((compte, un) => compteDeMinimis.evolve(compte, un), compteDeMinimis.initialState()),
      );
      expect(faits.map(({ type }) => type)).toEqual(['PartCedee.v2', 'CompteRevenuSousPlafond.v1']);
    }
  });
  it('attend que le dossier d’une réservation qui ne tient plus ait répondu', () => {
    expect(() => {
      given(...tenu, fait('ReservationDepassee.v2')())
        .when(onCede())
        .changesNothing();
    }).toThrow(StreamInTransit);
  });
  it('oublie le passage d’un membre rattaché par erreur', () => {
    const venu = fait('PartRecue.v2')({
      entrepriseUniqueId,
      de: 'eu3',
      mouvementId: 'm0',
      membres: [{ entrepriseUniqueId: 'eu3', parcours: [{ compte: 'eu3', jusquAu: '2026-01-05' }] }],
      part: vide,
    });
    given(venu)
      .when(onCede({ membres: ['eu3'], cause: 'erreur', vers: 'eu3' }))
      .then(fait('PartCedee.v2')({ vers: 'eu3', membres: [{ entrepriseUniqueId: 'eu3', parcours: [] }], part: vide }));
  });
  it('cède en plusieurs fois une grande part, sans rien en perdre', () => {
    const aides = Array.from({ length: 401 }, (_, rang) => ({
      aideId: `a${rang}`,
      ...OPERATEUR,
      montantCentimes: 1,
      accordeeLe: '2025-03-10',
    }));
    const grand = fait('AidesAnterieuresDeclarees.v3')({ aides });
    const compte = [grand].reduce((lu, un) => compteDeMinimis.evolve(lu, un), compteDeMinimis.initialState());
    const cessions = onCede()(compte) as (typeof cedee)[];
    expect(cessions.map(({ data }) => [data.tranche, data.tranches, data.part.aides.length])).toEqual([
      [1, 3, 200],
      [2, 3, 200],
      [3, 3, 1],
    ]);
    const apres = cessions.reduce((lu, une) => compteDeMinimis.evolve(lu, une), compte);
    expect(apres).toMatchObject({ aides: {}, cedees: { [entrepriseUniqueId]: vers } });
  });
});
