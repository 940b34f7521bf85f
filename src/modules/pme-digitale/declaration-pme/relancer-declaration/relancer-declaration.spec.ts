import { scenariosOf } from '#libs/event-sourcing';
import { DECLAREE, fait, REDECLAREE, siren } from '#facts/pme-digitale';
import { mission, programme } from '../../../../../test/support/acteurs-de-la-cohorte';
import { demander } from '../../../../../test/support/demander';
import { declarationPme } from '../declaration-pme';
import * as Refus from '../declaration-pme.errors';
import { relancesDe } from '../fenetres';
import { relancer, RelancerDeclaration } from './relancer-declaration';

const { data: candidature } = fait('StatutDemande.v1')();

const leProgrammeRelance = (
  change: Partial<RelancerDeclaration['data']> = {},
  context: ReturnType<typeof mission> = programme('2027-03-02'),
  demande: typeof candidature | null = candidature,
) =>
  demander(new RelancerDeclaration({ siren, rang: 1, moment: 'finale', relance: 1, ...change }, context), (command) =>
    relancer(command, demande),
  );
const initiale = { moment: 'initiale', relance: 1 } as const;

describe('rappeler une déclaration', () => {
  const { given } = scenariosOf(declarationPme);

  it('suit les échéances de la demande', () => {
    expect(relancesDe('2026-03-02')).toEqual([
      { moment: 'initiale', relance: 1, le: '2026-03-17' },
      { moment: 'initiale', relance: 2, le: '2026-04-16' },
      { moment: 'finale', relance: 1, le: '2027-03-02' },
      { moment: 'finale', relance: 2, le: '2027-05-01' },
    ]);
  });
  it('dit à qui a demandé le statut jusqu’à quand déclarer', () => {
    given(...DECLAREE)
      .when(leProgrammeRelance())
      .then(fait('DeclarationPmeRelancee.v1')());
    given()
      .when(leProgrammeRelance(initiale, programme('2026-03-17')))
      .then(fait('DeclarationPmeRelancee.v1')({ ...initiale, avantLe: '2026-05-01', relanceeLe: '2026-03-17' }));
  });
  it('ne change rien la seconde fois, puis rappelle encore', () => {
    const RAPPELEE = [...DECLAREE, fait('DeclarationPmeRelancee.v1')()];
    given(...RAPPELEE)
      .when(leProgrammeRelance())
      .changesNothing();
    given(...RAPPELEE)
      .when(leProgrammeRelance({ relance: 2 }, programme('2027-05-01')))
      .then(fait('DeclarationPmeRelancee.v1')({ relance: 2, relanceeLe: '2027-05-01' }));
  });
  it('ne change rien pour qui a déclaré, ou ne peut plus, ou pas encore', () => {
    given(...REDECLAREE)
      .when(leProgrammeRelance())
      .changesNothing();
    given(...DECLAREE)
      .when(leProgrammeRelance(initiale, programme('2026-03-17')))
      .changesNothing();
    for (const jour of ['2027-03-01', '2027-06-01'])
      given(...DECLAREE)
        .when(leProgrammeRelance({}, programme(jour)))
        .changesNothing();
    given().when(leProgrammeRelance()).changesNothing();
    given(...DECLAREE)
      .when(leProgrammeRelance({}, undefined, null))
      .changesNothing();
  });
  it('refuse à toute personne', () => {
    given(...DECLAREE)
      .when(leProgrammeRelance({}, mission('2027-03-02')))
      .refuses(Refus.RelanceDeDeclarationReservee);
  });
});
