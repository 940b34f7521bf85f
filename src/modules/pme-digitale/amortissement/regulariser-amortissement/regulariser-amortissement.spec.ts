import fc from 'fast-check';
import { scenariosOf } from '#libs/event-sourcing';
import { ACCORDE, conventionId, DEMANDE, fait, mois, PAYE } from '#facts/amortissements';
import { fait as faitDeReleve, VALIDE, type Fait } from '#facts/releves-de-pret';
import { CORRIGE, instructeur, relevesApres } from '../../../../../test/support/acteurs-des-amortissements';
import { programme } from '../../../../../test/support/acteurs-des-prets';
import { demander } from '../../../../../test/support/demander';
import { amortissement } from '../amortissement';
import { SuiteDAmortissementReservee } from '../amortissement.errors';
import { regulariser, RegulariserAmortissement } from './regulariser-amortissement';

const onRegularise = (faits: readonly Fait[] = CORRIGE, context = programme('2026-11-03')) =>
  demander(new RegulariserAmortissement({ conventionId, mois }, context), (command) =>
    regulariser(command, relevesApres(...faits)?.valides[mois]),
  );
const corrige = (coutCentimes: number, factureCentimes: number, rang = 2) => [
  ...VALIDE,
  faitDeReleve('RelevePretRectifie.v1')({ coutCentimes, factureCentimes, rang }),
  faitDeReleve('RelevePretValide.v1')({ rang }),
];

describe('régulariser un amortissement', () => {
  const { given } = scenariosOf(amortissement);
  const regularise = fait('AmortissementRegularise.v1');

  it('constate une créance de ce qui est payé en trop', () => {
    given(...PAYE)
      .when(onRegularise())
      .then(regularise());
  });
  it('dit ce qui manque, ou que rien ne change', () => {
    given(...PAYE)
      .when(onRegularise(corrige(2_000_00, 500_00)))
      .then(regularise({ duCentimes: 600_00, tropPercuCentimes: 0, complementCentimes: 78_00 }));
    given(...PAYE)
      .when(onRegularise(corrige(1_740_00, 900_00)))
      .then(regularise({ duCentimes: 522_00, tropPercuCentimes: 0, complementCentimes: 0 }));
  });
  it('remplace la créance à la correction suivante', () => {
    given(...PAYE, regularise())
      .when(onRegularise(corrige(1_740_00, 1_740_00, 3)))
      .then(regularise({ rangDuReleve: 3, duCentimes: 0, tropPercuCentimes: 522_00 }));
  });
  it('compare aussi quand le complément est demandé avant', () => {
    given(...PAYE, fait('AmortissementDemande.v1')({ numero: 2, rangDuReleve: 2 }))
      .when(onRegularise(corrige(2_000_00, 500_00)))
      .then(regularise({ duCentimes: 600_00, tropPercuCentimes: 0, complementCentimes: 78_00 }));
  });
  it('finit une demande d’un relevé précédent, sans rien à comparer', () => {
    const caduc = fait('AmortissementCaduc.v1')({ octroye: true, caducLe: '2026-11-03' });
    given(...ACCORDE)
      .when(onRegularise())
      .then(caduc);
    given(...DEMANDE)
      .when(onRegularise(corrige(2_000_00, 500_00)))
      .then(fait('AmortissementCaduc.v1')({ financement: null, caducLe: '2026-11-03' }));
  });
  it('ne change rien la seconde fois, ni sans relevé validé plus récent, ni sans demande', () => {
    given(...PAYE, regularise())
      .when(onRegularise())
      .changesNothing();
    for (const faits of [[], VALIDE, CORRIGE.slice(0, 3)])
      given(...PAYE)
        .when(onRegularise(faits))
        .changesNothing();
    given().when(onRegularise()).changesNothing();
  });
  it('ne laisse jamais facture, payé et créance dépasser le coût', () => {
    const montant = fc.integer({ min: 0, max: 5_000_00 });
    fc.assert(
      fc.property(montant, montant, (coutCentimes, facture) => {
        const factureCentimes = Math.min(facture, coutCentimes);
        const etat = PAYE.reduce<ReturnType<typeof amortissement.initialState>>(
          (avant, un) => amortissement.evolve(avant, un),
          null,
        );
        const [fin] = onRegularise(corrige(coutCentimes, factureCentimes))(etat);
        if (fin?.type !== 'AmortissementRegularise.v1') throw new Error('une régularisation est attendue');
        const { payeCentimes, tropPercuCentimes, complementCentimes } = fin.data;
        expect(factureCentimes + payeCentimes - tropPercuCentimes + complementCentimes).toBeLessThanOrEqual(
          coutCentimes,
        );
        expect(Math.min(tropPercuCentimes, complementCentimes)).toBe(0);
      }),
    );
  });
  it('refuse à une personne', () => {
    given(...PAYE)
      .when(onRegularise(CORRIGE, instructeur('2026-11-03')))
      .refuses(SuiteDAmortissementReservee);
  });
});
